/** The record of a contributed lesson. */
import type { ContributionValues } from '../../model/contribution.ts';
import { toEntryName } from '../entry-name.ts';
import { formatBody, formatEntry } from './entry-text.ts';
import { list, type NewEntry, text } from './new-entry.ts';
import { findNamed, type NamedEntry, type ShelfNames } from './shelf-names.ts';

/** Makes the record of a lesson. */
export function toLesson(answers: ContributionValues, names: ShelfNames): NewEntry {
  const shelfmark = names.nextShelfmark('L');
  const happened = text(answers, 'happened') ?? '';
  const title = (text(answers, 'title') ?? '').replace(/\.$/u, '');
  const shown = toAttribution(answers, names);
  const figures = list(answers, 'figures') ?? [];
  const sections = [
    { heading: 'Context', text: text(answers, 'expected') ?? 'A borough handed this lesson in.' },
    { heading: 'What happened', text: happened },
    ...(figures.length > 0
      ? [{ heading: 'Figures', text: figures.map((one) => `- ${one}`).join('\n') }]
      : []),
  ];
  const decisions = [
    ...(answers['kind'] ? [] : ['kind: nobody said what kind of lesson it is; it says pitfall for now.']),
    ...(answers['stages'] ? [] : ['stages: nobody said at which stage; it says sustain for now.']),
    ...(answers['insight']
      ? []
      : ['insight: nobody said why; the first words of what happened stand there for now.']),
    ...(figures.length > 0
      ? ['figures: they stand in the text with their basis; make each a claim when it has a source.']
      : []),
    ...shown.decisions,
    'confidence: medium for now. Add sources if anything has been published.',
  ];
  const fields = {
    shelfmark,
    title,
    kind: text(answers, 'kind') ?? 'pitfall',
    themes: list(answers, 'themes'),
    stages: list(answers, 'stages') ?? ['sustain'],
    date: text(answers, 'date'),
    ...shown.fields,
    insight: text(answers, 'insight') ?? firstWords(happened),
    recommendation: text(answers, 'recommendation'),
    appliesWhen: text(answers, 'appliesWhen'),
    origin: 'contributed',
    attribution: shown.attribution,
    addedOn: names.today,
    checkedOn: names.today,
    checkEvery: 24,
    status: 'published',
    sources: [],
    confidence: 'medium',
  };
  return {
    collection: 'lessons',
    name: toEntryName(title),
    shelfmark,
    text: formatEntry(fields, formatBody(sections)),
    decisions,
  };
}

/** A borough that is not to be named is not written down either: the file is as public as the page. */
function toAttribution(answers: ContributionValues, names: ShelfNames) {
  const boroughs = (list(answers, 'boroughs') ?? []).flatMap(
    (id) => findNamed(names, ['boroughs'], id) ?? [],
  );
  const wanted = text(answers, 'attribution') ?? 'borough-type';
  if (wanted === 'named' && boroughs.length > 0)
    return { attribution: 'named', fields: { boroughs: boroughs.map(({ id }) => id) }, decisions: [] };
  if (wanted === 'anonymous') return { attribution: 'anonymous', fields: {}, decisions: [] };
  return {
    attribution: 'borough-type',
    fields: { place: kindOfBorough(boroughs) },
    decisions: wanted === 'named' ? ['attribution: it asks to be named and names no borough.'] : [],
  };
}

function kindOfBorough(boroughs: readonly NamedEntry[]): string {
  const rings = new Set(boroughs.map(({ ring }) => ring));
  const [ring] = rings;
  const kind = rings.size === 1 && ring !== undefined ? `${ring} London` : 'London';
  if (boroughs.length > 1) return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} boroughs`;
  return kind === 'London' ? 'A London borough' : `An ${kind} borough`;
}

/** Gives the first sentence, as one line of at most 300 characters, cut between words. */
function firstWords(typed: string): string {
  const line = typed.replace(/\s+/gu, ' ').trim();
  const sentence = /^.{20,299}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
  return sentence.length <= 300 ? sentence : `${sentence.slice(0, 298).replace(/\s+\S*$/u, '')} …`;
}
