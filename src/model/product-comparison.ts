/**
 * Makes of each product what the compare page shows, at build time: words and addresses only, and the same words as the product's own page.
 */
import { formatDate } from './calendar-date.ts';
import { firstTheme } from './card.ts';
import { type ComparedField, type ComparedLine, type Comparison, toFileName } from './comparison.ts';
import { toLicenceWarning } from './credit.ts';
import { formatNextCheck } from './entry.ts';
import {
  confidenceLevel,
  licence,
  licenceStatus,
  originLabel,
  productType,
  spineNumber,
  stage,
  theme,
} from './labels.ts';
import type { Product } from './product.ts';
import { toFormatLabels } from './product-file.ts';
import { stageUrl, themeUrl } from './urls.ts';

/** Makes the comparison of a product. */
export function toComparison(product: Product): Comparison {
  const { shelfmark, title, url, withdrawn } = product;
  const head = { shelfmark, title, url, spine: spineNumber(firstTheme(product)) };
  if (withdrawn)
    return { ...head, withdrawn: `${formatDate(withdrawn.on)}: ${withdrawn.reason}`, fields: {} };
  const lines = Object.entries(toFields(product)).filter(([, field]) => field.length > 0);
  return { ...head, fields: Object.fromEntries(lines) };
}

/** Groups comparisons into files, by the name of the file. */
export function toComparisonFiles(products: readonly Product[]): ReadonlyMap<string, readonly Comparison[]> {
  return Map.groupBy(products.map(toComparison), ({ shelfmark }) => toFileName(shelfmark));
}

function toFields(product: Product): Record<ComparedField, readonly ComparedLine[]> {
  return {
    what: toLines(product.summary),
    useWhen: toLines(product.useWhen),
    notWhen: toLines(product.notWhen),
    type: toLines(productType(product.type).label),
    stages: product.stages.map((id) => ({ text: stage(id).label, url: stageUrl(id) })),
    themes: product.themes.map((id) => ({ text: theme(id).label, url: themeUrl(id) })),
    effort: toEffort(product),
    decision: toLines(product.effort?.decisionMaker),
    files: toFileLines(product),
    licence: toLicenceLines(product),
    edition: toEdition(product),
    readiness: [{ text: product.readiness.label }, ...toNote(product.readiness.text)],
    checked: toCheckLines(product),
    madeBy: product.madeBy.map(({ title, url }) => ({ text: title, url })),
    requires: product.requires.map(({ title, url }) => ({ text: title, url })),
    lessons: product.answers.map(({ lesson }) => ({
      text: `${lesson.shelfmark} ${lesson.title}`,
      url: lesson.url,
    })),
    rules: [...new Map(product.rules.map(({ source, url }) => [source.title, url]))].map(([text, url]) => ({
      text,
      url,
    })),
    confidence: toConfidence(product),
  };
}

function toLines(...texts: readonly (string | undefined)[]): readonly ComparedLine[] {
  return texts.filter((text) => text !== undefined).map((text) => ({ text }));
}

function toNote(text: string | undefined): readonly ComparedLine[] {
  return text ? [{ text, tone: 'note' }] : [];
}

function toWarning(text: string | undefined): readonly ComparedLine[] {
  return text ? [{ text, tone: 'warning' }] : [];
}

function toEffort({ effort }: Product): readonly ComparedLine[] {
  if (!effort) return [];
  const skills = effort.skills.length > 0 ? `Skills: ${effort.skills.join(', ')}` : undefined;
  return [{ text: effort.time }, ...toNote(skills)];
}

/** What there is to take: our own files in their formats, or where somebody else publishes it. */
function toFileLines({ files, source, caveat }: Product): readonly ComparedLine[] {
  const own = files.map((file) => ({ text: `${file.label}: ${toFormatLabels([file]).join(', ')}` }));
  const elsewhere = source ? [{ text: `${source.format}, from ${source.publisher}`, url: source.url }] : [];
  return [...own, ...elsewhere, ...toWarning(caveat)];
}

function toLicenceLines(product: Product): readonly ComparedLine[] {
  const { label, url } = licence(product.licence.spdx);
  const status = licenceStatus(product.licence.status).label;
  return [
    { text: label, ...(url ? { url } : {}) },
    ...toNote(status),
    ...toWarning(toLicenceWarning(product)),
  ];
}

function toEdition({ version, issued }: Product): readonly ComparedLine[] {
  const published = issued === 'not stated' ? 'No date stated' : `Published ${formatDate(issued)}`;
  return toLines(version && `Version ${version}`, published);
}

function toCheckLines({ check }: Product): readonly ComparedLine[] {
  const next = formatNextCheck(check);
  return [
    { text: formatDate(check.on) },
    ...(check.overdue ? toWarning(`Check overdue: ${next.replace(/^N/u, 'n')}`) : toNote(next)),
  ];
}

function toConfidence(product: Product): readonly ComparedLine[] {
  const { label, definition } = confidenceLevel(product.confidence);
  const origin = originLabel(product);
  return [
    { text: label },
    ...toNote(definition),
    ...toNote(origin),
    ...toWarning(product.disputed && 'This account is disputed.'),
  ];
}
