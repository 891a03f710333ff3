/**
 * A contribution that is being written, as the browser keeps it on this device. Council computers are shared, so a draft lasts seven days. What
 * is kept may come from another version of the site or another hand: only what fits is taken. Times are milliseconds since 1970.
 */

import type { ContributionValues } from './contribution.ts';

/** What was typed or chosen, by field: text, or the ids of what was ticked. */
export type Answers = ContributionValues;

/** The ways in which a contribution can be handed over. */
export const WAYS = ['mail', 'download', 'copy', 'propose', 'post'] as const;

/** How a contribution was handed over, for the page that stays. */
export interface HandedOver {
  readonly way: (typeof WAYS)[number];
  /** Day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly reference: string;
}

export interface Draft {
  readonly answers: Answers;
  readonly savedAt: number;
  readonly handedOver?: HandedOver;
}

const DRAFT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_FIELDS = 40;
const MAX_CHOICES = 60;
/** Longest answer that is taken back; the longest field takes less. */
const MAX_ANSWER_CHARS = 20_000;

/** Reads what is kept; undefined if it is no draft, holds nothing, or is older than seven days. */
export function parseDraft(kept: unknown, now: number): Draft | undefined {
  if (!isRecord(kept) || typeof kept['savedAt'] !== 'number' || !isRecord(kept['answers'])) return undefined;
  const draft = { answers: toAnswers(kept['answers']), savedAt: kept['savedAt'] };
  if (isExpired(draft, now) || Object.keys(draft.answers).length === 0) return undefined;
  const handedOver = toHandedOver(kept['handedOver']);
  return handedOver ? { ...draft, handedOver } : draft;
}

/** Tells whether a draft has had its seven days. One from the future is from a clock that was wrong, and counts as old. */
function isExpired({ savedAt }: Pick<Draft, 'savedAt'>, now: number): boolean {
  return !(savedAt <= now + DAY_MS && now - savedAt < DRAFT_DAYS * DAY_MS);
}

/** Gives the last moment at which a draft is kept. */
export function expiryOf({ savedAt }: Pick<Draft, 'savedAt'>): number {
  return savedAt + DRAFT_DAYS * DAY_MS;
}

/** Tells whether anything has been typed or chosen. */
export function hasAnswers(answers: Answers): boolean {
  return Object.values(answers).some((answer) =>
    typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0,
  );
}

function toAnswers(kept: Readonly<Record<string, unknown>>): Answers {
  const fields = Object.entries(kept).slice(0, MAX_FIELDS);
  return Object.fromEntries(
    fields.flatMap(([field, answer]) => {
      const taken = /^[a-z][a-zA-Z]{0,39}$/u.test(field) ? toAnswer(answer) : undefined;
      return taken === undefined ? [] : ([[field, taken]] as const);
    }),
  );
}

function toAnswer(kept: unknown): string | readonly string[] | undefined {
  if (typeof kept === 'string') return kept.slice(0, MAX_ANSWER_CHARS);
  if (!Array.isArray(kept)) return undefined;
  return kept.filter((choice) => typeof choice === 'string').slice(0, MAX_CHOICES);
}

function toHandedOver(kept: unknown): HandedOver | undefined {
  if (!isRecord(kept)) return undefined;
  const way = WAYS.find((known) => known === kept['way']);
  const { on, reference } = kept;
  if (!way || typeof on !== 'string' || typeof reference !== 'string') return undefined;
  return /^\d{4}-\d{2}-\d{2}$/u.test(on) && /^[A-Z0-9-]{1,40}$/u.test(reference)
    ? { way, on, reference }
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
