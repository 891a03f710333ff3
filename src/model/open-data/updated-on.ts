/** When the shelf last changed, as its records say. The clock has no part in it: a build of old records is as old as they are. */
import type { Catalogue } from '../catalogue.ts';
import type { Lesson } from '../lesson.ts';
import type { Product } from '../product.ts';

/** Gives the newest day that an entry gives, `YYYY-MM-DD`: of its check, of a change to it, of its withdrawal. */
function toEntryDay(entry: Product | Lesson): string {
  if (entry.collection === 'lesson') return entry.check.on;
  const days = [entry.check.on, ...entry.changes.map(({ date }) => date), entry.withdrawn?.on ?? ''];
  return days.reduce((newest, day) => (day > newest ? day : newest));
}

/** Gives the newest day that any entry gives; the first of all days on an empty shelf. */
export function toUpdatedOn({ entries, withdrawn }: Pick<Catalogue, 'entries' | 'withdrawn'>): string {
  return [...entries, ...withdrawn]
    .map(toEntryDay)
    .reduce((newest, day) => (day > newest ? day : newest), '1970-01-01');
}
