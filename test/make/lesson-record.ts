/** Valid frontmatter of a lesson. */
import type { LessonRecord } from '../../src/schemas/lesson.ts';
import { makeSource } from './source.ts';

export function makeLessonRecord(overrides: Partial<LessonRecord> = {}): LessonRecord {
  return {
    shelfmark: 'L-001',
    title: 'Ask the market before you decide',
    kind: 'market-insight',
    themes: ['commissioning-procurement'],
    stages: ['options'],
    boroughs: ['croydon'],
    insight: 'Beliefs about bidders lag behind the facts.',
    recommendation: 'Test the market softly.',
    origin: 'catalogued',
    attribution: 'named',
    checkedOn: '2026-01-31',
    checkEvery: 12,
    status: 'published',
    sources: [makeSource()],
    confidence: 'high',
    ...overrides,
  };
}
