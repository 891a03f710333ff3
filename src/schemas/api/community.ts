/** Events, bulletins, questions and records of use as `/api/v1/` gives them out. Their lists hold them whole, without their text. */
import * as z from 'zod/mini';
import { REUSE_STATE_IDS, USE_AGAIN_ANSWER_IDS } from '../../vocabulary/contribution-words.ts';
import { eventSchema } from '../event.ts';
import { plainReference } from '../fields.ts';
import { questionSchema } from '../question.ts';
import {
  address,
  claimsData,
  envelope,
  exactDay,
  head,
  type Immutable,
  link,
  looseDate,
  markedLink,
  sourceData,
  sourcesData,
  words,
} from './shared.ts';

const event = eventSchema(plainReference).shape;
const question = questionSchema(plainReference).shape;
const linked = z.array(z.object({ label: words('What it leads to.'), url: address('Where it is.') }));

export const eventSummary = z.object({
  ...head,
  kind: event.kind,
  start: looseDate('When it starts. Often only a month or a year.'),
  end: z.optional(looseDate('When it ends, if later.')),
  dateNote: event.dateNote,
  place: event.place,
  status: event.status,
});
export type EventSummary = Immutable<z.infer<typeof eventSummary>>;

export const eventData = z.object({
  ...envelope,
  ...eventSummary.shape,
  organisers: z.array(link).check(z.describe('Who holds it.')),
  audience: event.audience,
  description: event.description,
  link: z.optional(address('Where to join or read more.')),
  agenda: z
    .array(
      z.object({
        time: z.optional(words('When it begins, such as 09:30.')),
        text: words('What happens.'),
      }),
    )
    .check(z.describe('What is planned, in order. Empty if not known.')),
  materials: linked.check(z.describe('What was handed out.')),
  sources: sourcesData,
});
export type EventData = Immutable<z.infer<typeof eventData>>;

export const bulletinSummary = z.object({
  ...head,
  issue: words('Which issue it is.'),
  date: looseDate('When it appeared.'),
  dateNote: z.optional(words('What is unsure about the date.')),
  summary: words('What it says.'),
});
export type BulletinSummary = Immutable<z.infer<typeof bulletinSummary>>;

export const bulletinData = z.object({
  ...envelope,
  ...bulletinSummary.shape,
  items: z
    .array(
      z.object({
        heading: words('What the item is about.'),
        text: words('What it says.'),
        lessons: z.array(link).check(z.describe('Lessons that came of it.')),
        links: linked.check(z.describe('What it leads to.')),
      }),
    )
    .check(z.describe('Its items, in order.')),
  source: z.optional(sourceData.check(z.describe('Where the issue was found.'))),
  body: words('The text of its page, Markdown.'),
});
export type BulletinData = Immutable<z.infer<typeof bulletinData>>;

const about = {
  products: z.array(link).check(z.describe('Products it is about.')),
  lessons: z.array(link).check(z.describe('Lessons it is about.')),
};

export const questionSummary = z.object({
  ...head,
  askedBy: question.askedBy,
  askedOn: exactDay('The day it was asked.'),
  themes: question.themes,
});
export type QuestionSummary = Immutable<z.infer<typeof questionSummary>>;

export const questionData = z.object({
  ...envelope,
  ...questionSummary.shape,
  ...about,
  answers: z
    .array(
      z.object({
        text: words('The answer.'),
        by: words('The role of the person who answers.'),
        on: exactDay('The day of the answer.'),
        ...about,
      }),
    )
    .check(z.describe('What others have answered, oldest first.')),
  promotedTo: z.optional(link.check(z.describe('The lesson that its answers have become.'))),
});
export type QuestionData = Immutable<z.infer<typeof questionData>>;

export const reuseSummary = z.object({
  ...head,
  product: markedLink.check(z.describe('The product that was used.')),
  borough: link.check(z.describe('The borough that used it.')),
  state: z.enum(REUSE_STATE_IDS).check(z.describe('How far they went.')),
  since: looseDate('Since when.'),
});
export type ReuseSummary = Immutable<z.infer<typeof reuseSummary>>;

export const reuseData = z.object({
  ...envelope,
  ...reuseSummary.shape,
  version: z.optional(words('The version used.')),
  changed: z.optional(words('What they changed to make it theirs.')),
  effort: z.optional(words('What it really took.')),
  outcomes: claimsData,
  wouldUseAgain: z.optional(
    z
      .object({ answer: z.enum(USE_AGAIN_ANSWER_IDS), why: words('Why.') })
      .check(z.describe('Whether they would use it again, and why.')),
  ),
  lessons: z
    .array(
      z.object({
        lesson: markedLink,
        verdict: z.enum(['confirmed', 'denied']),
        note: z.optional(words('What they saw.')),
      }),
    )
    .check(z.describe('Lessons that they saw confirmed or denied.')),
  confirmedOn: z.optional(exactDay('The day it was last confirmed; not there if it is only reported.')),
  confirmedBy: z.optional(z.enum(['borough', 'editor', 'both']).check(z.describe('Who confirmed it.'))),
});
export type ReuseData = Immutable<z.infer<typeof reuseData>>;
