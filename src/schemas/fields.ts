/**
 * Fields that several collections share, with the rules that every author meets: ids, dates, sources, licences, figures.
 * Dates are text, either `YYYY-MM-DD` or Extended Date/Time Format level 1 (ISO 8601-2): `2011`, `2011-10`, `2011~`, `2011?`.
 */
import * as z from 'zod/mini';
import { LICENCE_IDS, LICENCE_STATUS_IDS } from '../vocabulary/licences.ts';
import { SITUATION_IDS } from '../vocabulary/situations.ts';
import { STAGE_IDS } from '../vocabulary/stages.ts';
import { THEME_IDS } from '../vocabulary/themes.ts';
import { CLAIM_BASIS_IDS, CONFIDENCE_IDS } from '../vocabulary/trust.ts';
import { isCalendarDate, isEdtf } from './dates.ts';

/** The collections that a field may point to. */
export type CollectionName =
  | 'products'
  | 'lessons'
  | 'projects'
  | 'boroughs'
  | 'organisations'
  | 'rules'
  | 'programmes'
  | 'events'
  | 'bulletins'
  | 'reuse'
  | 'questions';

/**
 * Makes the schema of a field that names an entry of one of the collections. The site takes any text (the check has run
 * before); the check passes one that knows which entries exist.
 */
export type ReferenceSchema = (...collections: readonly CollectionName[]) => z.ZodMiniType<string, string>;

/** Takes any text as a reference: for the site's build, where `npm run check:content` has already looked. */
export const plainReference: ReferenceSchema = () => z.string();

/** One line of text of 1 to `maximum` characters, without blanks at either end. */
export const text = (maximum: number, description: string) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(maximum),
      z.regex(/^\S(?:[^\r\n]*\S)?$/u, 'one line of text, with no blank at either end'),
      z.describe(description),
    );

/** A web address that a reader may safely follow. */
export const webAddress = (description: string) =>
  z
    .string()
    .check(
      z.maxLength(2000),
      z.regex(/^https?:\/\/[^\s<>"'`{}|\\^]+$/u, 'a web address that begins with https:// or http://'),
      z.describe(description),
    );

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export const day = (description: string) =>
  z.string().check(
    z.refine(isCalendarDate, {
      error: 'a date that exists, such as 2026-03-31',
      params: { kind: 'wrong-date' },
    }),
    z.describe(description),
  );

/** A date as exact as the source allows, in EDTF. */
export const edtf = (description: string) =>
  z.string().check(
    z.refine(isEdtf, {
      error: 'a date such as 2011, 2011-10 or 2011-10-14; add ? if it is inferred, ~ if it is approximate',
      params: { kind: 'wrong-date' },
    }),
    z.describe(description),
  );

/** Lets a rule about several fields speak even when one of them is wrong, so that an author hears everything at once. */
export const EVEN_IF_FIELDS_FAIL = {
  when: ({ value }: { readonly value: unknown }) => typeof value === 'object' && value !== null,
};

export const themes = z
  .array(z.enum(THEME_IDS))
  .check(z.minLength(1), z.maxLength(4), z.describe('What it is about: 1 to 4 themes, the main one first.'));
export const stages = z
  .array(z.enum(STAGE_IDS))
  .check(z.minLength(1), z.maxLength(7), z.describe('When in a change it helps: 1 to 7 stages.'));
export const situations = z
  .array(z.enum(SITUATION_IDS))
  .check(z.describe('The situations in which a borough would want it. Leave out if none fits.'));

export const confidence = z
  .enum(CONFIDENCE_IDS)
  .check(z.describe('How far to trust it: high, medium or low. See the list on the About page.'));

const year = z.nullable(z.int().check(z.minimum(1800), z.maximum(2100)));

/** Where a fact comes from. */
export const source = z.strictObject({
  title: text(300, 'Title of the page or document.'),
  url: webAddress('Its address.'),
  publisher: text(200, 'Who published it.'),
  year: year.check(z.describe('Year of publication, or null if the source gives none.')),
});
export type Source = z.infer<typeof source>;

export const sources = z.array(source).check(z.describe('Where the facts come from, the best source first.'));

export const licence = z.strictObject({
  spdx: z.enum(LICENCE_IDS).check(z.describe('The licence by its SPDX name; NOASSERTION if none is stated.')),
  status: z.enum(LICENCE_STATUS_IDS).check(z.describe('How we know.')),
  note: z.optional(text(300, 'What a borough should look out for.')),
});

/** A figure and how we know it. Figures of different bases are never added together. */
export const claim = z.strictObject({
  value: z.number().check(z.describe('The number alone.')),
  about: z.optional(z.boolean().check(z.describe('true if the source says about, some or around.'))),
  unit: text(40, 'What is counted: £, £ a year, %, boroughs.'),
  what: text(160, 'What the number says.'),
  basis: z.enum(CLAIM_BASIS_IDS).check(z.describe('How it is known: forecast, reported, audited or ruled.')),
  asOf: z.optional(edtf('The date the figure stands for.')),
  source: webAddress('The address of the source that gives it.'),
});
export type Claim = z.infer<typeof claim>;
