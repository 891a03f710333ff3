/** The words of the shelf as `/api/v1/` gives them out: what the ids in other files stand for, the glossary, the rules. */
import * as z from 'zod/mini';
import { CONFIDENCE_IDS } from '../../vocabulary/trust.ts';
import {
  address,
  envelope,
  exactDay,
  type Immutable,
  lines,
  markedLink,
  sourceData,
  sourcesData,
  words,
} from './shared.ts';

const wordData = z.object({
  id: words('The id that other files name.'),
  label: words('The word as readers see it.'),
  definition: z.optional(words('What it means.')),
  aliases: z.optional(lines('Other words for it.')),
  url: z.optional(z.string().check(z.describe('Its page, or the text of a licence.'))),
});
export type WordData = Immutable<z.infer<typeof wordData>>;
const list = (description: string) => z.array(wordData).check(z.describe(description));

export const vocabulariesData = z.object({
  ...envelope,
  themes: list('What entries are about.'),
  stages: list('When in a change they help, in order.'),
  situations: list('How a borough arrives.'),
  productTypes: list('What form a product takes.'),
  lessonKinds: list('What kind of finding a lesson is.'),
  licences: list('On what terms things may be used. Ids are SPDX names where one exists.'),
  licenceStatuses: list('How the licence of a product is known.'),
  origins: list('Where an entry comes from.'),
  confidence: list('How far to trust an entry.'),
  bases: list('How a figure or an outcome is known.'),
});
export type VocabulariesData = Immutable<z.infer<typeof vocabulariesData>>;

export const glossaryData = z.object({
  ...envelope,
  terms: z
    .array(
      z.object({
        id: words('Its name in addresses.'),
        term: words('The term.'),
        url: address('Where it is explained.'),
        abbreviations: lines('Short forms.'),
        definition: words('What it means, in plain words. Not legal advice.'),
        seeAlso: lines('Terms that help to understand it.'),
        confidence: z.enum(CONFIDENCE_IDS).check(z.describe('How far to trust it.')),
        sources: sourcesData,
      }),
    )
    .check(z.describe('From A to Z.')),
});
export type GlossaryData = Immutable<z.infer<typeof glossaryData>>;

export const rulesData = z.object({
  ...envelope,
  rules: z
    .array(
      z.object({
        id: words('Its name in addresses.'),
        url: address('Where it is explained.'),
        text: words('What it asks, in plain words.'),
        source: sourceData.check(z.describe('Where it stands.')),
        isVerified: z.boolean().check(z.describe('Whether someone compared these words with the source.')),
        note: z.optional(words('What is unsure or about to change.')),
        checkedOn: exactDay('When someone last looked at it.'),
        checkDue: exactDay('When that is due again.'),
        products: z.array(markedLink).check(z.describe('Products whose templates rely on it.')),
      }),
    )
    .check(z.describe('By the title of their source.')),
});
export type RulesData = Immutable<z.infer<typeof rulesData>>;
