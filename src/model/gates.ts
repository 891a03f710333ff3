/**
 * The questions to answer before leaving a stage, for a checklist: the stage's own, then those of each situation, none twice. A question's id
 * comes from its words, so a tick on a reader's device stays with the question as it was read and not with one that took its place.
 */
import { SITUATIONS } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';
import { stage } from './labels.ts';
import { planStageUrl } from './urls.ts';

export interface GateQuestion {
  /** Its own on the site; letters and figures. */
  readonly id: string;
  readonly text: string;
}

/** Questions of one situation. */
export interface GateGroup {
  readonly situationId: string;
  readonly title: string;
  /** Page of the plan that says what to read and take first. */
  readonly url: string;
  readonly questions: readonly GateQuestion[];
}

export interface Gate {
  /** The question of the stage itself. */
  readonly main: GateQuestion;
  /** In the order of the situations; one without a question of its own is left out. */
  readonly groups: readonly GateGroup[];
}

/** Gives the checklist of a stage. A question that several situations ask stands with the first of them. */
export function toGate(stageId: StageId, situations = SITUATIONS): Gate {
  const seen = new Set<string>();
  const toNew = (text: string): readonly GateQuestion[] => {
    const question = toGateQuestion(stageId, text);
    if (seen.has(question.id)) return [];
    seen.add(question.id);
    return [question];
  };
  const main = toGateQuestion(stageId, stage(stageId).gateQuestion);
  seen.add(main.id);
  const groups = situations.map(({ id, short, gateQuestions }) => ({
    situationId: id,
    title: short,
    url: planStageUrl(id, stageId),
    questions: (gateQuestions[stageId] ?? []).flatMap(toNew),
  }));
  return { main, groups: groups.filter(({ questions }) => questions.length > 0) };
}

/** Names a question of a stage by its words (FNV-1a, 32 bits). */
export function toGateQuestion(stageId: StageId, text: string): GateQuestion {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return { id: `${stageId}-${hash.toString(36)}`, text };
}
