/** The plan of a situation as one table for a spreadsheet: what to read and take at each stage, in order, with addresses. */
import type { Situation } from '../vocabulary/situations.ts';
import { toLicenceWarning } from './credit.ts';
import type { CsvCell } from './csv.ts';
import { lessonKind, stage } from './labels.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';
import type { StagePlan } from './stage-plan.ts';
import { shortUrl } from './urls.ts';

const COLUMNS = ['Situation', 'Stage', 'Order', 'Read or take', 'Shelfmark', 'Title', 'Address', 'Note'];

/** Gives the rows, the names of the columns first. Order counts within a stage, lessons before products. */
export function toPlanTable(
  situation: Situation,
  plan: readonly StagePlan[],
  toAddress: (path: string) => string,
): readonly (readonly CsvCell[])[] {
  const rows = plan.flatMap(({ stageId, lessons, products }) =>
    [...lessons, ...products].map((entry, index) => [
      situation.label,
      stage(stageId).label,
      index + 1,
      entry.collection === 'lesson' ? 'Read' : 'Take',
      entry.shelfmark,
      entry.title,
      toAddress(shortUrl(entry.shelfmark)),
      entry.collection === 'lesson' ? toLessonNote(entry) : toProductNote(entry),
    ]),
  );
  return [COLUMNS, ...rows];
}

function toLessonNote({ kind, recommendation, disputed }: Lesson): string {
  return toText([
    `${lessonKind(kind).label}.`,
    recommendation,
    disputed === undefined ? undefined : 'This account is disputed: see its page.',
  ]);
}

function toProductNote(product: Product): string {
  const first = product.requires.map(({ title }) => `“${title}”`).join(', ');
  return toText([
    product.summary,
    first === '' ? undefined : `Comes after ${first}.`,
    product.files.length === 0 ? 'Published elsewhere: its page has the link.' : undefined,
    toLicenceWarning(product),
  ]);
}

function toText(sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
