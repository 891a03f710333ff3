/**
 * How ready a product is, by who has used it. One rule, in words, and never a score: only a confirmed use counts, what each borough said
 * last counts once, and a use that was not confirmed within two years no longer counts. docs/trust.md gives the rule.
 */
import type { ReuseStateId } from '../vocabulary/contribution-words.ts';
import { formatDate } from './calendar-date.ts';
import { latestByBorough, type Reuse } from './reuse.ts';
import { describeState } from './reuse-words.ts';

/**
 * `new`: nobody has told us of it; `looked-at`: only considered, decided against or given up; `reported`: used, but no use counts as
 * confirmed; `used-once`, `used`: a confirmed use by one borough, by several.
 */
export type ReadinessLevel = 'new' | 'looked-at' | 'reported' | 'used-once' | 'used';

export interface Readiness {
  readonly level: ReadinessLevel;
  /** Short, for a fact or a cell: `Used by 3 boroughs`. */
  readonly label: string;
  /** What the label rests on, in one sentence or more. */
  readonly text: string;
}

const IN_USE: readonly ReuseStateId[] = ['adopted', 'adapted'];
/** Boroughs that do not use it are said as well, never hidden behind those that do. */
const NOT_IN_USE: readonly ReuseStateId[] = ['considering', 'rejected', 'stopped'];

/** Works out the readiness of a product from its reuse records, newest first. */
export function toReadiness(reuse: readonly Reuse[]): Readiness {
  const latest = latestByBorough(reuse);
  const inUse = latest.filter(({ state }) => IN_USE.includes(state));
  const confirmed = inUse.flatMap(({ trust }) => (trust.kind === 'confirmed' ? trust.on : []));
  const others = describeOthers(latest);
  if (latest.length === 0)
    return { level: 'new', label: 'New', text: 'Nobody has told us yet that they used it.' };
  if (inUse.length === 0) return { level: 'looked-at', label: 'Looked at', text: others };
  if (confirmed.length === 0)
    return { level: 'reported', label: 'Use reported', text: join(describeUnconfirmed(inUse), others) };
  const last = `Last confirmed on ${formatDate(confirmed.toSorted().at(-1) ?? '')}.`;
  const more = inUse.length - confirmed.length;
  const text = join(last, more > 0 ? `Reported by ${more} more, not confirmed.` : '', others);
  return confirmed.length === 1
    ? { level: 'used-once', label: 'Used once', text }
    : { level: 'used', label: `Used by ${confirmed.length} boroughs`, text };
}

function describeUnconfirmed(inUse: readonly Reuse[]): string {
  const who = `${countBoroughs(inUse.length)} told us of using it.`;
  const wasConfirmed = inUse.some(({ trust }) => trust.kind === 'lapsed');
  return join(who, wasConfirmed ? 'Nobody has confirmed it within two years.' : 'Not confirmed yet.');
}

function describeOthers(latest: readonly Reuse[]): string {
  const parts = NOT_IN_USE.flatMap((state) => {
    const count = latest.filter((reuse) => reuse.state === state).length;
    return count > 0 ? `${countBoroughs(count)} ${describeState(state)}.` : [];
  });
  return join(...parts);
}

function countBoroughs(count: number): string {
  return count === 1 ? '1 borough' : `${count} boroughs`;
}

function join(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
