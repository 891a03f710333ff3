/** The records of what people say back: that they used a product, and what they ask. */
import type { ContributionValues } from '../../model/contribution.ts';
import { toEntryName } from '../entry-name.ts';
import { normaliseMarkdown } from '../normalise/normalise-markdown.ts';
import { formatEntry, formatFields } from './entry-text.ts';
import { list, type NewEntry, text } from './new-entry.ts';
import type { ShelfNames } from './shelf-names.ts';

/** Makes the record of a reuse. */
export function toReuse(answers: ContributionValues, names: ShelfNames): NewEntry {
  const [product = '', borough = '', since = ''] = ['product', 'borough', 'since'].map((id) =>
    text(answers, id),
  );
  const answer = text(answers, 'wouldUseAgain');
  const fields = {
    product,
    version: text(answers, 'version'),
    borough,
    state: text(answers, 'state'),
    since,
    addedOn: names.today,
    changed: text(answers, 'changed')?.replace(/\s+/gu, ' '),
    effort: text(answers, 'effort'),
    wouldUseAgain: answer === undefined ? undefined : { answer, why: text(answers, 'why') },
  };
  return {
    collection: 'reuse',
    name: `${product}/${borough}-${since.replace(/[^\d-]/gu, '')}`,
    shelfmark: undefined,
    text: formatFields(fields),
    decisions: [
      'confirmedByBorough, confirmedByProgramme: add the day when you have spoken with the borough.',
    ],
  };
}

/** Makes the record of a question. */
export function toQuestion(answers: ContributionValues, names: ShelfNames): NewEntry {
  const title = text(answers, 'title') ?? '';
  const fields = {
    title,
    askedBy: {
      role: text(answers, 'role') ?? 'Library officer',
      boroughType: text(answers, 'boroughType') ?? 'a London borough',
    },
    askedOn: names.today,
    themes: list(answers, 'themes'),
    products: list(answers, 'products'),
    lessons: list(answers, 'lessons'),
  };
  return {
    collection: 'questions',
    name: toEntryName(title),
    shelfmark: undefined,
    text: formatEntry(fields, normaliseMarkdown(text(answers, 'details') ?? '')),
    decisions: answers['role']
      ? []
      : ['askedBy: nobody said who asks; it says library officer for now. Ask, or say what you know.'],
  };
}
