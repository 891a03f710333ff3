/** The checklist of a stage. */
import { expect, test } from 'vitest';
import { toGate, toGateQuestion } from '../../../src/model/gates.ts';
import { situation } from '../../../src/model/labels.ts';
import { SITUATIONS } from '../../../src/vocabulary/situations.ts';
import { STAGE_IDS, STAGES } from '../../../src/vocabulary/stages.ts';

const SHARING = situation('sharing-with-another-borough');
const textsOf = (gate: ReturnType<typeof toGate>) =>
  gate.groups.flatMap(({ questions }) => questions.map(({ text }) => text));

test.each(STAGE_IDS)('the checklist of %s holds every question of every situation once', (stageId) => {
  const gate = toGate(stageId);
  const all = SITUATIONS.flatMap(({ gateQuestions }) => gateQuestions[stageId] ?? []);
  expect(gate.main.text).toBe(STAGES.find(({ id }) => id === stageId)?.gateQuestion);
  expect(textsOf(gate).toSorted()).toEqual([...new Set(all)].toSorted());
});

test('a question that two situations ask stands with the first, and a group left empty goes', () => {
  const first = { ...SHARING, gateQuestions: { options: ['Who leads?', 'Who pays?'] } };
  const second = { ...situation('finding-savings'), gateQuestions: { options: ['Who pays?'] } };
  const gate = toGate('options', [first, second]);
  expect(textsOf(gate)).toEqual(['Who leads?', 'Who pays?']);
  expect(gate.groups.map(({ situationId }) => situationId)).toEqual([SHARING.id]);
});

test('no two questions of the site share an id', () => {
  const ids = STAGE_IDS.flatMap((stageId) => {
    const { main, groups } = toGate(stageId);
    return [main, ...groups.flatMap(({ questions }) => questions)].map(({ id }) => id);
  });
  expect(new Set(ids).size).toBe(ids.length);
});

test('the same words keep their id, and other words or another stage have another', () => {
  const { id } = toGateQuestion('options', 'Who leads?');
  expect(toGateQuestion('options', 'Who leads?').id).toBe(id);
  expect(toGateQuestion('options', 'Who led?').id).not.toBe(id);
  expect(toGateQuestion('decide', 'Who leads?').id).not.toBe(id);
});
