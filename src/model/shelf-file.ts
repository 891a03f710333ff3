/** What facets need of every entry, in one small file: shelfmarks in shelf order, and the values of each facet by number. */
import { FACET_IDS, type Facetable, type FacetId } from './facets.ts';

export interface ShelfFile {
  /** Version of the set of files it belongs to. */
  readonly version: string;
  /** Whether the words of bodies come in an index of their own. */
  readonly isSplit: boolean;
  readonly shelfmarks: readonly string[];
  readonly facets: Readonly<Record<FacetId, FacetColumn>>;
}

interface FacetColumn {
  /** Ids of the values, in the order in which the shelf first has them. */
  readonly values: readonly string[];
  /** For each entry the numbers of its values. */
  readonly entries: readonly (readonly number[])[];
}

/** One entry as filters and counts see it. */
export interface ShelfItem extends Facetable {
  readonly shelfmark: string;
}

/** Packs entries, in shelf order. */
export function toShelfFile(
  items: readonly ShelfItem[],
  set: Pick<ShelfFile, 'version' | 'isSplit'>,
): ShelfFile {
  const facets = FACET_IDS.map((facet) => [facet, toColumn(items.map((item) => item.facets[facet]))]);
  return {
    ...set,
    shelfmarks: items.map(({ shelfmark }) => shelfmark),
    facets: Object.fromEntries(facets) as ShelfFile['facets'],
  };
}

/** Unpacks what `toShelfFile` packed, in the same order. */
export function readShelfFile({ shelfmarks, facets }: Pick<ShelfFile, 'shelfmarks' | 'facets'>): ShelfItem[] {
  return shelfmarks.map((shelfmark, entry) => ({
    shelfmark,
    facets: Object.fromEntries(
      FACET_IDS.map((facet) => {
        const { values, entries } = facets[facet];
        return [facet, (entries[entry] ?? []).flatMap((number) => values[number] ?? [])];
      }),
    ) as Record<FacetId, string[]>,
  }));
}

function toColumn(lists: readonly (readonly string[])[]): FacetColumn {
  const numbers = new Map<string, number>();
  for (const id of lists.flat()) if (!numbers.has(id)) numbers.set(id, numbers.size);
  return {
    values: [...numbers.keys()],
    entries: lists.map((ids) => ids.flatMap((id) => numbers.get(id) ?? [])),
  };
}
