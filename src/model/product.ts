/** A product as the site shows it: its record, joined with the lessons it answers and the people who made it. */
import type { ProductRecord } from '../schemas/product.ts';
import type { ProductTypeId } from '../vocabulary/product-types.ts';
import { type CheckDays, type CollectionEntry, type Entry, type EntryLink, toCheck } from './entry.ts';
import { type Readiness, toReadiness } from './readiness.ts';
import type { Reuse } from './reuse.ts';
import type { Rule } from './rule.ts';
import { toVersionHistory, type VersionChange } from './version-history.ts';
import { productUrl } from './urls.ts';

export interface LessonAnswered {
  readonly lesson: EntryLink & { readonly shelfmark: string };
  readonly how: string;
  /** Heading or sheet of the template that answers it. */
  readonly section: string | undefined;
}

/** When and why a product was taken off the shelf. */
export interface Withdrawal {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string;
  readonly replacedBy: (EntryLink & { readonly shelfmark: string }) | undefined;
}

export interface Product extends Entry {
  readonly collection: 'product';
  readonly type: ProductTypeId;
  readonly aliases: readonly string[];
  readonly madeBy: readonly EntryLink[];
  readonly source: ProductRecord['source'];
  readonly files: NonNullable<ProductRecord['files']>;
  readonly licence: ProductRecord['licence'];
  readonly version: string | undefined;
  /** Newest first, each with the version that came of it, where the record says. */
  readonly changes: readonly VersionChange[];
  /** EDTF, or `not stated`. */
  readonly issued: string;
  readonly withdrawn: Withdrawal | undefined;
  readonly useWhen: string | undefined;
  readonly notWhen: string | undefined;
  readonly adaptSteps: readonly string[];
  readonly effort: ProductRecord['effort'];
  readonly answers: readonly LessonAnswered[];
  readonly requires: readonly EntryLink[];
  readonly rules: readonly Rule[];
  readonly terms: NonNullable<ProductRecord['terms']>;
  readonly caveat: string | undefined;
  /** Who used it, newest first. */
  readonly reuse: readonly Reuse[];
  readonly readiness: Readiness;
}

/** How a product finds the entries that it names. */
export interface ProductLinks extends CheckDays {
  readonly maker: (id: string) => EntryLink & { readonly kind: 'borough' | 'organisation' | 'project' };
  readonly lesson: (id: string) => EntryLink & { readonly shelfmark: string };
  readonly product: (id: string) => EntryLink & { readonly shelfmark: string };
  readonly rule: (id: string) => Rule;
  /** Whether a lesson is on the shelf; a withdrawn one has no page to lead to. */
  readonly isOnShelf: (lessonId: string) => boolean;
  /** Who used it, newest first. */
  readonly reuse: (productId: string) => readonly Reuse[];
}

/** Joins a product's record with what it names. */
export function toProduct(entry: CollectionEntry<ProductRecord>, links: ProductLinks): Product {
  const { data } = entry;
  const makers = data.madeBy.map(links.maker);
  const reuse = links.reuse(entry.id);
  return {
    collection: 'product',
    id: entry.id,
    url: productUrl(entry.id),
    shelfmark: data.shelfmark,
    title: data.title,
    summary: data.summary,
    aliases: data.aliases ?? [],
    type: data.type,
    themes: data.themes,
    stages: data.stages,
    situations: data.situations ?? [],
    origin: data.origin,
    madeBy: makers,
    boroughs: makers.filter(({ kind }) => kind === 'borough').map(({ id }) => id),
    source: data.source,
    files: data.files ?? [],
    licence: data.licence,
    version: data.version,
    changes: toVersionHistory(data),
    issued: data.issued,
    addedOn: data.addedOn,
    check: toCheck(data, links),
    withdrawn: toWithdrawal(data, links),
    useWhen: data.useWhen,
    notWhen: data.notWhen,
    adaptSteps: data.adaptSteps ?? [],
    effort: data.effort,
    answers: (data.answersLessons ?? [])
      .map(({ lesson, how, section }) => ({ lesson: links.lesson(lesson), how, section }))
      .filter(({ lesson }) => links.isOnShelf(lesson.id)),
    requires: (data.requires ?? []).map(links.product),
    rules: (data.rules ?? []).map(links.rule),
    terms: data.terms ?? [],
    caveat: data.caveat,
    reuse,
    readiness: toReadiness(reuse),
    disputed: data.disputed,
    sources: data.sources,
    confidence: data.confidence,
    body: entry.body ?? '',
  };
}

function toWithdrawal(
  { status, withdrawn }: ProductRecord,
  links: Pick<ProductLinks, 'product'>,
): Withdrawal | undefined {
  if (status !== 'withdrawn' || !withdrawn) return undefined;
  const { on, reason, replacedBy } = withdrawn;
  return { on, reason, replacedBy: replacedBy === undefined ? undefined : links.product(replacedBy) };
}
