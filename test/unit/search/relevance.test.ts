/** Whether officers' own words bring the right entries, over the shelf of `shelf-fixture.ts`. */
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../../src/search/index.ts';
import { SHELF, SYNONYMS } from './shelf-fixture.ts';

/** Written before tuning: each query, and the entries of which one must be among the first three. */
const JUDGED = [
  { query: 'what would providers say to us', ids: ['soft-market-test', 'market-report'] },
  { query: 'asking the market', ids: ['soft-market-test', 'market-report'] },
  { query: 'questionaire for bidders', ids: ['soft-market-test'] },
  { query: 'kiosks', ids: ['rfid-case', 'self-service-opening'] },
  { query: 'self issue machines', ids: ['rfid-case'] },
  { query: 'unstaffed opening', ids: ['self-service-opening'] },
  { query: 'new catalogue system', ids: ['lms-specification'] },
  { query: 'replacing our LMS', ids: ['lms-specification', 'rfid-case'] },
  { query: 'staff transfer', ids: ['tupe'] },
  { query: 'moving staff to another employer', ids: ['tupe'] },
  { query: 'who gets a say', ids: ['stakeholder-map'] },
  { query: 'terms of reference', ids: ['joint-committee'] },
  { query: 'two boroughs sharing', ids: ['joint-committee', 'organisation-chart'] },
  { query: 'equality analysis', ids: ['equality-assessment'] },
  { query: 'comprehensive and efficient', ids: ['section-7'] },
  { query: '1964 act', ids: ['section-7'] },
  { query: 'library closures', ids: ['branch-closure'] },
  { query: 'reduced opening hours', ids: ['branch-closure'] },
  { query: 'comunity group lease', ids: ['asset-transfer'] },
  { query: 'handing over a building', ids: ['asset-transfer'] },
  { query: 'friends and volunteers', ids: ['volunteer-agreement'] },
  { query: 'community managed libraries', ids: ['volunteer-agreement'] },
  { query: 'staff owned mutual', ids: ['mutual-business-plan'] },
  { query: 'performance indicators KPIs', ids: ['phase-three'] },
  { query: 'head of service structure', ids: ['organisation-chart'] },
] as const;

describe('officers’ words bring the right entries', () => {
  const engine = openIndex(buildIndex(SHELF, { synonyms: SYNONYMS }));

  test.each(JUDGED)('$query', ({ query, ids }) => {
    const found = engine.search(query, { limit: 3 }).results.map((result) => result.id);
    expect(found.filter((id) => (ids as readonly string[]).includes(id))).not.toEqual([]);
  });
});
