/** Products and lessons as `/api/v1/` gives them out: in short for lists, and in full. */
import * as z from 'zod/mini';
import { LESSON_KIND_IDS } from '../../vocabulary/lesson-kinds.ts';
import { plainReference } from '../fields.ts';
import { lessonSchema } from '../lesson.ts';
import { productSchema } from '../product.ts';
import {
  address,
  claimsData,
  count,
  envelope,
  exactDay,
  head,
  type Immutable,
  licenceData,
  link,
  lines,
  looseDate,
  markedLink,
  sourceData,
  sourcesData,
  words,
} from './shared.ts';

const product = productSchema(plainReference).shape;
const lesson = lessonSchema(plainReference).shape;

const entry = {
  shelfmark: words('Its number on the shelf, such as P-014 or L-031. Never used twice, never changed.'),
  ...head,
  permanentUrl: address(
    'Its short address, as printed on paper. It leads to the page for as long as there is one.',
  ),
  markdown: address('The page as Markdown.'),
  themes: product.themes,
  stages: product.stages,
  situations: z.array(z.string()).check(z.describe('Situations in which a borough would want it.')),
  confidence: product.confidence,
  checkedOn: exactDay('When someone last compared the record with its sources.'),
  checkDue: exactDay('When that is due again.'),
};

export const productSummary = z.object({
  ...entry,
  summary: product.summary,
  type: product.type,
  origin: product.origin,
  licence: licenceData,
  issued: words('When it was published: EDTF, or "not stated".'),
  status: product.status,
});
export type ProductSummary = Immutable<z.infer<typeof productSummary>>;

const fileData = z.object({
  label: words('What it is.'),
  name: words('Its name.'),
  url: address('Where to get it.'),
  mediaType: words('Its media type (IANA).'),
  bytes: count('Its size.'),
  sha256: words('Its checksum, 64 hexadecimal figures.'),
});

export const productData = z.object({
  ...envelope,
  ...productSummary.shape,
  aliases: lines('Other words for it.'),
  madeBy: z.array(link).check(z.describe('Who made it: organisations, boroughs or projects.')),
  source: z.optional(
    z
      .object({
        ...sourceData.shape,
        urlKind: z
          .enum(['official', 'mirror', 'about'])
          .check(z.describe('official: the publisher’s page; mirror: a copy; about: a page about it.')),
        format: words('The forms it comes in.'),
      })
      .check(z.describe('Where it is published, if not here.')),
  ),
  files: z.array(fileData).check(z.describe('Files to take from here.')),
  pack: z.optional(fileData.check(z.describe('All of its files in one zip.'))),
  creditLine: words('How to credit it.'),
  version: z.optional(words('Version.')),
  changes: z
    .array(
      z.object({
        date: exactDay('The day of the change.'),
        text: words('What changed and why.'),
        version: z.optional(words('The version that it made.')),
      }),
    )
    .check(z.describe('What changed, newest first.')),
  useWhen: product.useWhen,
  notWhen: product.notWhen,
  adaptSteps: lines('How to make it yours, step by step.'),
  effort: z.optional(
    z
      .object({
        time: words('How long it takes to use.'),
        skills: lines('Skills it needs.'),
        decisionMaker: z.optional(words('Who decides.')),
      })
      .check(z.describe('What it takes to use; not there if not known.')),
  ),
  answersLessons: z
    .array(
      z.object({
        lesson: markedLink,
        how: words('Which part or use of it answers the lesson.'),
        section: z.optional(words('Heading or sheet of the template that answers it.')),
      }),
    )
    .check(z.describe('Lessons that it helps to act on.')),
  requires: z.array(link).check(z.describe('Products to use first.')),
  rules: z
    .array(
      z.object({
        id: words('Id of the rule.'),
        text: words('The rule in our words.'),
        url: address('Where it is explained.'),
      }),
    )
    .check(z.describe('Rules of law and guidance that its template relies on.')),
  terms: z
    .array(z.object({ term: words('A word.'), meaning: words('What it means.') }))
    .check(z.describe('Words that its template explains.')),
  caveat: z.optional(words('What to ask before relying on it.')),
  disputed: z.optional(words('What others say against it.')),
  withdrawn: z.optional(
    z
      .object({
        on: exactDay('The day it was withdrawn.'),
        reason: words('Why.'),
        replacedBy: z.optional(markedLink.check(z.describe('The product that replaces it.'))),
      })
      .check(z.describe('When and why it was taken off the shelf.')),
  ),
  sources: sourcesData,
  body: words('The text of its page, Markdown.'),
});
export type ProductData = Immutable<z.infer<typeof productData>>;

export const lessonSummary = z.object({
  ...entry,
  insight: lesson.insight,
  recommendation: lesson.recommendation,
  kind: z.enum(LESSON_KIND_IDS).check(z.describe('What kind of finding it is.')),
  origin: lesson.origin,
  progress: z
    .enum(['observation', 'identified', 'addressed', 'confirmed'])
    .check(
      z.describe(
        'How far it has come: nothing to do yet, says what to do, a product answers it, a borough confirms that.',
      ),
    ),
  date: z.optional(looseDate('When it happened or was found.')),
  where: words('Where it happened, in words.'),
});
export type LessonSummary = Immutable<z.infer<typeof lessonSummary>>;

export const lessonData = z.object({
  ...envelope,
  ...lessonSummary.shape,
  boroughs: z
    .array(link)
    .check(z.describe('London boroughs it names. Empty if the borough is not to be named.')),
  organisations: z.array(link).check(z.describe('Other bodies it names.')),
  projects: z.array(link).check(z.describe('Projects it comes from.')),
  appliesWhen: lesson.appliesWhen,
  claims: claimsData,
  answeredBy: z
    .array(z.object({ product: markedLink, how: words('What in the product answers it.') }))
    .check(z.describe('Products that help to act on it.')),
  disputed: z.optional(words('What the other side says.')),
  sources: sourcesData,
  body: words('The text of its page, Markdown.'),
});
export type LessonData = Immutable<z.infer<typeof lessonData>>;
