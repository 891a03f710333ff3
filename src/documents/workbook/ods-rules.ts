/** What may be entered in cells and how they are coloured, for an OpenDocument spreadsheet. */
import { element, type XmlElement } from '../xml.ts';
import { columnLetters, quoteSheet } from './formula.ts';
import type { ColourRule, EntryCheck, EntryRule, Grid, Rows } from './grid.ts';
import { toneStyleName } from './ods-styles.ts';

/** Writes a cell as an address with its sheet. */
function toOdsAddress(sheet: string, column: number, row: number): string {
  return `${quoteSheet(sheet)}.${columnLetters(column)}${row + 1}`;
}

/** Writes a block of cells as an address with its sheet. */
export function toOdsRange(sheet: string, from: Rows, lastColumn = from.column): string {
  return `${toOdsAddress(sheet, from.column, from.firstRow)}:${toOdsAddress(sheet, lastColumn, from.lastRow)}`;
}

/** Names the entry rules of all sheets: the rule of a sheet by its place there. */
export function entryRuleName(sheetIndex: number, ruleIndex: number): string {
  return `entry${sheetIndex + 1}-${ruleIndex + 1}`;
}

/** Writes the entry rules of all sheets (ODF 1.3 part 3, 9.4.4). */
export function writeOdsEntryRules(grids: readonly Grid[]): XmlElement[] {
  const rules = grids.flatMap((grid, sheet) =>
    grid.entryRules.map((rule, index) => writeEntryRule(rule, grid.name, entryRuleName(sheet, index))),
  );
  return rules.length === 0 ? [] : [element('table:content-validations', {}, rules)];
}

function writeEntryRule(rule: EntryRule, sheet: string, name: string): XmlElement {
  const condition = toCondition(rule.check);
  const help = element('table:help-message', { 'table:title': rule.title, 'table:display': 'true' }, [
    paragraph(rule.hint),
  ]);
  const refusal = element(
    'table:error-message',
    { 'table:title': 'This does not fit here', 'table:message-type': 'stop', 'table:display': 'true' },
    [paragraph(rule.refusal)],
  );
  return element(
    'table:content-validation',
    {
      'table:name': name,
      'table:condition': condition,
      'table:allow-empty-cell': 'true',
      'table:display-list':
        rule.check.kind === 'choices' || rule.check.kind === 'words' ? 'unsorted' : undefined,
      'table:base-cell-address': toOdsAddress(sheet, rule.column, rule.firstRow),
    },
    [...(rule.hint === '' ? [] : [help]), ...(condition === undefined ? [] : [refusal])],
  );
}

function toCondition(check: EntryCheck): string | undefined {
  if (check.kind === 'any') return undefined;
  if (check.kind === 'choices') return `of:cell-content-is-in-list(${check.source.openFormula})`;
  if (check.kind === 'words')
    return `of:cell-content-is-in-list(${check.words.map((word) => `"${word}"`).join(';')})`;
  const { kind, least, greatest } = check;
  const type = { whole: 'whole-number', decimal: 'decimal-number', date: 'date' }[kind];
  const is = `of:cell-content-is-${type}()`;
  if (least && greatest)
    return `${is} and cell-content-is-between(${least.openFormula},${greatest.openFormula})`;
  if (greatest) return `${is} and cell-content()<=${greatest.openFormula}`;
  return `${is} and cell-content()>=${least?.openFormula ?? (kind === 'date' ? '1' : '-999999999999')}`;
}

/** Writes the colours of a sheet, as LibreOffice and its kin read them. */
export function writeOdsColourRules({ name, colourRules }: Grid): XmlElement[] {
  const formats = [...Map.groupBy(colourRules, (rule) => toOdsRange(name, rule))].map(([range, rules]) =>
    element(
      'calcext:conditional-format',
      { 'calcext:target-range-address': range },
      rules.map((rule) => writeColourRule(rule, name)),
    ),
  );
  return formats.length === 0 ? [] : [element('calcext:conditional-formats', {}, formats)];
}

function writeColourRule({ formula, tone, column, firstRow }: ColourRule, sheet: string): XmlElement {
  return element('calcext:condition', {
    'calcext:apply-style-name': toneStyleName(tone),
    'calcext:value': `formula-is(${formula.openFormula})`,
    'calcext:base-cell-address': toOdsAddress(sheet, column, firstRow),
  });
}

function paragraph(text: string): XmlElement {
  return element('text:p', {}, [text]);
}
