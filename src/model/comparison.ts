/**
 * Products side by side by the same fields. The browser draws what the build made of each product (`product-comparison.ts`), ten products to a
 * file, so nothing here knows the vocabularies.
 */

const NOT_STATED = 'Not stated';

/** The fields, in the order of the rows, and what stands where a record says nothing. */
export const COMPARED_FIELDS = [
  { id: 'what', label: 'What it is' },
  { id: 'useWhen', label: 'Use it when' },
  { id: 'notWhen', label: 'Not when' },
  { id: 'type', label: 'Type' },
  { id: 'stages', label: 'Stages' },
  { id: 'themes', label: 'Themes' },
  { id: 'effort', label: 'Effort' },
  { id: 'decision', label: 'Who decides' },
  { id: 'files', label: 'Files and formats' },
  { id: 'licence', label: 'Licence' },
  { id: 'edition', label: 'Version and date' },
  { id: 'readiness', label: 'Readiness' },
  { id: 'checked', label: 'Checked' },
  { id: 'madeBy', label: 'Made by' },
  { id: 'requires', label: 'Use first', empty: 'Nothing' },
  { id: 'lessons', label: 'Lessons it helps with', empty: 'None named' },
  { id: 'rules', label: 'Rules it relies on', empty: 'None named' },
  { id: 'confidence', label: 'Confidence' },
] as const satisfies readonly { readonly id: string; readonly label: string; readonly empty?: string }[];
export type ComparedField = (typeof COMPARED_FIELDS)[number]['id'];

/** One line of a cell: words, with the page they lead to. */
export interface ComparedLine {
  readonly text: string;
  readonly url?: string;
  /** `warning`: what to mind before using it; `note`: what explains the line above. */
  readonly tone?: 'warning' | 'note';
}

export interface Comparison {
  readonly shelfmark: string;
  readonly title: string;
  readonly url: string;
  readonly spine: number;
  /** When and why it was withdrawn; then it has no fields. */
  readonly withdrawn?: string;
  /** Lines by field; a field that the record leaves open is missing. */
  readonly fields: Readonly<Partial<Record<ComparedField, readonly ComparedLine[]>>>;
}

export interface ComparedRow {
  readonly id: ComparedField;
  readonly label: string;
  /** Lines by product, in their order; where the record says nothing, a note that says so. */
  readonly cells: readonly (readonly ComparedLine[])[];
  /** Whether every product says the same. */
  readonly isSame: boolean;
}

/** How many shelfmarks share a file. */
const PER_FILE = 10;
const FOLDER = '/compare/products';

/** Gives the rows of products side by side, all fields that at least one of them says something about. */
export function toComparedRows(comparisons: readonly Comparison[]): readonly ComparedRow[] {
  const said = COMPARED_FIELDS.filter(({ id }) => comparisons.some(({ fields }) => fields[id]));
  return said.map(({ id, label, ...field }) => {
    const nothing = { text: 'empty' in field ? field.empty : NOT_STATED, tone: 'note' } as const;
    const cells = comparisons.map(({ fields }) => fields[id] ?? [nothing]);
    return { id, label, cells, isSame: cells.length > 1 && new Set(cells.map(toKey)).size === 1 };
  });
}

/** Gives the address of the file that holds a product. @example toComparisonAddress('P-104') // '/compare/products/100.json' */
export function toComparisonAddress(shelfmark: string): string {
  return `${FOLDER}/${toFileName(shelfmark)}.json`;
}

/** Gives the name of the file that holds a product, without its ending: the first of its ten numbers. */
export function toFileName(shelfmark: string): string {
  return String(Math.floor(Number(shelfmark.slice(2)) / PER_FILE) * PER_FILE);
}

function toKey(cell: readonly ComparedLine[]): string {
  return JSON.stringify(cell);
}
