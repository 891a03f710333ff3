/**
 * What happened when in a project, from the dates that records give and no others: its period, outcomes, documents and lessons. Steps that
 * were published without a date stand in no order of time, so they are not here.
 */
import type { ProjectRecord } from '../schemas/project.ts';
import { OUTCOME_BASES } from '../vocabulary/trust.ts';
import { formatDate, machineDate } from './calendar-date.ts';
import type { Project } from './project.ts';

export interface TimelinePoint {
  /** For `<time datetime>`. */
  readonly datetime: string;
  /** The date in words, as exact as its source. */
  readonly when: string;
  /** What is not known of the date; undefined for a day that a source gives. */
  readonly unsure: string | undefined;
  /** What kind of point it is, in a word or two. */
  readonly kind: string;
  readonly text: string;
  /** Page that says more. */
  readonly url: string | undefined;
}

/** Gives the dated points, oldest first; what is known only by its year comes before the months of that year. */
export function toTimeline(project: Project): readonly TimelinePoint[] {
  const { period, outcomes = [], products, lessons } = project;
  const points = [
    ...(period.from === null ? [] : [toPoint(period.from, 'Began', 'It began.')]),
    ...outcomes.flatMap(({ asOf, basis, text }) =>
      asOf === undefined ? [] : [toPoint(asOf, basisLabel(basis), text)],
    ),
    ...products.flatMap(({ issued, title, url }) =>
      issued === 'not stated' ? [] : [toPoint(issued, 'Document', title, url)],
    ),
    ...lessons.flatMap(({ date, title, url }) =>
      date === undefined ? [] : [toPoint(date, 'Lesson', title, url)],
    ),
    ...(period.to === null ? [] : [toPoint(period.to, 'Ended', 'It ended.')]),
  ];
  return points.toSorted((a, b) => (a.datetime < b.datetime ? -1 : a.datetime > b.datetime ? 1 : 0));
}

type Outcome = NonNullable<ProjectRecord['outcomes']>[number];

/** Sorts outcomes by how they are known, in the order of the vocabulary; a basis without any is left out. */
export function groupOutcomes(outcomes: readonly Outcome[]) {
  return OUTCOME_BASES.map((basis) => ({
    basis,
    outcomes: outcomes.filter((outcome) => outcome.basis === basis.id),
  })).filter((group) => group.outcomes.length > 0);
}

function toPoint(date: string, kind: string, text: string, url?: string): TimelinePoint {
  const datetime = machineDate(date);
  return { datetime, when: formatDate(date), unsure: sayUnsure(date), kind, text, url };
}

/** Inferred and approximate dates are said so by their words. */
function sayUnsure(date: string): string | undefined {
  const parts = machineDate(date).split('-').length;
  if (parts === 3) return /[?~%]$/u.test(date) ? 'not certain' : undefined;
  return parts === 2 ? 'day not known' : 'month not known';
}

function basisLabel(id: Outcome['basis']): string {
  const label = OUTCOME_BASES.find((basis) => basis.id === id)?.label ?? id;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
