/** A product as open data: in short for lists, and everything that its page says. */
import type { ProductData, ProductSummary } from '../../schemas/api/entries.ts';
import { toCreditLine } from '../credit.ts';
import { licence } from '../labels.ts';
import type { ToAddress } from '../pack-texts.ts';
import type { Product } from '../product.ts';
import type { ProductFile, ProductFiles } from '../product-file.ts';
import { ruleUrl, shortUrl } from '../urls.ts';
import { markdownUrl } from './addresses.ts';
import { toOwnMarkdown } from './markdown-links.ts';
import { toEnvelope, toHead, toLink, toMarkedLink } from './parts.ts';

/** Gives a product in short. */
export function toProductSummary(product: Product, toAddress: ToAddress): ProductSummary {
  return {
    shelfmark: product.shelfmark,
    ...toHead('products', product, toAddress),
    permanentUrl: toAddress(shortUrl(product.shelfmark)),
    markdown: toAddress(markdownUrl(product.url)),
    summary: product.summary,
    type: product.type,
    themes: product.themes,
    stages: product.stages,
    situations: product.situations,
    origin: product.origin,
    licence: toLicence(product),
    issued: product.issued,
    status: product.withdrawn ? 'withdrawn' : 'published',
    confidence: product.confidence,
    checkedOn: product.check.on,
    checkDue: product.check.due,
  };
}

/** Gives a product in full; `files` is what its page offers to take. */
export function toProductData(
  product: Product,
  files: ProductFiles | undefined,
  toAddress: ToAddress,
): ProductData {
  return {
    ...toEnvelope('product', toAddress),
    ...toProductSummary(product, toAddress),
    aliases: product.aliases,
    madeBy: product.madeBy.map((maker) => toLink(maker, toAddress)),
    source: product.source,
    files: (files?.groups ?? []).flatMap((group) =>
      group.files.map((file) => toFile(group.label, file, toAddress)),
    ),
    pack: files && toFile('Everything', files.pack, toAddress),
    creditLine: toCreditLine(product, toAddress(shortUrl(product.shelfmark))),
    version: product.version,
    changes: product.changes,
    ...toUse(product),
    answersLessons: product.answers.map(({ lesson, how, section }) => ({
      lesson: toMarkedLink(lesson, toAddress),
      how,
      section,
    })),
    requires: product.requires.map((required) => toLink(required, toAddress)),
    rules: product.rules.map(({ id, text }) => ({ id, text, url: toAddress(ruleUrl(id)) })),
    terms: product.terms,
    disputed: product.disputed,
    withdrawn: toWithdrawal(product, toAddress),
    sources: product.sources,
    body: toOwnMarkdown(product.body, toAddress),
  };
}

function toUse({ useWhen, notWhen, adaptSteps, effort, caveat }: Product) {
  return { useWhen, notWhen, adaptSteps, effort, caveat };
}

function toWithdrawal({ withdrawn }: Product, toAddress: ToAddress): ProductData['withdrawn'] {
  if (!withdrawn) return undefined;
  const { on, reason, replacedBy } = withdrawn;
  return { on, reason, replacedBy: replacedBy && toMarkedLink(replacedBy, toAddress) };
}

function toLicence({ licence: { spdx, status, note } }: Product) {
  const { label, url } = licence(spdx);
  return { spdx, title: label, url, status, note };
}

function toFile(
  label: string,
  { name, url, format, byteCount, checksum }: ProductFile,
  toAddress: ToAddress,
) {
  return {
    label,
    name,
    url: toAddress(url),
    mediaType: format.mediaType,
    bytes: byteCount,
    sha256: checksum,
  };
}
