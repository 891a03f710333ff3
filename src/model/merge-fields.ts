/** What a reader fills in once and finds everywhere: in templates, in plans and in what is taken to a council. */

export const MERGE_FIELDS = [
  { id: 'borough', label: 'Council', placeholder: '[council]' },
  { id: 'service', label: 'Service', placeholder: '[service]' },
  { id: 'lead', label: 'Project lead', placeholder: '[project lead]' },
  { id: 'start', label: 'Start date', placeholder: '[start date]' },
  { id: 'decision', label: 'Decision date', placeholder: '[decision date]' },
] as const;

export type MergeFieldId = (typeof MERGE_FIELDS)[number]['id'];

/** What a reader filled in, as typed; a field without words is absent. */
export type Details = Readonly<Partial<Record<MergeFieldId, string>>>;

/** Gives the words of a merge field. */
export function mergeField(id: MergeFieldId): (typeof MERGE_FIELDS)[number] {
  const found = MERGE_FIELDS.find((field) => field.id === id);
  if (!found) throw new RangeError(`"${id}" is not a merge field.`);
  return found;
}
