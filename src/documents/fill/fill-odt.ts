/** Fills in the merge fields of an OpenDocument text: its user fields (ODF 1.3 part 3, 7.4.3), where they are declared and where they stand. */
import { type DetailWords, toDetailWords } from '../../model/detail-words.ts';
import type { Details } from '../../model/merge-fields.ts';
import { element, type XmlElement } from '../xml.ts';
import type { ReadElement } from '../xml-reader.ts';
import { changeElements } from './change-elements.ts';
import { changeParts, type PartChange } from './change-parts.ts';

type Words = ReadonlyMap<string, DetailWords>;

const PARTS = ['content.xml', 'styles.xml'];
const SHOWN = ['text:user-field-get', 'text:user-field-input'];

/** Fills in the file; a field without a detail stays as it is. */
export function fillOdt(bytes: Uint8Array, details: Details): Uint8Array {
  const words = toDetailWords(details);
  const fill: PartChange = (root) => changeElements(root, (part) => fillElement(part, words));
  return changeParts(bytes, () => new Map(PARTS.map((path) => [path, fill])));
}

function fillElement(part: ReadElement, words: Words): XmlElement | undefined {
  if (part.name === 'text:span') return fillSpan(part, words);
  const found = words.get(part.attributes['text:name'] ?? '');
  if (!found) return undefined;
  if (part.name === 'text:user-field-decl')
    return element(part.name, { ...part.attributes, 'office:string-value': found.text });
  return SHOWN.includes(part.name) ? element(part.name, part.attributes, [found.text]) : undefined;
}

/** Fills in a field that looks as a placeholder; filled in, it no longer does. */
function fillSpan({ name, children }: ReadElement, words: Words): XmlElement | undefined {
  const [only, ...others] = children;
  if (only === undefined || typeof only === 'string' || others.length > 0) return undefined;
  const filled = SHOWN.includes(only.name) ? fillElement(only, words) : undefined;
  return filled && element(name, {}, [filled]);
}
