/** Draws a block of named values: label, value, note in a row. */
import { joinPieces, type Piece, toCell, toContent } from './draw-parts.ts';
import { toEntryRule } from './entry-rules.ts';
import { type ColourRule, type GridCell, type Rows, toTextContent } from './grid.ts';
import { chooseNumberForm } from './number-forms.ts';
import type { BlockPlace, SheetPlace } from './places.ts';
import { type Scopes, toChoicesSource } from './scopes.ts';
import { countLines, heightOfLines } from './text-lines.ts';
import type { ValueItem, ValuesBlock, Tone } from './workbook.ts';

/** Draws the block. */
export function drawValues(
  block: ValuesBlock,
  place: BlockPlace,
  sheetPlace: SheetPlace,
  scopes: Scopes,
): Piece {
  return joinPieces(
    block.items.map((item, index) => drawItem(item, place.headerRow + index, sheetPlace, scopes)),
  );
}

function drawItem(item: ValueItem, row: number, sheetPlace: SheetPlace, scopes: Scopes): Piece {
  const { labelSpan, widths } = sheetPlace;
  const noteSpan = widths.length - labelSpan - 1;
  const label: GridCell = { ...toCell(row, 0, 'label', toTextContent(item.label)), span: labelSpan };
  const note =
    noteSpan > 0 && item.note !== undefined
      ? { ...toCell(row, labelSpan + 1, 'value-note', toTextContent(item.note)), span: noteSpan }
      : undefined;
  const labelChars = sum(widths.slice(0, labelSpan)) * 0.9;
  const valueChars = widths[labelSpan] ?? 10;
  const lines = [
    countLines(item.label, labelChars),
    countLines(item.note ?? '', sum(widths.slice(labelSpan + 1))),
    typeof item.value === 'string' ? countLines(item.value, valueChars) : wordLines(item, valueChars),
  ];
  const rows: Rows = { column: labelSpan, firstRow: row, lastRow: row };
  const rule = toEntryRule(item, item.label, rows, toSource(item, sheetPlace, scopes));
  return {
    cells: [label, drawValue(item, row, sheetPlace, scopes), ...(note ? [note] : [])],
    heights: [[row, heightOfLines(Math.max(...lines)) + 2]],
    entryRules: rule ? [rule] : [],
    colourRules: toColourRules(item, sheetPlace, scopes).map((found) => ({ ...found, ...rows })),
    names: [{ name: item.name, row, column: labelSpan }],
  };
}

/** A formula may come to any of the texts it holds. */
function wordLines({ formula }: ValueItem, chars: number): number {
  const texts = formula?.text.match(/"[^"]*"/gu) ?? [];
  return Math.max(1, ...texts.map((text) => countLines(text, chars)));
}

function drawValue(item: ValueItem, row: number, { labelSpan, sheet }: SheetPlace, scopes: Scopes): GridCell {
  const form = chooseNumberForm(item, item.label, [item.value]);
  const base = { row, column: labelSpan, span: 1, form };
  if (!item.formula) return { ...base, look: 'input', content: toContent(item.value, item) };
  const formula = scopes.onSheet(item.formula.text, sheet);
  return {
    ...base,
    look: 'calculated',
    content: { kind: 'formula', formula, isArray: item.formula.isArray },
  };
}

function toSource(
  { choices }: ValueItem,
  { sheet }: SheetPlace,
  scopes: Scopes,
): ReturnType<typeof toChoicesSource> | undefined {
  if (!choices) return undefined;
  const [table, column] = choices.kind === 'list' ? ['Lists', choices.list] : [choices.table, choices.column];
  return toChoicesSource(scopes.columnArea(table, column, sheet), sheet);
}

function toColourRules(
  item: ValueItem,
  { sheet }: SheetPlace,
  scopes: Scopes,
): Pick<ColourRule, 'formula' | 'tone'>[] {
  const rule = (tone: Tone, formula: string) => ({ tone, formula: scopes.onSheet(formula, sheet) });
  const { name, check } = item;
  return [
    ...item.colours.map(({ value, tone }) => rule(tone, `${name}="${value.replaceAll('"', '""')}"`)),
    ...item.bands.map(({ least, greatest, tone }) =>
      rule(tone, `AND(ISNUMBER(${name}),${name}>=${least},${name}<=${greatest})`),
    ),
    ...(check === undefined
      ? []
      : [
          rule('good', `${name}="${check.replaceAll('"', '""')}"`),
          rule('bad', `${name}<>"${check.replaceAll('"', '""')}"`),
        ]),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
