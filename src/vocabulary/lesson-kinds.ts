/** What kind of finding a lesson is. */

export const LESSON_KINDS = [
  {
    id: 'worked-well',
    label: 'Worked well',
    plural: 'What worked well',
    definition: 'Something to copy, with the conditions that made it work.',
  },
  {
    id: 'pitfall',
    label: 'Pitfall',
    plural: 'Pitfalls',
    definition: 'Something that went wrong and could have been avoided.',
  },
  {
    id: 'warning-sign',
    label: 'Warning sign',
    plural: 'Warning signs',
    definition: 'A risk that showed itself, or a reason to take care.',
  },
  {
    id: 'market-insight',
    label: 'Market insight',
    plural: 'Market insights',
    definition: 'What a market test or tender showed about who might provide a service.',
  },
  {
    id: 'legal-ruling',
    label: 'Legal ruling',
    plural: 'Legal rulings',
    definition: 'What a court or inquiry decided, and what follows from it.',
  },
  {
    id: 'research-finding',
    label: 'Research finding',
    plural: 'Research findings',
    definition: 'What research, an evaluation or an inspection found.',
  },
] as const;

export type LessonKindId = (typeof LESSON_KINDS)[number]['id'];
export const LESSON_KIND_IDS = LESSON_KINDS.map((kind) => kind.id) as [LessonKindId, ...LessonKindId[]];
