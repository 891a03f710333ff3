/** Turns checked answers into the record of an entry. What nobody was asked gets a value to begin with, and is named for the editor to decide. */
import type { ContributionValues } from '../../model/contribution.ts';
import type { FormId } from '../../schemas/contribution-forms.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { toEntryName } from '../entry-name.ts';
import { normaliseMarkdown } from '../normalise/normalise-markdown.ts';
import { formatBody, formatEntry, formatFields } from './entry-text.ts';
import { findNamed, type NamedEntry, type ShelfNames } from './shelf-names.ts';

export interface NewEntry {
  readonly collection: CollectionName;
  /** Name to begin with; a free one is found later. */
  readonly name: string;
  readonly shelfmark: string | undefined;
  readonly text: string;
  /** What an editor should look at, each a sentence. */
  readonly decisions: readonly string[];
}

/** Files that come with a product, by the name that they will have on the shelf. */
export interface Attachment {
  readonly path: string;
  readonly label: string;
}

type Answers = ContributionValues;
type Maker = (answers: Answers, names: ShelfNames, attachments: readonly Attachment[]) => NewEntry;

/** Makes the entry of a form's answers, which have been checked. */
export function toNewEntry(
  form: FormId,
  answers: Answers,
  names: ShelfNames,
  attachments: readonly Attachment[],
): NewEntry {
  return MAKERS[form](answers, names, attachments);
}

const MAKERS: Readonly<Record<FormId, Maker>> = {
  lesson: toLesson,
  product: toProduct,
  reuse: toReuse,
  question: toQuestion,
};

const text = (answers: Answers, id: string) => {
  const value = answers[id];
  return typeof value === 'string' ? value : undefined;
};
const list = (answers: Answers, id: string) => {
  const value = answers[id];
  return typeof value === 'object' ? value : undefined;
};

function toLesson(answers: Answers, names: ShelfNames): NewEntry {
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
function toAttribution(answers: Answers, names: ShelfNames) {
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

function toProduct(answers: Answers, names: ShelfNames, attachments: readonly Attachment[]): NewEntry {
  const shelfmark = names.nextShelfmark('P');
  const title = text(answers, 'title') ?? '';
  const madeBy = list(answers, 'madeBy') ?? [];
  const url = text(answers, 'url');
  const issued = text(answers, 'issued');
  const year = issued === undefined || issued === 'not stated' ? null : Number(issued.slice(0, 4));
  const publisher = findNamed(names, ['boroughs', 'organisations'], madeBy[0] ?? '')?.name ?? 'The makers';
  const source = url === undefined ? undefined : { title, url, publisher, year };
  const spdx = text(answers, 'licence') ?? 'NOASSERTION';
  const fields = {
    shelfmark,
    title,
    summary: text(answers, 'summary'),
    type: text(answers, 'type'),
    themes: list(answers, 'themes'),
    stages: list(answers, 'stages') ?? ['prepare'],
    origin: attachments.length > 0 ? 'contributed' : 'catalogued',
    madeBy,
    source: source && { ...source, urlKind: 'official', format: formatOf(source.url) },
    files: attachments.length > 0 ? attachments : undefined,
    licence: { spdx, status: spdx === 'NOASSERTION' ? 'unclear' : 'stated' },
    issued: issued ?? 'not stated',
    checkedOn: names.today,
    checkEvery: 12,
    status: 'published',
    useWhen: text(answers, 'useWhen'),
    notWhen: text(answers, 'notWhen'),
    adaptSteps: list(answers, 'adaptSteps'),
    sources: source ? [source] : [],
    confidence: 'medium',
  };
  const body = formatBody([
    { heading: 'What it covers', text: text(answers, 'about') ?? text(answers, 'summary') ?? '' },
  ]);
  const decisions = [
    ...(answers['stages'] ? [] : ['stages: nobody said at which stage it helps; it says prepare for now.']),
    ...(spdx === 'NOASSERTION' ? ['licence: none is stated. Ask before others copy it.'] : []),
    ...(source ? ['source: open the address and see whether its publisher, year and format are right.'] : []),
    'confidence: medium for now.',
  ];
  return {
    collection: 'products',
    name: toEntryName(title),
    shelfmark,
    text: formatEntry(fields, body),
    decisions,
  };
}

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word',
  xlsx: 'Excel',
  odt: 'OpenDocument',
  ods: 'OpenDocument',
  csv: 'CSV',
};

function formatOf(url: string): string {
  return FORMATS[/\.([a-z]{3,4})(?:[?#]|$)/iu.exec(url)?.[1]?.toLowerCase() ?? ''] ?? 'HTML';
}

function toReuse(answers: Answers): NewEntry {
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

function toQuestion(answers: Answers, names: ShelfNames): NewEntry {
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
    decisions: [],
  };
}
