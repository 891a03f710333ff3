/** What an author may write in `products/<id>/index.mdx`: one schema for the site, the checks, the forms and the docs. */
import * as z from 'zod/mini';
import { PRODUCT_TYPE_IDS } from '../vocabulary/product-types.ts';
import { ORIGIN_IDS } from '../vocabulary/trust.ts';
import {
  confidence,
  day,
  edtf,
  EVEN_IF_FIELDS_FAIL,
  licence,
  type ReferenceSchema,
  situations,
  sources,
  stages,
  text,
  themes,
  webAddress,
} from './fields.ts';
import { addedOn, change } from './news-fields.ts';

const publishedSource = z.strictObject({
  title: text(300, 'Title as published.'),
  url: webAddress('Where to get it.'),
  publisher: text(200, 'Who published it.'),
  year: z.nullable(z.int()).check(z.describe('Year of publication, or null if none is given.')),
  urlKind: z
    .enum(['official', 'mirror', 'about'])
    .check(z.describe('official: the publisher’s page; mirror: a copy elsewhere; about: a page about it.')),
  format: text(60, 'The forms it comes in: HTML, Word, PDF.'),
});

const version = z
  .string()
  .check(
    z.regex(/^\d+\.\d+$/u, 'two numbers with a dot, such as "1.0"'),
    z.describe('Version, such as "1.0", in quotation marks.'),
  );

const file = z.strictObject({
  path: z
    .string()
    .check(
      z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/u, 'the name of a file in this folder'),
      z.describe('File beside this one.'),
    ),
  label: text(90, 'What the file is, in a few words.'),
});

const versionChange = z.extend(change, {
  version: z.optional(version.check(z.describe('Its version; only the newest may leave it out.'))),
});

const effort = z.strictObject({
  time: text(120, 'How long it takes to use, such as 3 to 5 days.'),
  skills: z.array(text(60, 'A skill it needs.')).check(z.describe('Skills it needs.')),
  decisionMaker: z.optional(text(120, 'Who decides.')),
});

function productFields(reference: ReferenceSchema) {
  return z.strictObject({
    shelfmark: z
      .string()
      .check(
        z.regex(/^P-\d{3,5}$/u, 'P- and three figures, such as P-014'),
        z.describe('Its number on the shelf, such as P-014. Never used twice, never changed.'),
      ),
    title: text(90, 'What it is called. At most 90 characters.'),
    summary: text(200, 'What it is and what you get from it. At most 200 characters.'),
    aliases: z.optional(
      z
        .array(text(60, 'Another name.'))
        .check(z.maxLength(12), z.describe('Other words an officer might type for it.')),
    ),
    type: z.enum(PRODUCT_TYPE_IDS).check(z.describe('What form it takes.')),
    themes,
    stages,
    situations: z.optional(situations),
    origin: z.enum(ORIGIN_IDS).check(z.describe('original, catalogued or contributed.')),
    madeBy: z
      .array(reference('organisations', 'boroughs', 'projects'))
      .check(z.minLength(1), z.describe('Who made it: ids of organisations, boroughs or projects.')),
    source: z.optional(
      publishedSource.check(z.describe('Where it is published. Needed if it is catalogued.')),
    ),
    files: z.optional(
      z.array(file).check(z.minLength(1), z.describe('Files to take. Needed unless it is catalogued.')),
    ),
    licence: licence.check(z.describe('On what terms a borough may use it.')),
    version: z.optional(version),
    changes: z.optional(z.array(versionChange).check(z.describe('What changed, newest first.'))),
    issued: z
      .union([z.literal('not stated'), edtf('When it was published.')])
      .check(z.describe('When it was published: 2017, 2017-09, 2017-09-15, or not stated.')),
    addedOn,
    checkedOn: day('The day someone last compared this record with its sources.'),
    checkEvery: z
      .int()
      .check(z.minimum(1), z.maximum(60), z.describe('Months until the next check is due, 1 to 60.')),
    status: z.enum(['published', 'withdrawn']).check(z.describe('published or withdrawn.')),
    withdrawn: z.optional(
      z
        .strictObject({
          on: day('The day it was withdrawn.'),
          reason: text(300, 'Why it was withdrawn.'),
          replacedBy: z.optional(reference('products')),
        })
        .check(z.describe('When and why it was taken off the shelf. Needed if it is withdrawn.')),
    ),
    useWhen: z.optional(text(300, 'When to take it off the shelf.')),
    notWhen: z.optional(text(300, 'When it is the wrong thing.')),
    adaptSteps: z.optional(
      z.array(text(240, 'One step.')).check(z.describe('How to make it yours, step by step.')),
    ),
    effort: z.optional(effort.check(z.describe('What it takes to use. Leave out if not known.'))),
    answersLessons: z.optional(
      z
        .array(
          z.strictObject({
            lesson: reference('lessons'),
            how: text(200, 'Which part or use of it answers the lesson.'),
            section: z.optional(
              text(120, 'The heading or sheet of the template that answers it, as written there.'),
            ),
          }),
        )
        .check(z.describe('Lessons that it helps to act on, and how.')),
    ),
    rules: z.optional(
      z.array(reference('rules')).check(z.describe('Rules of law and guidance that its template relies on.')),
    ),
    terms: z.optional(
      z
        .array(
          z.strictObject({
            term: text(60, 'A word a reader may not know.'),
            meaning: text(200, 'What it means, in plain words.'),
          }),
        )
        .check(z.describe('Words that its template explains.')),
    ),
    caveat: z.optional(text(200, 'What to ask before relying on it.')),
    requires: z.optional(z.array(reference('products')).check(z.describe('Products to use first.'))),
    disputed: z.optional(text(400, 'What others say against it, if its account is disputed.')),
    sources: sources,
    confidence,
  });
}

/** Makes the schema of a product; `reference` decides how names of other entries are looked up. */
export function productSchema(reference: ReferenceSchema) {
  return productFields(reference).check(z.superRefine(requireWhatOriginNeeds, EVEN_IF_FIELDS_FAIL));
}

export type ProductRecord = z.infer<ReturnType<typeof productFields>>;

interface OriginRule {
  readonly applies: boolean;
  readonly fields: readonly (keyof ProductRecord)[];
  readonly why: string;
}

function requireWhatOriginNeeds(product: ProductRecord, context: z.core.$RefinementCtx<ProductRecord>): void {
  const rules: readonly OriginRule[] = [
    {
      applies: product.origin === 'catalogued',
      fields: ['source'],
      why: 'a catalogued product says where it is published',
    },
    {
      applies: product.origin === 'original' || product.origin === 'contributed',
      fields: ['files'],
      why: 'a product that is not catalogued has files to take',
    },
    {
      applies: product.origin === 'original',
      fields: ['version', 'changes', 'useWhen', 'notWhen', 'adaptSteps'],
      why: 'a product written for this shelf says its version, when to use it, when not, and how to adapt it',
    },
    { applies: product.status === 'withdrawn', fields: ['withdrawn'], why: 'a withdrawn product says why' },
  ];
  for (const rule of rules) {
    for (const field of rule.fields) {
      if (rule.applies && product[field] === undefined) {
        context.issues.push({
          code: 'custom',
          input: product,
          path: [field],
          message: rule.why,
          params: { kind: 'missing-field' },
        });
      }
    }
  }
  // A file that a borough hands in is its own source, as its account is for a lesson.
  if (product.origin === 'catalogued' && Array.isArray(product.sources) && product.sources.length === 0) {
    context.issues.push({
      code: 'custom',
      input: product,
      path: ['sources'],
      message: 'at least one source',
      params: { kind: 'too-few' },
    });
  }
}
