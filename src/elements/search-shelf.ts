/**
 * The shelf as the search worker holds it: index and facets at once, cards and texts as results need them, and of a large shelf the index with
 * bodies once the first answer is out. All files carry one version in their address and the shelf's own file states it, so that files of two
 * builds are told apart and never mixed.
 */
import type { ResultCard } from '../model/card.ts';
import { SMALL_SHELF, type SearchSet, toPartSizes, toSearchAddresses } from '../model/search-addresses.ts';
import { readShelfFile, type ShelfFile } from '../model/shelf-file.ts';
import { openIndex } from '../search/open-index.ts';
import type { SearchEngine } from '../search/types.ts';
import {
  type FindRequest,
  rankEntries,
  type Ranking,
  type ShelfOrder,
  toShelfOrder,
} from './find-entries.ts';
import { type FindResponse, toFoundCard, toMissingTerms } from './found-card.ts';
import { loadFile, loadJson, SearchFileError } from './load-file.ts';
import { createShardStore, type ShardStore } from './shard-store.ts';

/** How long an answer waits for texts to take passages from. They come with the drawing or not at all, so that nothing moves later. */
const PASSAGE_WAIT_MS = 200;

export interface SearchShelf {
  answer(request: FindRequest): Promise<FindResponse>;
  /** Fetches what the first answer did without; tells whether answers may differ now. */
  complete(): Promise<boolean>;
}

interface Stock extends ShelfOrder {
  readonly cards: ShardStore<ResultCard>;
  readonly texts: ShardStore<string>;
}

/** Opens a set of files. @throws {SearchFileError} when one does not come, is damaged or of another build */
export async function openSearchShelf({ version, size }: SearchSet): Promise<SearchShelf> {
  const at = toSearchAddresses(version);
  const sizes = toPartSizes(size);
  const cards = createShardStore<ResultCard>(sizes.cards, (file) => loadJson(at.cards(file)));
  const texts = createShardStore<string>(sizes.texts, (file) => loadJson(at.texts(file)));
  const isSmall = size <= SMALL_SHELF;
  const all = Array.from({ length: size }, (_, place) => place);
  const [first, shelf] = await Promise.all([
    loadEngine(at.words),
    loadJson<ShelfFile>(at.shelf),
    isSmall ? cards.load(all) : undefined,
  ]);
  if (shelf.version !== version || first.size !== shelf.shelfmarks.length)
    throw new SearchFileError('outdated', at.shelf);
  const stock: Stock = { ...toShelfOrder(readShelfFile(shelf)), cards, texts };
  let engine = first;
  let completing: Promise<boolean> | undefined;

  async function fetchRest(): Promise<boolean> {
    if (shelf.isSplit) engine = await loadEngine(at.allWords);
    else if (isSmall) await texts.load(all);
    return shelf.isSplit;
  }

  /** What does not come now is done without: the first index stays, and passages are fetched on demand. */
  function complete(): Promise<boolean> {
    completing ??= fetchRest().catch(() => false);
    return completing;
  }

  return {
    complete,
    answer: async (request) => {
      const ranking = rankEntries(engine, stock, request);
      if (ranking.found.length > 0 || !shelf.isSplit || !(await complete()))
        return toResponse(stock, ranking, request);
      return toResponse(stock, rankEntries(engine, stock, request), request);
    },
  };
}

function loadEngine(address: string): Promise<SearchEngine> {
  return loadFile(address, async (response) => openIndex(new Uint8Array(await response.arrayBuffer())));
}

async function toResponse(
  stock: Stock,
  ranking: Ranking,
  { limit, isTyping }: FindRequest,
): Promise<FindResponse> {
  const { cards, texts } = stock;
  const shown = ranking.found.slice(0, limit);
  await cards.load(shown);
  const found = shown.flatMap((place) => {
    const card = cards.get(place);
    return card ? [{ place, card }] : [];
  });
  const lacking = found.filter(({ card }) => toMissingTerms(card, ranking).length > 0);
  if (!isTyping) await within(PASSAGE_WAIT_MS, texts.load(lacking.map(({ place }) => place)));
  const rankOf = toRankOf(stock, ranking);
  return {
    results: found.map(({ place, card }) => toFoundCard(card, ranking, { text: texts.get(place), rankOf })),
    total: ranking.found.length,
    counts: ranking.counts,
    correctedQuery: ranking.correctedQuery,
    nearestWords: ranking.nearestWords,
  };
}

function toRankOf({ places }: ShelfOrder, { matching }: Ranking): (shelfmark: string) => number {
  const ranks = new Map((matching ?? []).map((place, rank) => [place, rank]));
  return (shelfmark) => ranks.get(places.get(shelfmark) ?? -1) ?? Infinity;
}

/** Waits for something that can be done without, at most so long. */
async function within(ms: number, coming: Promise<void>): Promise<void> {
  const done = coming.catch(() => undefined);
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, ms))]);
}
