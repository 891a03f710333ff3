/** Word's content controls (ISO/IEC 29500-1 § 17.5.2): places in the text to fill in, each with a name that a screen reader says. */
import { type ParagraphChild, TextRun, type XmlComponent } from 'docx';
import {
  type AnswerField,
  type ChoiceField,
  fieldPrompt,
  type ListItem,
  type LongField,
  type MergeField,
} from '../document.ts';
import { mergeField } from '../../model/merge-fields.ts';
import { FONT } from '../design.ts';
import { cleanText } from '../xml.ts';
import { asChild, tag } from './child.ts';
import { DETAILS_ID, DETAILS_NAMESPACE, type WordParts } from './parts.ts';

/** Word refuses a file in which a name or tag is longer. */
const MAX_NAME_CHARS = 64;
const BOX = { ticked: '☒', open: '☐' } as const;

/** A short answer: a line of text, or a date to choose. */
export function toAnswerControl(field: AnswerField, parts: WordParts): ParagraphChild {
  const kind = field.type === 'date' ? dateKind() : tag('w:text');
  return toControl({ name: field.label, tag: `answer:${field.id}`, prompt: fieldPrompt(field), kind }, parts);
}

/** An answer chosen from a list. */
export function toChoiceControl(field: ChoiceField, parts: WordParts): ParagraphChild {
  const items = field.choices.map((choice) =>
    tag('w:listItem', { 'w:displayText': choice, 'w:value': choice }),
  );
  const kind = tag('w:dropDownList', {}, items);
  return toControl({ name: field.label, tag: `choice:${field.id}`, prompt: fieldPrompt(field), kind }, parts);
}

/** A longer answer, in which Enter begins a new line. */
export function toLongControl(field: LongField, prompt: string, parts: WordParts): ParagraphChild {
  const kind = tag('w:text', { 'w:multiLine': 1 });
  return toControl({ name: field.label, tag: `answer:${field.id}`, prompt, kind }, parts);
}

/** A merge field. All of one name are bound to the same place in the file, so that filling in one fills in all. */
export function toMergeControl({ field }: MergeField, parts: WordParts): ParagraphChild {
  const { label, placeholder } = mergeField(field);
  const binding = tag('w:dataBinding', {
    'w:prefixMappings': `xmlns:d='${DETAILS_NAMESPACE}'`,
    'w:xpath': `/d:details[1]/d:${field}[1]`,
    'w:storeItemID': DETAILS_ID,
  });
  return toControl(
    { name: label, tag: `merge:${field}`, prompt: placeholder, kind: tag('w:text'), binding },
    parts,
  );
}

/** A box to tick. */
export function toTickControl(
  { id, label, isTicked = false }: NonNullable<ListItem['tick']>,
  parts: WordParts,
): ParagraphChild {
  const state = (name: string, box: string) => tag(name, { 'w14:val': codeOf(box), 'w14:font': FONT.symbol });
  const kind = tag('w14:checkbox', {}, [
    tag('w14:checked', { 'w14:val': isTicked ? 1 : 0 }),
    state('w14:checkedState', BOX.ticked),
    state('w14:uncheckedState', BOX.open),
  ]);
  const properties = tag('w:sdtPr', {}, [...nameTags(label, `tick:${id}`, parts), kind]);
  const box = new TextRun({ text: isTicked ? BOX.ticked : BOX.open, font: FONT.symbol });
  return asChild(tag('w:sdt', {}, [properties, tag('w:sdtContent', {}, [box])]));
}

interface Control {
  readonly name: string;
  readonly tag: string;
  /** What stands there until it is filled in. */
  readonly prompt: string;
  readonly kind: XmlComponent;
  readonly binding?: XmlComponent;
}

function toControl(control: Control, parts: WordParts): ParagraphChild {
  const prompt = cleanText(control.prompt);
  const properties = tag('w:sdtPr', {}, [
    ...nameTags(control.name, control.tag, parts),
    tag('w:placeholder', {}, [tag('w:docPart', { 'w:val': parts.promptName(prompt) })]),
    tag('w:showingPlcHdr'),
    ...(control.binding ? [control.binding] : []),
    control.kind,
  ]);
  const content = tag('w:sdtContent', {}, [new TextRun({ text: prompt, style: 'Field' })]);
  return asChild(tag('w:sdt', {}, [properties, content]));
}

function nameTags(name: string, tagName: string, parts: WordParts): XmlComponent[] {
  const words = cleanText(name);
  const short = words.length <= MAX_NAME_CHARS ? words : `${words.slice(0, MAX_NAME_CHARS - 1).trimEnd()}…`;
  return [
    tag('w:alias', { 'w:val': short.toWellFormed() }),
    tag('w:tag', { 'w:val': tagName }),
    tag('w:id', { 'w:val': parts.nextControlId() }),
  ];
}

function dateKind(): XmlComponent {
  return tag('w:date', {}, [
    tag('w:dateFormat', { 'w:val': 'd MMMM yyyy' }),
    tag('w:lid', { 'w:val': 'en-GB' }),
    tag('w:storeMappedDataAs', { 'w:val': 'dateTime' }),
    tag('w:calendar', { 'w:val': 'gregorian' }),
  ]);
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
