/**
 * Types as a person does: uneven gaps, slips that are noticed and taken back, misspellings that are not. Keys are sent when their time has
 * come, whether or not the page has dealt with the last one, as a keyboard does.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import type { Random } from '../../make/random.ts';

export interface Stroke {
  /** A character, `Backspace`, or `SelectAll`. */
  readonly key: string;
  /** Time since the last stroke. */
  readonly gapMs: number;
}

interface JudgedQueries {
  readonly answerable: readonly { readonly query: string; readonly kind: string }[];
}

const GAP_MS = { least: 80, most: 120 };
const PAUSE_MS = 900;
const HOLD_MS = 30;
/** One stroke in so many is a slip that the typist sees. */
const STROKES_FOR_SLIP = 14;
/** Kinds of queries, one of each in a session; `typo` ones are misspelt and stay so. */
const KINDS = ['words', 'typo', 'place'];
const MOST_CHARACTERS = 30;
const MODIFIER_CONTROL = 2;

/** Picks one real query of each kind, plain words first. */
export function pickQueries(random: Random): readonly string[] {
  const file = new URL('../../fixtures/judged-queries.json', import.meta.url);
  const { answerable } = JSON.parse(readFileSync(file, 'utf8')) as JudgedQueries;
  const short = answerable.filter(({ query }) => query.length <= MOST_CHARACTERS);
  return KINDS.map((kind) => random.pick(short.filter((one) => one.kind === kind)).query);
}

/** Plans the strokes for queries typed one after another, each over the one before. */
export function planStrokes(queries: readonly string[], random: Random): readonly Stroke[] {
  const gap = () => GAP_MS.least + random.below(GAP_MS.most - GAP_MS.least + 1);
  return queries.flatMap((query, index): readonly Stroke[] => {
    const over = index === 0 ? [] : [{ key: 'SelectAll', gapMs: PAUSE_MS }];
    const keys = [...query].flatMap((letter, place) =>
      place > 0 && random.below(STROKES_FOR_SLIP) === 0
        ? [random.pick([...'etaoinshr']), 'Backspace', letter]
        : [letter],
    );
    const strokes = keys.map((key) => ({ key, gapMs: gap() }));
    return index === 0 ? strokes.with(0, { key: keys[0] ?? ' ', gapMs: 0 }) : [...over, ...strokes];
  });
}

/** Sends the strokes; resolves when the last has been dealt with. */
export async function typeStrokes(session: CDPSession, strokes: readonly Stroke[]): Promise<void> {
  const begun = performance.now();
  const sent: Promise<unknown>[] = [];
  let due = 0;
  for (const { key, gapMs } of strokes) {
    due += gapMs;
    await wait(Math.max(0, begun + due - performance.now()));
    sent.push(press(session, key));
  }
  await Promise.all(sent);
}

async function press(session: CDPSession, key: string): Promise<void> {
  const event = toKeyEvent(key);
  const down = session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await wait(HOLD_MS);
  await Promise.all([
    down,
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event, commands: [] }),
  ]);
}

function toKeyEvent(key: string) {
  switch (key) {
    case 'SelectAll':
      return { key: 'a', windowsVirtualKeyCode: 65, modifiers: MODIFIER_CONTROL, commands: ['selectAll'] };
    case 'Backspace':
      return { key, code: key, windowsVirtualKeyCode: 8 };
    default:
      return { key, text: key, windowsVirtualKeyCode: key.toUpperCase().codePointAt(0) ?? 0 };
  }
}
