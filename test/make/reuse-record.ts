/** A valid reuse record: how one borough used one product. */
import type { ReuseRecord } from '../../src/schemas/reuse.ts';

export function makeReuseRecord(overrides: Partial<ReuseRecord> = {}): ReuseRecord {
  return { product: 'questionnaire', borough: 'camden', state: 'adopted', since: '2026-02', ...overrides };
}
