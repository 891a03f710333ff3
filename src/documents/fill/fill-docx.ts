/**
 * Fills in the merge fields of a Word file: the data to which its content controls are bound (ISO/IEC 29500-1 § 17.5.2.6), and what each
 * control shows, because not every program reads the data.
 */
import { type DetailWords, toDetailWords } from '../../model/detail-words.ts';
import type { Details } from '../../model/merge-fields.ts';
import { DETAILS_NAMESPACE } from '../word/parts.ts';
import { element, type XmlElement } from '../xml.ts';
import type { ReadElement } from '../xml-reader.ts';
import { changeElements } from './change-elements.ts';
import { changeParts, type PartChange } from './change-parts.ts';

type Words = ReadonlyMap<string, DetailWords>;

const DATA_PART = /^customXml\/item\d+\.xml$/u;
const TEXT_PART = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;
const MERGE_TAG = 'merge:';
const PLACEHOLDER_STYLE = 'Field';

/** Fills in the file; a field without a detail stays as it is. */
export function fillDocx(bytes: Uint8Array, details: Details): Uint8Array {
  const words = toDetailWords(details);
  return changeParts(bytes, (files) => {
    const changes = files.flatMap(({ path }): [string, PartChange][] => {
      if (DATA_PART.test(path)) return [[path, (root) => fillData(root, words)]];
      if (!TEXT_PART.test(path)) return [];
      return [[path, (root) => changeElements(root, (part) => fillControl(part, words))]];
    });
    return new Map(changes);
  });
}

function fillData(root: ReadElement, words: Words): XmlElement {
  if (root.attributes['xmlns'] !== DETAILS_NAMESPACE) return root;
  return changeElements(root, ({ name, attributes }) => {
    const found = words.get(name);
    return found && element(name, attributes, [found.text]);
  });
}

function fillControl(control: ReadElement, words: Words): XmlElement | undefined {
  if (control.name !== 'w:sdt') return undefined;
  const [properties, content] = [childOf(control, 'w:sdtPr'), childOf(control, 'w:sdtContent')];
  const tag = properties && childOf(properties, 'w:tag')?.attributes['w:val'];
  const found = tag?.startsWith(MERGE_TAG) ? words.get(tag.slice(MERGE_TAG.length)) : undefined;
  if (!properties || !content || !found) return undefined;
  const isPlaceholderMark = (name: string) => name === 'w:showingPlcHdr';
  return element(control.name, control.attributes, [
    element(
      properties.name,
      properties.attributes,
      properties.children.filter((child) => typeof child === 'string' || !isPlaceholderMark(child.name)),
    ),
    element(content.name, content.attributes, [toRun(content, found.text)]),
  ]);
}

/** Writes one run that looks as the first did, but no longer as a placeholder. */
function toRun(content: ReadElement, text: string): XmlElement {
  const run = childOf(content, 'w:r');
  const looks = (run && childOf(run, 'w:rPr')?.children) ?? [];
  const kept = looks.filter(
    (look) => typeof look === 'string' || look.attributes['w:val'] !== PLACEHOLDER_STYLE,
  );
  const words = element('w:t', { 'xml:space': 'preserve' }, [text]);
  return element('w:r', {}, kept.length === 0 ? [words] : [element('w:rPr', {}, kept), words]);
}

function childOf(parent: ReadElement, name: string): ReadElement | undefined {
  return parent.children.find((child) => typeof child !== 'string' && child.name === name) as
    ReadElement | undefined;
}
