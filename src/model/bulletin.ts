/** An issue of the bulletin as the site shows it, its items joined with the lessons that came of them. */
import type { BulletinRecord } from '../schemas/bulletin.ts';
import { formatDate } from './calendar-date.ts';
import type { CollectionEntry, EntryLink } from './entry.ts';
import { bulletinUrl } from './urls.ts';

type Item = BulletinRecord['items'][number];

export interface Bulletin extends Omit<BulletinRecord, 'items' | 'title'>, EntryLink {
  /** When it appeared, in words. */
  readonly when: string;
  readonly items: readonly (Omit<Item, 'lessons'> & { readonly lessons: readonly EntryLink[] })[];
}

/** Joins a bulletin's record with lessons. A lesson that is no longer on the shelf is left out. */
export function toBulletin(
  { id, data }: CollectionEntry<BulletinRecord>,
  lessons: readonly EntryLink[],
): Bulletin {
  return {
    ...data,
    id,
    url: bulletinUrl(id),
    when: formatDate(data.date),
    items: data.items.map((item) => ({
      ...item,
      lessons: lessons.filter((lesson) => item.lessons?.includes(lesson.id)),
    })),
  };
}
