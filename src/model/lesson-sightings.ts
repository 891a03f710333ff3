/** What boroughs saw of a lesson while they used a product: that it held, or that it did not. Both are shown, whichever is more. */
import type { LessonVerdict, Reuse } from './reuse.ts';

/** One borough's verdict on a lesson, with the use that it comes from. */
export interface LessonSighting extends Pick<LessonVerdict, 'verdict' | 'note'> {
  readonly reuse: Pick<Reuse, 'id' | 'borough' | 'product' | 'since' | 'trust'>;
}

/** Gathers what boroughs saw, by lesson, in the order of the records. */
export function toSightings(reuse: readonly Reuse[]): ReadonlyMap<string, readonly LessonSighting[]> {
  const sightings = reuse.flatMap((one) =>
    one.lessons.map(({ lesson, verdict, note }) => ({ lesson: lesson.id, verdict, note, reuse: one })),
  );
  return Map.groupBy(sightings, ({ lesson }) => lesson);
}

/**
 * Tells whether a borough saw the lesson hold, in a use that was ever confirmed. What was seen does not become untrue with time, so a
 * confirmation that has lapsed counts; a mere report does not.
 */
export function isSeenToWork(sightings: readonly LessonSighting[]): boolean {
  return sightings.some(({ verdict, reuse }) => verdict === 'confirmed' && reuse.trust.kind !== 'reported');
}

/** Says how many boroughs saw it hold and how many did not; empty if none said. */
export function describeSightings(sightings: readonly LessonSighting[]): string {
  const count = (verdict: LessonVerdict['verdict']) =>
    new Set(sightings.filter((one) => one.verdict === verdict).map(({ reuse }) => reuse.borough.id)).size;
  return [say(count('confirmed'), 'saw it hold'), say(count('denied'), 'saw it fail')]
    .filter((part) => part !== '')
    .join(' ');
}

function say(boroughs: number, what: string): string {
  if (boroughs === 0) return '';
  return `${boroughs === 1 ? '1 borough' : `${boroughs} boroughs`} ${what}.`;
}
