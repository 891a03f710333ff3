/** Valid records of what the programme and its community do: events, bulletins, questions. */
import type { BulletinRecord } from '../../src/schemas/bulletin.ts';
import type { EventRecord } from '../../src/schemas/event.ts';
import type { QuestionRecord } from '../../src/schemas/question.ts';
import { makeSource } from './source.ts';

export function makeEventRecord(overrides: Partial<EventRecord> = {}): EventRecord {
  return {
    title: 'Members’ briefing',
    kind: 'briefing',
    start: '2011-10-14',
    addedOn: '2026-01-31',
    organisers: ['example-agency'],
    status: 'not confirmed',
    description: 'A briefing for members.',
    sources: [makeSource()],
    ...overrides,
  };
}

export function makeBulletinRecord(overrides: Partial<BulletinRecord> = {}): BulletinRecord {
  return {
    title: 'A surprise from the market',
    issue: 'First bulletin',
    date: '2011?',
    summary: 'What one borough heard.',
    items: [{ heading: 'The market', text: 'It answered.', lessons: ['ask-the-market'] }],
    ...overrides,
  };
}

export function makeQuestionRecord(overrides: Partial<QuestionRecord> = {}): QuestionRecord {
  return {
    title: 'Who has shared a library system?',
    askedBy: { role: 'Head of libraries', boroughType: 'An outer London borough' },
    askedOn: '2026-03-02',
    themes: ['technology-systems'],
    ...overrides,
  };
}
