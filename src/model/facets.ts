/**
 * Filtering by facets: OR within one facet, AND between facets. A count says how many entries a reader would see after ticking that
 * value, so each facet is counted under the other facets' choices. One code for the built lists and the live filter.
 */

export const FACET_IDS = ['kind', 'stage', 'theme', 'situation', 'type', 'borough', 'origin'] as const;
export type FacetId = (typeof FACET_IDS)[number];

export interface Facetable {
  /** For each facet the ids of the values that the item has. */
  readonly facets: Readonly<Record<FacetId, readonly string[]>>;
}

/** What a reader has ticked: ids by facet. A facet without an id lets everything through. */
export type Selection = Readonly<Record<FacetId, ReadonlySet<string>>>;

/** For each facet, the number of items by value; values that no item has are missing. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/** Reads the ticked values from a page's query: `?theme=a&theme=b&stage=c`. Ids that no list knows are kept: they match nothing. */
export function parseSelection(query: URLSearchParams): Selection {
  return byFacet((facet) => new Set(query.getAll(facet).filter((id) => id !== '')));
}

/** Writes the ticked values into a query, in the order of the facets and of ticking. */
export function formatSelection(selection: Selection): URLSearchParams {
  const query = new URLSearchParams();
  for (const facet of FACET_IDS) for (const id of selection[facet]) query.append(facet, id);
  return query;
}

/** Tells whether an item passes every facet but `except`. */
export function matchesSelection(item: Facetable, selection: Selection, except?: FacetId): boolean {
  return FACET_IDS.every(
    (facet) =>
      facet === except ||
      selection[facet].size === 0 ||
      item.facets[facet].some((id) => selection[facet].has(id)),
  );
}

/** Counts, for each facet, the items by value that pass the other facets. */
export function countFacets(items: readonly Facetable[], selection: Selection): FacetCounts {
  return byFacet((facet) => {
    const counts = new Map<string, number>();
    for (const item of items) {
      if (!matchesSelection(item, selection, facet)) continue;
      for (const id of new Set(item.facets[facet])) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  });
}

/** Tells whether anything is ticked. */
export function hasSelection(selection: Selection): boolean {
  return FACET_IDS.some((facet) => selection[facet].size > 0);
}

function byFacet<Value>(make: (facet: FacetId) => Value): Readonly<Record<FacetId, Value>> {
  return Object.fromEntries(FACET_IDS.map((facet) => [facet, make(facet)])) as Record<FacetId, Value>;
}
