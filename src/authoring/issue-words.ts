/** The plain words for each thing that a schema can object to at one field. */
import type { FieldPath } from './field-path.ts';
import { countOf, quote } from './problem.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { exampleOf } from './schema-words.ts';
import type * as z from 'zod/mini';

/** What to say about a field; the caller knows where it stands. */
export interface Words {
  readonly kind: ProblemKind;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Says that a field is not there, what it is for and how it is written. */
export function missingField(path: FieldPath, schema: z.core.$ZodType, description: string): Words {
  const name = String(path.at(-1));
  return {
    kind: 'missing-field',
    found: `${name} is missing.`,
    expected: description,
    mend: `For example: ${exampleOf(name, schema)}`,
  };
}

/** Says that a field is there without a value. */
export function emptyField(path: FieldPath, schema: z.core.$ZodType, description: string): Words {
  const name = String(path.at(-1));
  const words = missingField(path, schema, description);
  return typeof path.at(-1) === 'number'
    ? {
        ...words,
        kind: 'empty-field',
        found: 'This item of the list is empty.',
        mend: 'Fill it in or delete the line.',
      }
    : { ...words, kind: 'empty-field', found: `${name} is empty.` };
}

/** Says that the value has another form, such as a text where a list should be. */
export function wrongForm(path: FieldPath, value: unknown, schema: z.core.$ZodType, form: string): Words {
  const name = String(path.at(-1) ?? '');
  const isItem = typeof path.at(-1) === 'number';
  if (form === 'text' && ['number', 'boolean'].includes(typeof value))
    return {
      kind: 'needs-quotation-marks',
      found: `${String(value)} is read as ${typeof value === 'number' ? 'a number' : 'yes or no'}, not as text.`,
      expected: '',
      mend: `Put it in quotation marks: ${isItem ? '-' : `${name}:`} '${String(value)}'`,
    };
  return {
    kind: 'wrong-form',
    found: `${sayForm(value)}.`,
    expected: `${isItem ? 'Each item' : name} is ${form}.`,
    mend: isItem ? '' : `For example: ${exampleOf(name, schema)}`,
  };
}

/** Says that a text, list or number is above its limit. */
export function tooBig(value: unknown, maximum: number): Words {
  const words = { expected: `At most ${maximum}.`, mend: '' };
  if (typeof value === 'string') {
    const over = countOf(value.length - maximum, 'character');
    return {
      kind: 'too-long',
      found: `This text has ${value.length} characters.`,
      expected: `At most ${maximum}.`,
      mend: `Shorten it by ${over}; more can be said in the body.`,
    };
  }
  if (Array.isArray(value))
    return {
      ...words,
      kind: 'too-many',
      found: `This list has ${countOf(value.length, 'item')}.`,
      mend: 'Keep the most important ones.',
    };
  return { ...words, kind: 'out-of-range', found: `${String(value)} is too high.` };
}

/** Says that a list or number is below its limit. */
export function tooSmall(value: unknown, minimum: number, description: string): Words {
  if (Array.isArray(value))
    return {
      kind: 'too-few',
      found: value.length === 0 ? 'This list is empty.' : `This list has ${countOf(value.length, 'item')}.`,
      expected: description,
      mend: `Give at least ${countOf(minimum, 'item')}.`,
    };
  return {
    kind: 'out-of-range',
    found: `${String(value)} is too low.`,
    expected: `At least ${minimum}.`,
    mend: '',
  };
}

/** Says that a text breaks the rule that the schema words; `rule` is its wording. */
export function wrongPattern(path: FieldPath, value: string, rule: string): Words {
  const name = String(path.at(-1));
  const expected = `Write ${rule}.`;
  if (name === 'shelfmark')
    return {
      kind: 'wrong-shelfmark',
      found: `${quote(value)} is not a shelfmark of this folder.`,
      expected,
      mend: '',
    };
  if (rule.startsWith('one line')) return notOneLine(value);
  if (rule.startsWith('a web address'))
    return {
      kind: 'bad-address',
      found: `${quote(value)} is not a web address.`,
      expected: `${expected.slice(0, -1)}, without blanks.`,
      mend: 'For example: https://www.example.org/page',
    };
  return { kind: 'wrong-pattern', found: `${quote(value)} has another form.`, expected, mend: '' };
}

/** Says that a date does not exist, or is not a date. */
export function wrongDate(value: string, rule: string): Words {
  if (hasNoYear(value)) return dateWithoutYear(value);
  const looksRight = /^\d{4}-\d{2}(?:-\d{2})?[?~%]?$/u.test(value);
  return {
    kind: looksRight ? 'no-such-date' : 'wrong-date',
    found: looksRight
      ? `${quote(value)} is not in the calendar.`
      : `${quote(value)} is not a date in the form used here.`,
    expected: `Write ${rule}.`,
    mend: '',
  };
}

const MONTH_NAME = /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** Tells whether a text names a day or a month, as in `14 October`, `10-14` or `--10-14`, and no year. */
function hasNoYear(value: string): boolean {
  if (/\d{3}/u.test(value)) return false;
  return MONTH_NAME.test(value) || /^-{0,2}\d{1,2}[-/. ]\d{1,2}\.?$/u.test(value);
}

/** The year is never guessed, neither here nor in a calendar or a feed: a wrong one sends people on a wrong day. */
function dateWithoutYear(value: string): Words {
  return {
    kind: 'date-without-year',
    found: `${quote(value)} has no year.`,
    expected: 'A year is never guessed. Write the day with its year, such as 2026-10-14.',
    mend: 'If the source gives no year and you work it out, add ?: 2026-10-14?. If only the year is known, write that: 2026.',
  };
}

function notOneLine(value: string): Words {
  const hasLineEnd = /[\r\n]/u.test(value);
  return {
    kind: 'not-one-line',
    found: hasLineEnd ? 'This text has more than one line.' : `${quote(value)} begins or ends with a blank.`,
    expected: 'Write one line, with no blank at either end.',
    mend: hasLineEnd ? 'Long text goes into the body.' : '',
  };
}

function sayForm(value: unknown): string {
  if (Array.isArray(value)) return 'This is a list';
  if (typeof value === 'object' && value !== null) return 'This is a group of fields';
  if (typeof value === 'string') return `${quote(value)} is text`;
  return `${String(value)} is ${typeof value === 'number' ? 'a number of another kind' : 'another kind of value'}`;
}
