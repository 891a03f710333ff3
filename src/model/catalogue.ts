/**
 * Everything on the shelf, joined: the one place where records find each other. Takes checked records and gives view models; a
 * reference to nothing throws, because the check before the build should have caught it.
 */
import type { BoroughRecord } from '../schemas/borough.ts';
import type { LessonRecord } from '../schemas/lesson.ts';
import type { OrganisationRecord } from '../schemas/organisation.ts';
import type { ProductRecord } from '../schemas/product.ts';
import type { ProjectRecord } from '../schemas/project.ts';
import type { ReuseRecord } from '../schemas/reuse.ts';
import type { RuleRecord } from '../schemas/rule.ts';
import { type Borough, toBorough } from './borough.ts';
import { byShelfmark, byTitle, type CollectionEntry } from './entry.ts';
import { type Lesson, type LessonAnswer, toLesson } from './lesson.ts';
import { toSightings } from './lesson-sightings.ts';
import { toFinder, toLinkFinder } from './link-finder.ts';
import { type Organisation, toOrganisation } from './organisation.ts';
import { type Product, toProduct } from './product.ts';
import { type Project, toProject } from './project.ts';
import { byNewestUse, type Reuse, toReuse } from './reuse.ts';
import { type RuleInUse, toRule, toRulesInUse } from './rule.ts';
import { boroughUrl, lessonUrl, organisationUrl, productUrl, projectUrl } from './urls.ts';

export interface CatalogueRecords {
  readonly products: readonly CollectionEntry<ProductRecord>[];
  readonly lessons: readonly CollectionEntry<LessonRecord>[];
  readonly projects: readonly CollectionEntry<ProjectRecord>[];
  readonly boroughs: readonly CollectionEntry<BoroughRecord>[];
  readonly organisations: readonly CollectionEntry<OrganisationRecord>[];
  readonly reuse: readonly CollectionEntry<ReuseRecord>[];
  readonly rules: readonly CollectionEntry<RuleRecord>[];
}

export interface Catalogue {
  /** In shelf order; withdrawn ones are left out. */
  readonly products: readonly Product[];
  /** In shelf order; withdrawn ones are left out. */
  readonly lessons: readonly Lesson[];
  /** Products, then lessons. */
  readonly entries: readonly (Product | Lesson)[];
  /** Withdrawn products keep their page. */
  readonly withdrawn: readonly Product[];
  readonly projects: readonly Project[];
  readonly boroughs: readonly Borough[];
  readonly organisations: readonly Organisation[];
  /** By the title of their source; those that no published product relies on too. */
  readonly rules: readonly RuleInUse[];
  /** Newest first; of withdrawn products too. */
  readonly reuse: readonly Reuse[];
}

/** Joins all records; `today` decides which checks are overdue, and none is once the shelf has closed. Days, `YYYY-MM-DD`. */
export function toCatalogue(records: CatalogueRecords, today: string, closedOn?: string): Catalogue {
  const days = { today, closedOn };
  const rules = records.rules.map((entry) => toRule(entry, days));
  const links = { ...toLinks(records), rule: toFinder('rule', rules) };
  const answers = toAnswers(records.products);
  const published = records.lessons.filter(({ data }) => data.status === 'published');
  const publishedIds = new Set(published.map(({ id }) => id));
  const isOnShelf = (lessonId: string) => publishedIds.has(lessonId);
  const reuse = records.reuse
    .map((entry) => toReuse(entry, { ...links, today, isOnShelf }))
    .sort(byNewestUse);
  const reuseOf = Map.groupBy(reuse, ({ product }) => product.id);
  const everyProduct = records.products
    .map((entry) => toProduct(entry, { ...links, ...days, isOnShelf, reuse: (id) => reuseOf.get(id) ?? [] }))
    .sort(byShelfmark);
  const products = everyProduct.filter(({ withdrawn }) => withdrawn === undefined);
  const sightings = toSightings(reuse);
  const lessons = published
    .map((entry) =>
      toLesson(entry, {
        ...links,
        ...days,
        answers: (id) => answers.get(id) ?? [],
        sightings: (id) => sightings.get(id) ?? [],
      }),
    )
    .sort(byShelfmark);
  const projects = records.projects
    .map((entry) => toProject(entry, { ...links, products, lessons }))
    .sort(byTitle);
  return {
    products,
    lessons,
    entries: [...products, ...lessons],
    withdrawn: everyProduct.filter(({ withdrawn }) => withdrawn !== undefined),
    projects,
    boroughs: records.boroughs
      .map((entry) => toBorough(entry, { products, lessons, projects, reuse }))
      .sort(byTitle),
    organisations: records.organisations
      .map((entry) => toOrganisation(entry, { products, lessons, projects }))
      .sort(byTitle),
    rules: toRulesInUse(rules, products),
    reuse,
  };
}

function toLinks(records: CatalogueRecords) {
  const boroughs = records.boroughs.map(({ id, data }) => ({
    id,
    title: data.name,
    url: boroughUrl(id),
    ring: data.ring,
    kind: 'borough' as const,
  }));
  const organisations = records.organisations.map(({ id, data }) => ({
    id,
    title: data.name,
    url: organisationUrl(id),
    kind: 'organisation' as const,
  }));
  const projects = records.projects.map(({ id, data }) => ({
    id,
    title: data.name,
    url: projectUrl(id),
    kind: 'project' as const,
  }));
  return {
    product: toLinkFinder('product', records.products.map(toProductLink)),
    lesson: toLinkFinder(
      'lesson',
      records.lessons.map(({ id, data }) => ({
        id,
        title: data.title,
        url: lessonUrl(id),
        shelfmark: data.shelfmark,
      })),
    ),
    borough: toLinkFinder('borough', boroughs),
    organisation: toLinkFinder('organisation', organisations),
    project: toLinkFinder('project', projects),
    maker: toLinkFinder('borough, organisation or project', [...projects, ...organisations, ...boroughs]),
  };
}

function toProductLink({ id, data }: CollectionEntry<ProductRecord>) {
  return { id, title: data.title, url: productUrl(id), shelfmark: data.shelfmark };
}

function toAnswers(products: CatalogueRecords['products']): ReadonlyMap<string, readonly LessonAnswer[]> {
  const published = products
    .filter(({ data }) => data.status === 'published')
    .toSorted((a, b) => a.data.shelfmark.localeCompare(b.data.shelfmark, 'en', { numeric: true }));
  const answers = new Map<string, LessonAnswer[]>();
  for (const entry of published) {
    const product = toProductLink(entry);
    for (const { lesson, how } of entry.data.answersLessons ?? []) {
      answers.set(lesson, [...(answers.get(lesson) ?? []), { product, how }]);
    }
  }
  return answers;
}
