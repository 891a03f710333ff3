/** A plan as it is taken to a council: with every kind of entry, hostile notes, things that are gone. */
import type { MyPlan } from '../../src/model/my-plan.ts';
import type { PlanExport } from '../../src/model/plan-export.ts';
import type { PlanRecord } from '../../src/model/plan-record.ts';
import { makeItem, makeLessonFacts, makeProductFacts } from './plan.ts';

/** What a reader may paste: each begins with, or holds, what some program would act on. */
export const HOSTILE_NOTES = [
  '=HYPERLINK("http://x.example","open")',
  '+1234',
  '-2+3',
  '@SUM(A1)',
  '<script>alert(1)</script> & ]]>',
  'שלום مرحبا 📚🏛️👩🏽‍🚒',
  'one\ntwo\r\nthree\u0001\uFFFF',
  '\tcmd|calc',
] as const;

const RECORDS: readonly PlanRecord[] = [
  makeLessonFacts({
    shelfmark: 'L-001',
    kindId: 'pitfall',
    answeredBy: [
      { shelfmark: 'P-001', title: 'Soft market test questionnaire', how: 'It asks them.' },
      { shelfmark: 'P-002', title: 'Market plan', how: 'It says when.' },
      { shelfmark: 'P-003', title: 'Score sheet', how: 'It counts.' },
    ],
  }),
  makeLessonFacts({
    shelfmark: 'L-002',
    title: 'An offer must be looked into',
    kindId: 'legal-ruling',
    disputed: 'The council says otherwise.',
    confidence: 'low',
    when: 'Not stated',
    recommendation: 'Write a short procedure.',
  }),
  makeLessonFacts({ shelfmark: 'L-003', title: 'Staff liked it', kindId: 'worked-well' }),
  makeProductFacts({ shelfmark: 'P-001', requires: ['P-002'] }),
  makeProductFacts({
    shelfmark: 'P-004',
    title: 'Old form',
    version: undefined,
    isWithdrawn: true,
    withdrawnReason: 'A newer one replaces it.',
    licenceWarning: 'Do not copy any part of it until the maker has agreed.',
  }),
];

const PLAN: MyPlan = {
  situationId: 'sharing-with-another-borough',
  startDate: '2027-01-11',
  items: [
    makeItem({
      shelfmark: 'L-001',
      stageId: 'options',
      isDone: true,
      verdict: 'considered',
      reason: 'We asked.',
    }),
    makeItem({ shelfmark: 'L-002', stageId: 'options', note: 'Ask legal.' }),
    makeItem({ shelfmark: 'L-003', stageId: 'decide', verdict: 'does-not-apply', reason: 'No staff move.' }),
    makeItem({ shelfmark: 'P-001', stageId: 'options', note: 'Send it to the board.' }),
    makeItem({ shelfmark: 'P-004', stageId: 'options' }),
    makeItem({ shelfmark: 'L-999', stageId: 'sustain', note: 'Where did it go?' }),
  ],
};

export function makePlanExport(plan: Partial<MyPlan> = {}, overrides: Partial<PlanExport> = {}): PlanExport {
  return {
    plan: { ...PLAN, ...plan },
    records: new Map(RECORDS.map((record) => [record.shelfmark, record])),
    details: { borough: 'London Borough of Example', service: 'Library service' },
    today: '2026-11-27',
    site: { name: 'Change Shelf', url: 'https://shelf.example' },
    ...overrides,
  };
}

/** Makes a plan with 300 lessons, each with a note that some program would act on, some of 5,000 characters. */
export function makeLargeExport(): PlanExport {
  const records = Array.from({ length: 300 }, (_, index) =>
    makeLessonFacts({ shelfmark: `L-${String(index + 1).padStart(3, '0')}`, kindId: 'warning-sign' }),
  );
  const items = records.map(({ shelfmark }, index) => {
    const note = HOSTILE_NOTES[index % HOSTILE_NOTES.length] ?? '';
    return makeItem({
      shelfmark,
      stageId: 'options',
      note: index % 50 === 0 ? note.padEnd(5000, 'x ') : note,
      reason: note,
    });
  });
  return makePlanExport({ items }, { records: new Map(records.map((record) => [record.shelfmark, record])) });
}
