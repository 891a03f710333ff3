/** Plans and what they know of entries: small ones by hand, large ones from a seed. */
import {
  EMPTY_PLAN,
  type MyPlan,
  type PlanItem,
  toPlanItem,
  type Verdict,
  withinLimits,
} from '../../src/model/my-plan.ts';
import type { LessonRecord, ProductRecord } from '../../src/model/plan-record.ts';
import { SITUATION_IDS } from '../../src/vocabulary/situation-ids.ts';
import { STAGE_IDS } from '../../src/vocabulary/stages.ts';
import type { Random } from './random.ts';

/** Words that break what handles text by halves: emoji of several parts, marks, markup, right-to-left, half a character. */
export const ODD_TEXTS = [
  '👩🏽‍🚒🏳️‍🌈',
  'e\u0301\u0301 Z\u0351\u036Balgo',
  '<img src=x onerror="window.broken = true">',
  '</template><script>window.broken = true</script>',
  '\u202Eyrarbil\u202C مكتبة',
  '=HYPERLINK("http://x.example","y")',
  'one\ntwo\r\nthree\tfour',
  '\uFEFF~e~1P-001.%7E',
];

export function makeItem(overrides: Partial<PlanItem> = {}): PlanItem {
  return { ...toPlanItem('P-001', 'options'), ...overrides };
}

export function makePlan(...items: readonly PlanItem[]): MyPlan {
  return { ...EMPTY_PLAN, items };
}

/** Makes a plan with so many items, each with words now and then. */
export function makeRandomPlan(random: Random, size: number): MyPlan {
  const numbers = random.shuffle(Array.from({ length: size * 2 }, (_, at) => at + 1)).slice(0, size);
  const words = () => random.some(ODD_TEXTS).join(' ');
  const verdicts: readonly (Verdict | undefined)[] = ['considered', 'does-not-apply', undefined];
  return {
    situationId: random.pick([...SITUATION_IDS, undefined]),
    startDate: random.pick(['2027-01-04', '2028-02-29', undefined]),
    items: numbers.map((number) =>
      withinLimits({
        shelfmark: `${random.pick(['P', 'L'])}-${String(number).padStart(3, '0')}`,
        stageId: random.pick(STAGE_IDS),
        isDone: random.below(2) === 1,
        note: words(),
        verdict: random.pick(verdicts),
        reason: words(),
      }),
    ),
  };
}

export function makeProductFacts(overrides: Partial<ProductRecord> = {}): ProductRecord {
  return {
    collection: 'product',
    shelfmark: 'P-001',
    title: 'Soft market test questionnaire',
    url: '/products/questionnaire/',
    stages: ['options'],
    typeLabel: 'Questionnaire or self-assessment',
    summary: 'Questions to put to possible providers before a tender.',
    version: '1.0',
    checkedOn: '2026-01-31',
    licence: 'Open Government Licence 3.0',
    licenceWarning: undefined,
    isWithdrawn: false,
    requires: [],
    files: [],
    ...overrides,
  };
}

export function makeLessonFacts(overrides: Partial<LessonRecord> = {}): LessonRecord {
  return {
    collection: 'lesson',
    shelfmark: 'L-001',
    title: 'Ask the market before you decide',
    url: '/lessons/ask-the-market/',
    stages: ['options'],
    checkedOn: '2026-01-31',
    kindId: 'market-insight',
    insight: 'Beliefs about bidders lag behind the facts.',
    recommendation: 'Test the market softly.',
    disputed: undefined,
    confidence: 'high',
    when: '2011',
    answeredBy: [],
    ...overrides,
  };
}
