/** Says the details of a reader as documents show them. */
import { formatDate, isDay } from './calendar-date.ts';
import { cleanDetail, type Details, MERGE_FIELDS, type MergeFieldId } from './merge-fields.ts';

export interface DetailWords {
  /** One line, never empty; a day as `3 March 2027`. */
  readonly text: string;
  /** The day itself, `YYYY-MM-DD`; undefined if the field is none or holds other words. */
  readonly day: string | undefined;
}

/** Gives the words of each field that was filled in, by its id. */
export function toDetailWords(details: Details): ReadonlyMap<string, DetailWords> {
  const entries = MERGE_FIELDS.flatMap(({ id, isDate }): [MergeFieldId, DetailWords][] => {
    const text = cleanDetail(details[id] ?? '');
    if (text === '') return [];
    const isKnownDay = isDate && isDay(text);
    return [[id, isKnownDay ? { text: formatDate(text), day: text } : { text, day: undefined }]];
  });
  return new Map(entries);
}
