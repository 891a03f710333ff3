/**
 * Parts that the files of `/api/v1/` share. The schemas of the API describe what is given out, those of `src/schemas` what an author
 * may write; fields that are the same are taken from there, so that their words stand in one place.
 */
import * as z from 'zod/mini';
import { CLAIM_BASIS_IDS } from '../../vocabulary/trust.ts';
import { LICENCE_IDS, LICENCE_STATUS_IDS } from '../../vocabulary/licences.ts';

/** A value that nobody changes, all the way down. */
export type Immutable<Value> = Value extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value;

export const words = (description: string) => z.string().check(z.describe(description));
export const lines = (description: string) => z.array(z.string()).check(z.describe(description));
export const count = (description: string) => z.int().check(z.minimum(0), z.describe(description));
export const address = (description: string) =>
  z.string().check(z.regex(/^https?:\/\/\S+$/u), z.describe(description));
/** An EDTF date: `2011`, `2011-10`, `2011-10-14`, with `?` if inferred and `~` if approximate. */
export const looseDate = (description: string) =>
  z
    .string()
    .check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?$/u), z.describe(`${description} EDTF, ISO 8601-2.`));
export const exactDay = (description: string) =>
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u), z.describe(`${description} YYYY-MM-DD.`));

const place = {
  id: words('Its name in addresses. It stays.'),
  title: words('What it is called.'),
  url: address('Its page.'),
};

/** What every file of one thing begins with. */
export const head = {
  ...place,
  json: address('This record as JSON, in full.'),
};

/** Says of each whole file which schema it follows and on what terms its words may be used. */
export const envelope = {
  $schema: address('The JSON Schema (draft 2020-12) of this file.'),
  recordLicence: z
    .enum(LICENCE_IDS)
    .check(
      z.describe('Licence of the words in this file, by SPDX name. What they describe has its own licence.'),
    ),
};

export const link = z.object(place);
export const markedLink = z.object({
  shelfmark: words('Its number on the shelf. Never used twice, never changed.'),
  ...place,
});
export type LinkData = Immutable<z.infer<typeof link>>;
export type MarkedLinkData = Immutable<z.infer<typeof markedLink>>;

export const sourceData = z.object({
  title: words('Title of the page or document.'),
  url: address('Its address.'),
  publisher: words('Who published it.'),
  year: z.nullable(z.int()).check(z.describe('Year of publication, or null if the source gives none.')),
});
export const sourcesData = z
  .array(sourceData)
  .check(z.describe('Where the facts come from, the best source first.'));

const claimData = z.object({
  value: z.number().check(z.describe('The number alone. Numbers of different bases must not be added.')),
  about: z.optional(z.boolean().check(z.describe('true if the source says about, some or around.'))),
  unit: words('What is counted.'),
  what: words('What the number says.'),
  basis: z.enum(CLAIM_BASIS_IDS).check(z.describe('How it is known.')),
  asOf: z.optional(looseDate('The date it stands for.')),
  source: address('The source that gives it.'),
});
export const claimsData = z.array(claimData).check(z.describe('Figures, each with its basis and source.'));

export const licenceData = z
  .object({
    spdx: z.enum(LICENCE_IDS).check(z.describe('Its SPDX name; NOASSERTION if none is stated.')),
    title: words('Its name in words.'),
    url: z.nullable(z.string()).check(z.describe('Its text, or null.')),
    status: z.enum(LICENCE_STATUS_IDS).check(z.describe('How we know.')),
    note: z.optional(words('What to look out for.')),
  })
  .check(z.describe('On what terms the product itself may be used.'));
