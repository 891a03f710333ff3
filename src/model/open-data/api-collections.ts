/** The collections of `/api/v1/`: what is in each, and how one thing is given out in short and in full. */
import type { ApiSchemaName } from '../../schemas/api/api-schemas.ts';
import type { QuestionRecord } from '../../schemas/question.ts';
import type { Bulletin } from '../bulletin.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CollectionEntry } from '../entry.ts';
import type { Event } from '../event.ts';
import type { ToAddress } from '../pack-texts.ts';
import type { Product } from '../product.ts';
import type { ProductFiles } from '../product-file.ts';
import { toQuestionData, toQuestionSummary, toReuseData, toReuseSummary } from './answer-data.ts';
import { toBulletinData, toBulletinSummary, toEventData, toEventSummary } from './community-data.ts';
import { toLessonData, toLessonSummary } from './lesson-data.ts';
import {
  toBoroughData,
  toBoroughSummary,
  toOrganisationData,
  toOrganisationSummary,
  toProjectData,
  toProjectSummary,
} from './place-data.ts';
import { toProductData, toProductSummary } from './product-data.ts';

/** Everything that is given out, and how to make addresses. */
export interface OpenData {
  readonly catalogue: Catalogue;
  readonly events: readonly Event[];
  readonly bulletins: readonly (Bulletin & { readonly body: string })[];
  readonly questions: readonly CollectionEntry<QuestionRecord>[];
  /** What the page of a product offers to take. */
  readonly filesOf: (product: Product) => Promise<ProductFiles | undefined>;
  readonly toAddress: ToAddress;
}

/** One thing of a collection. */
export interface ApiItem {
  readonly id: string;
  /** Whether lists leave it out: a withdrawn product keeps its file. */
  readonly isUnlisted: boolean;
  readonly toSummary: () => object;
  readonly toData: () => object | Promise<object>;
}

export interface ApiCollection {
  readonly name: ApiSchemaName;
  readonly itemSchema: ApiSchemaName;
  readonly items: readonly ApiItem[];
}

/** Gives the collections, in the order in which the index names them. */
export function toApiCollections(data: OpenData): readonly ApiCollection[] {
  const { catalogue, toAddress, events, bulletins, questions, filesOf } = data;
  const { products, withdrawn, lessons, projects, boroughs, organisations, reuse } = catalogue;
  const items = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    toSummary: (thing: Thing, to: ToAddress) => object,
    toData: (thing: Thing, to: ToAddress) => object | Promise<object>,
    isUnlisted = false,
  ): readonly ApiItem[] =>
    things.map((thing) => ({
      id: thing.id,
      isUnlisted,
      toSummary: () => toSummary(thing, toAddress),
      toData: () => toData(thing, toAddress),
    }));
  const toProduct = async (product: Product) => toProductData(product, await filesOf(product), toAddress);
  return [
    {
      name: 'products',
      itemSchema: 'product',
      items: [
        ...items(products, toProductSummary, toProduct),
        ...items(withdrawn, toProductSummary, toProduct, true),
      ],
    },
    { name: 'lessons', itemSchema: 'lesson', items: items(lessons, toLessonSummary, toLessonData) },
    { name: 'projects', itemSchema: 'project', items: items(projects, toProjectSummary, toProjectData) },
    { name: 'boroughs', itemSchema: 'borough', items: items(boroughs, toBoroughSummary, toBoroughData) },
    {
      name: 'organisations',
      itemSchema: 'organisation',
      items: items(organisations, toOrganisationSummary, toOrganisationData),
    },
    { name: 'events', itemSchema: 'event', items: items(events, toEventSummary, toEventData) },
    {
      name: 'bulletins',
      itemSchema: 'bulletin',
      items: items(bulletins, toBulletinSummary, (one) => toBulletinData(one, one.body, toAddress)),
    },
    {
      name: 'questions',
      itemSchema: 'question',
      items: items(
        questions,
        (one) => toQuestionSummary(one, data),
        (one) => toQuestionData(one, data),
      ),
    },
    {
      name: 'reuse',
      itemSchema: 'reuse-record',
      items: items(reuse, toReuseSummary, toReuseData),
    },
  ];
}
