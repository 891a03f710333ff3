/** A valid record of a rule that templates rely on. */
import type { RuleRecord } from '../../src/schemas/rule.ts';
import { makeSource } from './source.ts';

export function makeRuleRecord(overrides: Partial<RuleRecord> = {}): RuleRecord {
  return {
    text: 'A council may talk to the market before a tender.',
    source: makeSource(),
    verified: true,
    checkedOn: '2026-03-31',
    checkEvery: 12,
    ...overrides,
  };
}
