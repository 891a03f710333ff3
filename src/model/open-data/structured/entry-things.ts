/**
 * Products and lessons in JSON-LD (schema.org). A product is named by its short address, which stays. What is catalogued was published
 * elsewhere: its address is the publisher's, and only the record about it is ours (`sdLicense`).
 */
import type { Article, LearningResource, MediaObject } from 'schema-dts';
import { SITE } from '../../../site.ts';
import { lessonKind, licence, productType } from '../../labels.ts';
import type { Lesson } from '../../lesson.ts';
import type { ToAddress } from '../../pack-texts.ts';
import type { Product } from '../../product.ts';
import type { ProductFile, ProductFiles } from '../../product-file.ts';
import { shortUrl } from '../../urls.ts';
import type { Things } from './page-graph.ts';
import { known, toBody, toCitations, toPlainDate, toThemeTerms } from './parts.ts';

/** Gives what the page of a product is about; `files` is what it offers to take. */
export function toProductThings(
  product: Product,
  files: ProductFiles | undefined,
  toAddress: ToAddress,
): Things {
  const { source } = product;
  const resource: LearningResource = {
    '@type': 'LearningResource',
    '@id': toAddress(shortUrl(product.shelfmark)),
    name: product.title,
    description: product.summary,
    identifier: product.shelfmark,
    learningResourceType: productType(product.type).label,
    url: source?.url ?? toAddress(product.url),
    creator: product.madeBy.map(({ title, url }) => toBody(title, toAddress(url))),
    publisher: source ? toBody(source.publisher) : toBody(SITE.name, toAddress('/')),
    creativeWorkStatus: product.withdrawn ? 'Withdrawn' : 'Published',
    about: toThemeTerms(product, toAddress),
    citation: toCitations(product.sources),
    ...(product.aliases.length === 0 ? {} : { alternateName: product.aliases }),
    ...known({
      license: licence(product.licence.spdx).url ?? undefined,
      version: product.version,
      datePublished: toPlainDate(product.issued),
      dateModified: product.changes[0]?.date,
      sdLicense: licence(SITE.contentLicence).url ?? undefined,
    }),
    ...(files && {
      encoding: files.groups.flatMap((group) => group.files).map((file) => toMedia(file, toAddress)),
    }),
  };
  return [resource];
}

/** Gives what the page of a lesson is about. */
export function toLessonThings(lesson: Lesson, toAddress: ToAddress): Things {
  const article: Article = {
    '@type': 'Article',
    '@id': toAddress(shortUrl(lesson.shelfmark)),
    headline: lesson.title,
    description: lesson.insight,
    identifier: lesson.shelfmark,
    url: toAddress(lesson.url),
    articleSection: lessonKind(lesson.kind).label,
    inLanguage: SITE.language,
    publisher: toBody(SITE.name, toAddress('/')),
    about: toThemeTerms(lesson, toAddress),
    citation: toCitations(lesson.sources),
    ...(lesson.boroughLinks.length > 0 && {
      spatialCoverage: lesson.boroughLinks.map(({ title, url }) => ({
        '@type': 'AdministrativeArea' as const,
        name: title,
        url: toAddress(url),
      })),
    }),
    ...known({
      abstract: lesson.recommendation,
      temporalCoverage: toPlainDate(lesson.date),
      license: licence(SITE.contentLicence).url ?? undefined,
    }),
  };
  return [article];
}

function toMedia({ name, url, format, byteCount, checksum }: ProductFile, toAddress: ToAddress): MediaObject {
  return {
    '@type': 'MediaObject',
    name,
    contentUrl: toAddress(url),
    encodingFormat: format.mediaType,
    contentSize: `${byteCount} B`,
    sha256: checksum,
  };
}
