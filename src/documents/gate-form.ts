/** The checklist of a stage as a blank form to print or fill in: the question of the stage, then those of each situation, each with a box. */
import type { Gate, GateQuestion } from '../model/gates.ts';
import type { STAGES } from '../vocabulary/stages.ts';
import type { Block, List, TemplateDocument, TextRun } from './document.ts';

/** Makes the document. */
export function toGateForm(stage: (typeof STAGES)[number], gate: Gate): TemplateDocument {
  return {
    title: `Before you leave “${stage.label}”`,
    intro: [
      text(
        'Tick what you can show, not what you intend. Use the part for your situation and strike out the rest.',
      ),
    ],
    about: [],
    blocks: [
      heading('every', 'Every change'),
      toTicks([gate.main]),
      ...gate.groups.flatMap(({ situationId, title, questions }) => [
        heading(situationId, title),
        toTicks(questions),
      ]),
    ],
  };
}

function toTicks(questions: readonly GateQuestion[]): List {
  return {
    kind: 'list',
    start: undefined,
    items: questions.map(({ id, text: words }) => ({
      blocks: [{ kind: 'paragraph', content: [text(words)] }],
      tick: { id, label: words },
    })),
  };
}

function heading(anchor: string, words: string): Block {
  return { kind: 'heading', level: 1, content: [text(words)], anchor };
}

function text(words: string): TextRun {
  return { kind: 'text', text: words };
}
