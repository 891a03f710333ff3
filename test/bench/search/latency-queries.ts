/** What is asked for the times: half from the judged queries, half from the generated documents' own words; as typed, slipped and half typed. */
import type { SearchDocument } from '../../../src/search/index.ts';
import { makeRandom, type Random } from '../../make/random.ts';
import { halfTyped, withSlip } from './typos.ts';

const LEAST_WORDS = 1;
const MOST_WORDS = 5;

/** Makes so many queries; the same seed gives the same ones for the same documents. */
export function makeLatencyQueries(
  judged: readonly string[],
  documents: readonly SearchDocument[],
  options: { readonly seed: number; readonly count: number },
): readonly string[] {
  const random = makeRandom(options.seed);
  return Array.from({ length: options.count }, (_, place) => {
    const query = place % 2 === 0 ? random.pick(judged) : takeWords(random.pick(documents), random);
    const form = random.below(3);
    if (form === 0) return query;
    return (form === 1 ? withSlip(query, random) : halfTyped(query)) ?? query;
  });
}

/** A run of one to five words from a title or a summary. */
function takeWords({ title, summary = '' }: SearchDocument, random: Random): string {
  const words = random.pick([title, summary]).match(/[\p{L}\p{N}]+/gu) ?? ['library'];
  const length = Math.min(words.length, LEAST_WORDS + random.below(MOST_WORDS - LEAST_WORDS + 1));
  const start = random.below(words.length - length + 1);
  return words.slice(start, start + length).join(' ');
}
