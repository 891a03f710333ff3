/** Draws the text inside a paragraph for OpenDocument. */
import {
  type AnswerField,
  type ChoiceField,
  fieldPrompt,
  type Inline,
  type Link,
  type MergeField,
  type TextRun,
} from '../document.ts';
import { mergeField } from '../../model/merge-fields.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';

/** How a merge field is drawn: as a place to fill in, or to show what was filled in elsewhere. */
export type MergeUse = 'fill' | 'show';

/** Draws inline content. */
export function toTextNodes(content: readonly Inline[], use: MergeUse = 'show'): readonly XmlNode[] {
  return content.flatMap((inline) => toTextNode(inline, use));
}

/** Draws an empty field to type into. A placeholder would be simpler, but LibreOffice leaves those out of print and PDF. */
export function toInputField(label: string, prompt: string): XmlElement {
  const field = element('text:text-input', { 'text:description': label }, [prompt]);
  return element('text:span', { 'text:style-name': 'Field' }, [field]);
}

/** Puts the name around content, so that links in the document lead here. */
export function withBookmark(anchor: string | undefined, content: readonly XmlNode[]): readonly XmlNode[] {
  if (anchor === undefined) return content;
  const name = { 'text:name': anchor };
  return [element('text:bookmark-start', name), ...content, element('text:bookmark-end', name)];
}

function toTextNode(inline: Inline, use: MergeUse): readonly XmlNode[] {
  switch (inline.kind) {
    case 'text':
      return toSpan(inline);
    case 'break':
      return [element('text:line-break')];
    case 'link':
      return [toAnchor(inline)];
    case 'merge':
      return [toUserField(inline, use)];
    case 'answer':
      return [toAnswer(inline)];
    case 'choice':
      return [toDropDown(inline)];
  }
}

function toAnswer(field: AnswerField): XmlElement {
  return toInputField(field.label, fieldPrompt(field));
}

function toDropDown(field: ChoiceField): XmlElement {
  const prompt = fieldPrompt(field);
  const labels = [prompt, ...field.choices].map((choice, index) =>
    element('text:label', {
      'text:value': choice,
      'text:current-selected': index === 0 ? 'true' : undefined,
    }),
  );
  const list = element('text:drop-down', { 'text:name': field.label }, [...labels, prompt]);
  return element('text:span', { 'text:style-name': 'Field' }, [list]);
}

function toUserField({ field }: MergeField, use: MergeUse): XmlElement {
  const { label, placeholder } = mergeField(field);
  const name = { 'text:name': field };
  const inside =
    use === 'fill'
      ? element('text:user-field-input', { ...name, 'text:description': label }, [placeholder])
      : element('text:user-field-get', name, [placeholder]);
  return element('text:span', { 'text:style-name': 'Field' }, [inside]);
}

function toAnchor({ content, url, title }: Link): XmlElement {
  const attributes = {
    'xlink:type': 'simple',
    'xlink:href': url,
    'office:title': title,
    'text:style-name': 'Internet_20_link',
  };
  return element('text:a', attributes, content.flatMap(toSpan));
}

function toSpan({ text, isBold = false, isItalic = false }: TextRun): readonly XmlNode[] {
  const nodes = toSpacedText(text);
  if (!isBold && !isItalic) return nodes;
  const style = isBold && isItalic ? 'Strong_20_Emphasis' : isBold ? 'Strong' : 'Emphasis';
  return [element('text:span', { 'text:style-name': style }, nodes)];
}

/** OpenDocument joins blanks in a row, and drops one at the start of a paragraph; a tab is an element. */
function toSpacedText(text: string): readonly XmlNode[] {
  return text
    .split(/(\t| {2,})/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return element('text:tab');
      return / {2,}/u.test(part) ? element('text:s', { 'text:c': part.length }) : part;
    });
}
