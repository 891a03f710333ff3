/** Reads the fields that a reader fills in: `[[text: …]]`, `[[date: …]]`, `[[choose: … / …]]` and `[[long: …]]`. */
import type { Inline, LongField } from '../document.ts';
import type { TextPlace } from './marks.ts';
import type { Reader } from './reader.ts';

const FORMS = '[[text: …]], [[long: …]], [[date: …]], [[choose: one / another]], [[rule: …]]';
const MAX_LABEL_CHARS = 200;

/** Reads one field inside a line of text. A long one is a mistake there. */
export function readField(mark: string, place: TextPlace, reader: Reader): readonly Inline[] {
  const [name, words] = splitField(mark);
  if (name === 'long') reportLong(mark, words, place, reader);
  else if (name === 'text' || name === 'date') {
    if (hasLabel(mark, words, place, reader))
      return [{ kind: 'answer', id: reader.nextFieldId(), type: name, label: words }];
  } else if (name === 'choose') return readChoice(mark, words, place, reader);
  else reportUnknown(mark, name, place, reader);
  return [];
}

/** Reads text that is one long field and nothing else; undefined if it is not. */
export function readLongField(text: string, place: TextPlace, reader: Reader): LongField | undefined {
  const mark = /^\s*(\[\[\s*long\s*(?::[^[\]]*)?\]\])\s*$/u.exec(text)?.[1];
  if (mark === undefined) return undefined;
  const [, words] = splitField(mark);
  const isNamed = hasLabel(mark, words, place, reader);
  return { kind: 'long', id: reader.nextFieldId(), label: isNamed ? words : 'Answer' };
}

function splitField(mark: string): readonly [name: string, words: string] {
  const inside = mark.slice(2, -2);
  const colon = inside.indexOf(':');
  if (colon === -1) return [inside.trim(), ''];
  return [
    inside.slice(0, colon).trim(),
    inside
      .slice(colon + 1)
      .replace(/\s+/gu, ' ')
      .trim(),
  ];
}

function hasLabel(mark: string, words: string, { node }: TextPlace, reader: Reader): boolean {
  if (words !== '' && words.length <= MAX_LABEL_CHARS) return true;
  const isEmpty = words === '';
  reader.report(
    'field-prompt',
    node,
    {
      found: isEmpty
        ? 'This field does not say what to write in it.'
        : `This prompt has ${words.length} characters.`,
      expected: `A prompt of 1 to ${MAX_LABEL_CHARS} characters, which a screen reader says.`,
      mend: isEmpty
        ? 'Write it after a colon: [[text: Name of the body]].'
        : 'Say the rest in a line above the field.',
    },
    mark,
  );
  return false;
}

function readChoice(
  mark: string,
  words: string,
  { node, label }: TextPlace,
  reader: Reader,
): readonly Inline[] {
  const choices = words.split(/\s\/\s/u).map((choice) => choice.trim());
  const isGood = choices.length > 1 && choices.every(Boolean) && new Set(choices).size === choices.length;
  if (isGood) return [{ kind: 'choice', id: reader.nextFieldId(), label, choices }];
  reader.report(
    'field-choices',
    node,
    {
      found: `${JSON.stringify(mark)} does not give two or more different choices.`,
      expected: 'Choices are parted by a slash with a blank on each side.',
      mend: 'Write [[choose: yes / no]].',
    },
    mark,
  );
  return [];
}

function reportLong(mark: string, words: string, { node }: TextPlace, reader: Reader): void {
  reader.report(
    'long-field-not-alone',
    node,
    {
      found: 'A field for a long answer stands among other words.',
      expected: 'It is a box, so it stands alone in its paragraph or table cell.',
      mend: `Put an empty line above and below it, or write [[text: ${words || 'What to write'}]].`,
    },
    mark,
  );
}

function reportUnknown(mark: string, name: string, { node }: TextPlace, reader: Reader): void {
  reader.report(
    'unknown-field-mark',
    node,
    {
      found: `${JSON.stringify(name)} is not a kind of field.`,
      expected: `Kinds: ${FORMS}.`,
      mend: 'Begin the field with one of these words and a colon.',
    },
    mark,
  );
}
