/** The shelf's own search: as the page asks it, and with parts left out. */
import { buildIndex, openIndex, type SearchOptions } from '../../../../src/search/index.ts';
import { SYNONYMS } from '../../../../src/vocabulary/synonyms.ts';
import { type BenchSystem, toGzBytes } from './bench-system.ts';

function makeOurs(name: string, options: SearchOptions): BenchSystem {
  return {
    name,
    maxDocuments: Infinity,
    maxQueries: Infinity,
    build: (documents) => {
      const bytes = buildIndex(documents, { synonyms: SYNONYMS });
      return {
        gzBytes: () => toGzBytes(bytes),
        open: () => {
          const engine = openIndex(bytes);
          return {
            search: (query, limit) => engine.search(query, { ...options, limit }).results.map(({ id }) => id),
          };
        },
      };
    },
  };
}

/** As the Find page asks: with synonyms, and with the floor that keeps pretended hits away. */
export const OURS = makeOurs('Ours, as on the page', { floor: true });

/** Without the floor, as the peers have none. */
export const OURS_WITHOUT_FLOOR = makeOurs('Ours, no floor', {});

/** Without what only the shelf's own vocabulary knows. */
export const OURS_PLAIN = makeOurs('Ours, no floor, no synonyms', { synonyms: false });
