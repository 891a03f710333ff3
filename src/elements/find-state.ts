/** What a reader asked for, as the address bar holds it: `?q=words&theme=a&theme=b&exact=1`. */
import {
  FACET_IDS,
  type FacetId,
  formatSelection,
  hasSelection,
  parseSelection,
  type Selection,
} from '../model/facets.ts';

export interface FindState {
  readonly query: string;
  readonly selection: Selection;
  /** Whether the words are to be searched as typed, without mending. */
  readonly isExact: boolean;
}

/** Longest query that is searched, in characters. */
export const MAX_QUERY_LENGTH = 300;

/** Reads the state from a page's query. */
export function parseFindState(search: string): FindState {
  const params = new URLSearchParams(search);
  return {
    query: (params.get('q') ?? '').slice(0, MAX_QUERY_LENGTH),
    selection: parseSelection(params),
    isExact: params.get('exact') === '1',
  };
}

/** Writes the state as a page's query, with its question mark; empty when nothing is asked. */
export function formatFindState({ query, selection, isExact }: FindState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query);
  for (const [facet, id] of formatSelection(selection)) params.append(facet, id);
  if (isExact && query.trim() !== '') params.set('exact', '1');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Tells whether there is anything to search for. */
export function isAsking(state: FindState): boolean {
  return state.query.trim() !== '' || hasSelection(state.selection);
}

/** Gives the ticked ids as plain lists, for the worker. */
export function toSelected(selection: Selection): Readonly<Record<FacetId, readonly string[]>> {
  return Object.fromEntries(FACET_IDS.map((facet) => [facet, [...selection[facet]]])) as Record<
    FacetId,
    string[]
  >;
}
