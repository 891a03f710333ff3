/** What a link to a form says in its address: which product was used (`?of=P-014`), or which entry it is about (`?about=L-031`). */
import type { Answers } from './contribution-draft.ts';

export interface Prefill {
  /** Shelfmark of the product that was used. */
  readonly of: string | undefined;
  /** Shelfmark of the entry that it is about. */
  readonly about: string | undefined;
  /** What to tell a reader whose link is broken; undefined when all is well. */
  readonly complaint: string | undefined;
}

const MAX_SHOWN_CHARS = 40;

/** Reads the query of a form's address. */
export function parsePrefill(query: string): Prefill {
  const params = new URLSearchParams(query);
  const [of, about] = [params.get('of'), params.get('about')];
  const wrong = [
    of !== null && !isShelfmark(of, 'P') ? ([of, 'a product', 'P-101'] as const) : undefined,
    about !== null && !isShelfmark(about, 'PL') ? ([about, 'an entry', 'L-031'] as const) : undefined,
  ].find((one) => one !== undefined);
  return {
    of: of !== null && isShelfmark(of, 'P') ? of.toUpperCase() : undefined,
    about: about !== null && isShelfmark(about, 'PL') ? about.toUpperCase() : undefined,
    complaint:
      wrong &&
      `The link that led here says “${wrong[0].slice(0, MAX_SHOWN_CHARS)}”, which is not the shelfmark of ${wrong[1]}. A shelfmark looks like ${wrong[2]}. Please fill it in yourself.`,
  };
}

/**
 * Gives what a link fills in: only where there is no answer yet, since a draft comes before a link, and before the starter text. Tells whether
 * the answers are about something else than the link.
 */
export function toOpenAnswers(
  form: string,
  fields: readonly { readonly id: string; readonly starter: string }[],
  answers: Answers,
  prefill: Pick<Prefill, 'of' | 'about'>,
): { readonly open: Answers; readonly isOther: boolean } {
  const given = Object.entries(toPrefilledAnswers(form, prefill));
  const open = given.filter(([field]) => answers[field] === undefined);
  const starterOf = (id: string) => fields.find((field) => field.id === id)?.starter ?? '';
  return {
    open: Object.fromEntries(
      open.map(([id, answer]) => [
        id,
        typeof answer === 'string' && starterOf(id) !== '' ? `${answer}\n\n${starterOf(id)}` : answer,
      ]),
    ),
    isOther: given.some(([field, answer]) => String(answers[field] ?? answer) !== String(answer)),
  };
}

/** Gives the answers that a prefill stands for in a form. */
export function toPrefilledAnswers(form: string, { of, about }: Pick<Prefill, 'of' | 'about'>): Answers {
  if (form === 'reuse') return of === undefined ? {} : { product: of };
  if (about === undefined) return {};
  switch (form) {
    case 'lesson':
      return { happened: `We saw what ${about} says.` };
    case 'product':
      return { about: `It goes with ${about}.` };
    case 'question':
      return { [about.startsWith('P') ? 'products' : 'lessons']: [about] };
    case 'correction':
      return { entry: about };
    default:
      return {};
  }
}

function isShelfmark(text: string, letters: string): boolean {
  return new RegExp(`^[${letters}]-\\d{3,5}$`, 'iu').test(text);
}
