/**
 * Every schema of `/api/v1/`, by name, and the JSON Schema files that are made of them (draft 2020-12). They are open: a program must
 * take fields that it does not know, because version 1 only ever gains some.
 */
import * as z from 'zod/mini';
import { bulletinData, bulletinSummary, eventData, eventSummary } from './community.ts';
import { questionData, questionSummary, reuseData, reuseSummary } from './community.ts';
import { lessonData, lessonSummary, productData, productSummary } from './entries.ts';
import { boroughData, boroughSummary, organisationData, organisationSummary } from './places.ts';
import { projectData, projectSummary } from './places.ts';
import { address, count, envelope, exactDay, type Immutable, words } from './shared.ts';
import { glossaryData, rulesData, vocabulariesData } from './vocabularies.ts';

const toListSchema = (item: z.ZodMiniType) =>
  z.object({
    ...envelope,
    total: count('Things in the whole list.'),
    page: z.int().check(z.minimum(1), z.describe('Which page of the list this is.')),
    pages: z.int().check(z.minimum(1), z.describe('How many pages the list has.')),
    previous: z.optional(address('The page before.')),
    next: z.optional(address('The page after. None on the last.')),
    items: z.array(item).check(z.describe('Things of this page.')),
  });

const indexData = z.object({
  ...envelope,
  title: words('Name of the site.'),
  description: words('What it holds.'),
  apiVersion: z.literal('1'),
  stability: words('What will not change.'),
  updatedOn: exactDay('The newest day that any record gives as the day of its check or its change.'),
  documentation: address('The page that explains all this.'),
  licenceUrl: address('The text of the licence of the records.'),
  collections: z
    .array(
      z.object({
        name: words('Name of the collection.'),
        total: count('How many things it holds.'),
        list: address('First page of its list.'),
        listSchema: address('Schema of its list.'),
        item: words('URI template (RFC 6570) of one thing by its id.'),
        itemSchema: address('Schema of one thing.'),
      }),
    )
    .check(z.describe('Lists of things.')),
  files: z
    .array(
      z.object({
        name: words('What it holds.'),
        url: address('Where it is.'),
        schema: address('Its schema.'),
      }),
    )
    .check(z.describe('Files that hold a whole vocabulary.')),
  downloads: z
    .array(
      z.object({
        title: words('What it is.'),
        url: address('Where it is.'),
        mediaType: words('Its media type.'),
      }),
    )
    .check(z.describe('The catalogue in other forms.')),
});
export type IndexData = Immutable<z.infer<typeof indexData>>;

/** Schemas by the name of their file. A list `products` holds what `product` gives in full. */
const API_SCHEMAS = {
  index: indexData,
  product: productData,
  products: toListSchema(productSummary),
  lesson: lessonData,
  lessons: toListSchema(lessonSummary),
  project: projectData,
  projects: toListSchema(projectSummary),
  borough: boroughData,
  boroughs: toListSchema(boroughSummary),
  organisation: organisationData,
  organisations: toListSchema(organisationSummary),
  event: eventData,
  events: toListSchema(eventSummary),
  bulletin: bulletinData,
  bulletins: toListSchema(bulletinSummary),
  question: questionData,
  questions: toListSchema(questionSummary),
  'reuse-record': reuseData,
  reuse: toListSchema(reuseSummary),
  vocabularies: vocabulariesData,
  glossary: glossaryData,
  rules: rulesData,
} as const satisfies Record<string, z.ZodMiniObject>;
export type ApiSchemaName = keyof typeof API_SCHEMAS;

/** Gives each JSON Schema by its name; `toAddress` makes the address that is its `$id`. */
export function toApiSchemas(
  toAddress: (name: ApiSchemaName) => string,
): readonly { readonly name: ApiSchemaName; readonly schema: object }[] {
  return (Object.keys(API_SCHEMAS) as ApiSchemaName[]).map((name) => ({
    name,
    schema: { $id: toAddress(name), ...z.toJSONSchema(API_SCHEMAS[name], { io: 'input' }) },
  }));
}
