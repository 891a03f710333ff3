/** Says in words what a reuse record holds: what a borough did, and how far to trust it. */
import { type ReuseStateId, USE_AGAIN_ANSWERS } from '../vocabulary/contribution-words.ts';
import { formatDate } from './calendar-date.ts';
import type { Reuse, ReuseTrust } from './reuse.ts';

/** Here and not in the vocabulary, because the forms load that and have no use for these. */
const STATES: Readonly<Record<ReuseStateId, string>> = {
  considering: 'considering it',
  adopted: 'used it as it is',
  adapted: 'changed it and used it',
  rejected: 'decided against it',
  stopped: 'used it and stopped',
};

const CONFIRMED_BY = {
  borough: 'by the borough',
  editor: 'by an editor who asked the borough',
  both: 'by the borough and an editor',
} as const;

/** Says what a borough did, to follow its name. @example describeState('adapted') // 'changed it and used it' */
export function describeState(state: Reuse['state']): string {
  return STATES[state];
}

/** Says how far to trust a record, as a sentence without a full stop. */
export function describeTrust(trust: ReuseTrust): string {
  switch (trust.kind) {
    case 'reported':
      return 'Reported, not confirmed';
    case 'confirmed':
      return `Confirmed on ${formatDate(trust.on)} ${CONFIRMED_BY[trust.by]}`;
    case 'lapsed':
      return `Not re-confirmed since ${formatDate(trust.on)}`;
  }
}

/** Says whether a borough would use a product again, as one word. */
export function describeUseAgain({ answer }: NonNullable<Reuse['wouldUseAgain']>): string {
  return USE_AGAIN_ANSWERS.find(({ id }) => id === answer)?.label ?? answer;
}
