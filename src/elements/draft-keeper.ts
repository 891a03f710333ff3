/** Keeps the draft of one contribution form on this device, and says in words what is kept and until when. */
import { type Draft, expiryOf, hasAnswers, parseDraft } from '../model/contribution-draft.ts';
import { readStored, removeStored, writeStored } from './device-store.ts';

const FORMS = ['lesson', 'product', 'reuse', 'question', 'correction'] as const;

/** What to tell the reader about the draft. */
export interface KeptWords {
  readonly isKept: boolean;
  readonly words: string;
}

const NOTHING: KeptWords = {
  isKept: false,
  words: 'Nothing is kept. What you type is kept in this browser, on this device only.',
};
const REFUSED: KeptWords = {
  isKept: false,
  words:
    'This browser keeps nothing here, so your answers are gone when you leave the page. Hand them over before you go.',
};

/** Gives the draft of a form, and deletes the drafts of all forms that have had their days. */
export function takeDraft(form: string): Draft | undefined {
  const now = Date.now();
  for (const one of FORMS) {
    const kept = readStored(toName(one));
    if (kept !== undefined && !parseDraft(kept, now)) removeStored(toName(one));
  }
  return parseDraft(readStored(toName(form)), now);
}

/** Keeps a draft as of now; one without answers is deleted. */
export function keepDraft(form: string, draft: Omit<Draft, 'savedAt'>): KeptWords {
  if (!hasAnswers(draft.answers)) return deleteDraft(form);
  const kept = { ...draft, savedAt: Date.now() };
  return writeStored(toName(form), kept) === 'saved' ? describeDraft(kept) : REFUSED;
}

/** Deletes the draft of a form. */
export function deleteDraft(form: string): KeptWords {
  removeStored(toName(form));
  return NOTHING;
}

/** Says until when a draft is kept. */
export function describeDraft(draft: Pick<Draft, 'savedAt'>): KeptWords {
  const day = new Date(expiryOf(draft)).toLocaleDateString('en-GB', { dateStyle: 'long' });
  return { isKept: true, words: `Your answers are kept in this browser, on this device only, until ${day}.` };
}

function toName(form: string): string {
  return `contribution-${form}`;
}
