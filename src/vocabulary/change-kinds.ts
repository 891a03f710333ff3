/** The kinds of change that readers can follow, the most pressing first: what each is called in lists and how its line begins in a feed. */

/** The lists of what is new: each gathers a few kinds. */
export const CHANGE_LISTS = [
  {
    id: 'withdrawn',
    label: 'Withdrawn',
    definition: 'Products taken off the shelf, with the reason. Do not use them for new work.',
    empty: 'No product has been withdrawn.',
  },
  {
    id: 'new-versions',
    label: 'New versions',
    definition: 'Products that were changed after they came onto the shelf.',
    empty: 'No product has a new version yet.',
  },
  {
    id: 'added',
    label: 'Added',
    definition: 'Products, lessons, bulletins and events that came onto the shelf.',
    empty: 'Nothing has been added yet.',
  },
  {
    id: 'from-boroughs',
    label: 'From boroughs',
    definition: 'What boroughs say they used, and what they ask and answer.',
    empty: 'No borough has told us of its use or asked a question yet.',
  },
  {
    id: 'checked',
    label: 'Checked again',
    definition: 'Entries that were compared with their sources again, and still hold.',
    empty: 'No entry has been checked again yet.',
  },
] as const;
export type ChangeListId = (typeof CHANGE_LISTS)[number]['id'];

export const CHANGE_KINDS = [
  { id: 'withdrawn', list: 'withdrawn', label: 'Withdrawn', lead: 'Withdrawn, do not use' },
  { id: 'closing', list: undefined, label: 'Last entry', lead: 'Last entry' },
  { id: 'event-change', list: 'added', label: 'Event changed', lead: 'Event changed' },
  { id: 'version', list: 'new-versions', label: 'New version', lead: 'New version' },
  { id: 'product', list: 'added', label: 'New product', lead: 'New product' },
  { id: 'lesson', list: 'added', label: 'New lesson', lead: 'New lesson' },
  { id: 'bulletin', list: 'added', label: 'New bulletin', lead: 'New bulletin' },
  { id: 'event', list: 'added', label: 'New event', lead: 'New event' },
  { id: 'reuse', list: 'from-boroughs', label: 'Use reported', lead: 'Use reported' },
  { id: 'reuse-confirmed', list: 'from-boroughs', label: 'Use confirmed', lead: 'Use confirmed' },
  { id: 'question', list: 'from-boroughs', label: 'Question', lead: 'Question' },
  { id: 'answer', list: 'from-boroughs', label: 'Answer', lead: 'Answered' },
  { id: 'check', list: 'checked', label: 'Checked again', lead: 'Checked again' },
] as const satisfies readonly {
  readonly id: string;
  /** None: it stands among all changes only. */
  readonly list: ChangeListId | undefined;
  readonly label: string;
  readonly lead: string;
}[];
export type ChangeKindId = (typeof CHANGE_KINDS)[number]['id'];
