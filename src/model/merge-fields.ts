/** What a reader fills in once and finds everywhere: in templates, in plans and in what is taken to a council. */

export const MERGE_FIELDS = [
  { id: 'borough', label: 'Council', placeholder: '[council]', isDate: false },
  { id: 'service', label: 'Service', placeholder: '[service]', isDate: false },
  { id: 'lead', label: 'Project lead', placeholder: '[project lead]', isDate: false },
  { id: 'start', label: 'Start date', placeholder: '[start date]', isDate: true },
  { id: 'decision', label: 'Decision date', placeholder: '[decision date]', isDate: true },
] as const;

export type MergeFieldId = (typeof MERGE_FIELDS)[number]['id'];

/** What a reader filled in, as typed, dates as `YYYY-MM-DD`; a field without words is absent. */
export type Details = Readonly<Partial<Record<MergeFieldId, string>>>;

/** Longest detail, in characters. */
export const MAX_DETAIL_CHARS = 120;

/** Gives the words of a merge field. */
export function mergeField(id: MergeFieldId): (typeof MERGE_FIELDS)[number] {
  const found = MERGE_FIELDS.find((field) => field.id === id);
  if (!found) throw new RangeError(`"${id}" is not a merge field.`);
  return found;
}

/** Gives a detail as it is kept and shown: one line, without the marks that turn the words after them round, and no longer than may be. */
export function cleanDetail(text: string): string {
  const line = text
    .replace(/[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...line].slice(0, MAX_DETAIL_CHARS).join('').trimEnd();
}
