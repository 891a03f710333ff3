/** What may be entered in the cells of a column or value, and what a spreadsheet says about it. */
import type { Translation } from './formula.ts';
import type { EntryCheck, EntryRule, Rows } from './grid.ts';
import { toSerialDay } from './serial-day.ts';
import type { Bound, Column, Field } from './workbook.ts';

const MAX_TITLE_CHARS = 32;
const MAX_HINT_CHARS = 255;

/** Makes the rule for cells; undefined if anything may be entered and nothing is to be said. */
export function toEntryRule(
  field: Field & Partial<Pick<Column, 'isRequired' | 'isUnique'>>,
  label: string,
  rows: Rows,
  choices: Translation | undefined,
): EntryRule | undefined {
  if (field.formula) return undefined;
  const check = toCheck(field, choices);
  const hint = [
    field.hint ?? '',
    field.isRequired === true ? 'Needed in every row that is begun.' : '',
    field.isUnique === true ? 'Enter each only once.' : '',
  ].filter(Boolean);
  if (check.kind === 'any' && hint.length === 0) return undefined;
  const words = hint.map((text) => (/[.!?]$/u.test(text) ? text : `${text}.`)).join(' ');
  return {
    ...rows,
    check,
    title: shorten(label, MAX_TITLE_CHARS),
    hint: shorten(words, MAX_HINT_CHARS),
    refusal: shorten(toRefusal(field), MAX_HINT_CHARS),
  };
}

/** Cuts a text after so many characters. */
function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function toCheck(field: Field, choices: Translation | undefined): EntryCheck {
  if (field.kind === 'list') return choices ? { kind: 'choices', source: choices } : { kind: 'any' };
  if (field.kind === 'yesno') return { kind: 'words', words: ['yes', 'no'] };
  if (field.kind === 'text') return { kind: 'any' };
  const least = toBound(field.least);
  const greatest = toBound(field.greatest);
  const kind = field.kind === 'date' ? 'date' : field.isWhole ? 'whole' : 'decimal';
  return { kind, least, greatest };
}

function toBound(bound: Bound | undefined): Translation | undefined {
  if (bound === undefined) return undefined;
  if (bound === 'today') return { excel: 'TODAY()', openFormula: 'TODAY()' };
  if (typeof bound === 'number') return { excel: String(bound), openFormula: String(bound) };
  const serial = String(toSerialDay(bound));
  return { excel: serial, openFormula: serial };
}

function toRefusal(field: Field): string {
  if (field.kind === 'list') return 'Choose a value from the list of this cell.';
  if (field.kind === 'yesno') return 'Enter yes or no.';
  const { least, greatest } = field;
  const bounds = [
    least === undefined ? '' : ` from ${writeBound(least, field)}`,
    greatest === undefined ? '' : ` ${least === undefined ? 'up ' : ''}to ${writeBound(greatest, field)}`,
  ].join('');
  if (field.kind === 'date') return `Enter a date${bounds}, such as 31/12/2027.`;
  const noun =
    { percent: 'a percentage', currency: 'an amount in pounds' }[field.kind as 'percent'] ??
    (field.isWhole ? 'a whole number' : 'a number');
  return `Enter ${noun}${bounds}.`;
}

function writeBound(bound: Bound, { kind }: Field): string {
  if (typeof bound === 'string') return bound === 'today' ? 'today' : bound.split('-').reverse().join('/');
  return kind === 'percent' ? `${Number((bound * 100).toFixed(2))}%` : String(bound);
}
