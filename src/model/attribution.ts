/** How a borough is shown with a lesson: by name, by kind, or not at all. One place for the page and for the preview of a contribution. */

export interface ShownBorough {
  readonly title: string;
  /** Inner or outer, by law. */
  readonly ring: string;
}

/** Gives where a lesson comes from, in words; undefined when that leaves nothing to say. */
export function describeWhere(attribution: string, boroughs: readonly ShownBorough[]): string | undefined {
  const [first] = boroughs;
  if (!first) return undefined;
  if (attribution === 'borough-type') return `An ${first.ring} London borough`;
  return attribution === 'named' ? boroughs.map(({ title }) => title).join(', ') : undefined;
}
