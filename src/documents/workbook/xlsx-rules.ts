/** Writes what may be entered in cells and how they are coloured, for a sheet of Excel. */
import { element, type XmlElement } from '../xml.ts';
import { columnLetters } from './formula.ts';
import type { ColourRule, EntryCheck, EntryRule, Rows } from './grid.ts';
import { TONES } from './workbook.ts';

/** Writes the rows of a column as an address. */
function toRange({ column, firstRow, lastRow }: Rows): string {
  const letters = columnLetters(column);
  return firstRow === lastRow
    ? `${letters}${firstRow + 1}`
    : `${letters}${firstRow + 1}:${letters}${lastRow + 1}`;
}

/** Writes the colours by formula (18.3.1.18). */
export function writeColourRules(rules: readonly ColourRule[]): XmlElement[] {
  return rules.map((rule, index) => {
    const formula = element('formula', {}, [rule.formula.excel]);
    const inside = element(
      'cfRule',
      { type: 'expression', dxfId: TONES.indexOf(rule.tone), priority: index + 1 },
      [formula],
    );
    return element('conditionalFormatting', { sqref: toRange(rule) }, [inside]);
  });
}

/** Writes what may be entered (18.3.1.33); nothing if anything may. */
export function writeEntryRules(rules: readonly EntryRule[]): XmlElement[] {
  if (rules.length === 0) return [];
  return [element('dataValidations', { count: rules.length }, rules.map(writeEntryRule))];
}

function writeEntryRule(rule: EntryRule): XmlElement {
  const { type, operator, formulas } = toCheck(rule.check);
  const inside = formulas.map((formula, index) => element(`formula${index + 1}`, {}, [formula]));
  return element(
    'dataValidation',
    {
      type,
      operator,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: type === undefined ? undefined : 1,
      errorTitle: type === undefined ? undefined : 'This does not fit here',
      error: type === undefined ? undefined : rule.refusal,
      promptTitle: rule.hint === '' ? undefined : rule.title,
      prompt: rule.hint === '' ? undefined : rule.hint,
      sqref: toRange(rule),
    },
    inside,
  );
}

interface ExcelCheck {
  readonly type?: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function toCheck(check: EntryCheck): ExcelCheck {
  if (check.kind === 'any') return { formulas: [] };
  if (check.kind === 'choices') return { type: 'list', formulas: [check.source.excel] };
  if (check.kind === 'words') return { type: 'list', formulas: [`"${check.words.join(',')}"`] };
  const { kind: type, least, greatest } = check;
  if (least && greatest) return { type, operator: 'between', formulas: [least.excel, greatest.excel] };
  if (greatest) return { type, operator: 'lessThanOrEqual', formulas: [greatest.excel] };
  const any = type === 'date' ? '1' : '-999999999999';
  return { type, operator: 'greaterThanOrEqual', formulas: [least?.excel ?? any] };
}
