/** The first text of a new entry: valid as it is, with words that tell the author what to write in their place. */
import { stringify } from 'yaml';
import type { CollectionName } from '../schemas/fields.ts';

/** What `npm run new` can begin. */
export const STARTER_KINDS = ['lesson', 'product', 'event', 'question', 'project', 'organisation'] as const;
export type StarterKind = (typeof STARTER_KINDS)[number];

export interface StarterFacts {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Next free number of the kind, such as `L-089`. */
  readonly shelfmark: string;
  /** Id of an organisation that is on the shelf, to be replaced. */
  readonly organisation: string;
}

interface Starter {
  readonly collection: CollectionName;
  readonly toPath: (id: string) => string;
  /** Fields to look at first. */
  readonly edit: readonly string[];
  readonly toFields: (facts: StarterFacts) => Readonly<Record<string, unknown>>;
  readonly body?: string;
}

const SOURCE = {
  title: 'Title of the page or document',
  url: 'https://www.example.org/replace-this',
  publisher: 'Who published it',
  year: null,
};

export const STARTERS: Readonly<Record<StarterKind, Starter>> = {
  lesson: {
    collection: 'lessons',
    toPath: (id) => `lessons/${id}.mdx`,
    edit: ['kind', 'themes', 'stages', 'insight', 'recommendation', 'sources', 'the body'],
    toFields: ({ title, today, shelfmark }) => ({
      shelfmark,
      title,
      kind: 'worked-well',
      themes: ['programme-leadership'],
      stages: ['understand'],
      insight: 'Say here why it happened or why it matters.',
      recommendation: 'Say here what you would tell a colleague to do.',
      origin: 'contributed',
      attribution: 'anonymous',
      addedOn: today,
      checkedOn: today,
      checkEvery: 24,
      status: 'published',
      sources: [],
      confidence: 'medium',
    }),
    body: '## Context\n\nSay here what you wanted to do, and when.\n\n## What happened\n\nSay here what happened, and what surprised you.\n',
  },
  product: {
    collection: 'products',
    toPath: (id) => `products/${id}/index.mdx`,
    edit: ['summary', 'type', 'themes', 'stages', 'madeBy', 'source', 'licence', 'sources', 'the body'],
    toFields: ({ title, today, shelfmark, organisation }) => ({
      shelfmark,
      title,
      summary: 'Say here what it is and what a borough gets from it.',
      type: 'guidance',
      themes: ['programme-leadership'],
      stages: ['understand'],
      origin: 'catalogued',
      madeBy: [organisation],
      source: { ...SOURCE, urlKind: 'official', format: 'PDF' },
      licence: { spdx: 'NOASSERTION', status: 'unclear' },
      issued: 'not stated',
      addedOn: today,
      checkedOn: today,
      checkEvery: 12,
      status: 'published',
      sources: [SOURCE],
      confidence: 'medium',
    }),
    body: '## What it covers\n\nSay here what is in it, and which part to read first.\n',
  },
  event: {
    collection: 'events',
    toPath: (id) => `src/content/events/${id}.yaml`,
    edit: ['kind', 'start', 'organisers', 'status', 'description', 'sources'],
    toFields: ({ title, today, organisation }) => ({
      title,
      kind: 'briefing',
      start: today,
      addedOn: today,
      organisers: [organisation],
      status: 'not confirmed',
      description: 'Say here what it is about and who it is for.',
      sources: [SOURCE],
    }),
  },
  question: {
    collection: 'questions',
    toPath: (id) => `src/content/questions/${id}.mdx`,
    edit: ['askedBy', 'themes', 'the body'],
    toFields: ({ title, today }) => ({
      title,
      askedBy: { role: 'Library officer', boroughType: 'an outer London borough' },
      askedOn: today,
      themes: ['programme-leadership'],
    }),
    body: 'Say here what you have tried and what you would like to know.\n',
  },
  project: {
    collection: 'projects',
    toPath: (id) => `src/content/projects/${id}.yaml`,
    edit: ['kind', 'summary', 'boroughs', 'period', 'sources'],
    toFields: ({ title }) => ({
      name: title,
      kind: 'collaboration',
      summary: 'Say here what it was, in one or two sentences.',
      boroughs: [],
      period: { from: null, to: null },
      sources: [SOURCE],
      confidence: 'medium',
    }),
  },
  organisation: {
    collection: 'organisations',
    toPath: (id) => `src/content/organisations/${id}.yaml`,
    edit: ['kind', 'description'],
    toFields: ({ title }) => ({
      name: title,
      kind: 'public body',
      description: 'Say here what it is or was, in one sentence.',
    }),
  },
};

/** Writes the file of a new entry. Values pass through the YAML library, so a title may hold any sign. */
export function formatStarter(kind: StarterKind, facts: StarterFacts): string {
  const { toFields, body } = STARTERS[kind];
  return formatEntryText(toFields(facts), body);
}

/** Writes fields and, if there is one, a body as the text of a file. */
export function formatEntryText(fields: Readonly<Record<string, unknown>>, body: string | undefined): string {
  const yaml = stringify(fields, { lineWidth: 0, singleQuote: true });
  return body === undefined ? yaml : `---\n${yaml}---\n\n${body}`;
}
