/** The page of a product as Markdown, in the order of the page: for those who read or feed on text. */
import { formatDate } from '../calendar-date.ts';
import { toCreditLine, toLicenceWarning } from '../credit.ts';
import { licence, licenceStatus, productType } from '../labels.ts';
import type { ToAddress } from '../pack-texts.ts';
import type { Product } from '../product.ts';
import { formatSize, type ProductFiles } from '../product-file.ts';
import { ruleUrl, shortUrl } from '../urls.ts';
import { toAnswerLine, toLinkLine, toTrustFacts, toWordFacts } from './entry-markdown.ts';
import {
  escapeMarkdown,
  toFactList,
  toItems,
  toMarkdownFile,
  toMarkdownLink,
  toSection,
  toSourceItems,
} from './markdown.ts';
import { toOwnMarkdown } from './markdown-links.ts';

/** Makes the file; `files` is what the page offers to take. */
export function toProductMarkdown(
  product: Product,
  files: ProductFiles | undefined,
  toAddress: ToAddress,
): string {
  const { useWhen, notWhen, disputed, withdrawn } = product;
  return toMarkdownFile([
    `# ${escapeMarkdown(product.title)}`,
    `> ${escapeMarkdown(product.summary)}`,
    ...toSection(
      'Withdrawn',
      withdrawn && `${formatDate(withdrawn.on)}: ${escapeMarkdown(withdrawn.reason)}`,
    ),
    toFacts(product, toAddress),
    ...toGetting(product, files, toAddress),
    ...toSection('Use this when', useWhen && escapeMarkdown(useWhen)),
    ...toSection('Not when', notWhen && escapeMarkdown(notWhen)),
    ...toSection('Make it yours', toItems(product.adaptSteps.map(escapeMarkdown), true)),
    toOwnMarkdown(product.body, toAddress),
    ...toSection('Disputed', disputed && escapeMarkdown(disputed)),
    ...toSection(
      'Lessons it helps with',
      toItems(product.answers.map(({ lesson, how }) => toAnswerLine(lesson, how, toAddress))),
    ),
    ...toSection(
      'Rules it relies on',
      toItems(product.rules.map(({ id, text }) => toMarkdownLink(text, toAddress(ruleUrl(id))))),
    ),
    ...toSection('Sources', toSourceItems(product.sources)),
    ...toTerms(product, toAddress),
    ...toSection(
      'What changed',
      toItems(product.changes.map(({ date, text }) => `${formatDate(date)}: ${escapeMarkdown(text)}`)),
    ),
  ]);
}

function toFacts(product: Product, toAddress: ToAddress): string {
  const { issued, version, effort, requires } = product;
  return toFactList([
    ['Shelfmark', product.shelfmark],
    ['Type', productType(product.type).label],
    ['Made by', toLinkLine(product.madeBy, toAddress)],
    ['Published', issued === 'not stated' ? 'No date stated' : formatDate(issued)],
    ['Version', version],
    ...toWordFacts(product, toAddress),
    ['Effort', effort && escapeMarkdown(effort.time)],
    ['Skills', effort && escapeMarkdown(effort.skills.join(', '))],
    ['Who decides', effort?.decisionMaker && escapeMarkdown(effort.decisionMaker)],
    ['Use first', toLinkLine(requires, toAddress)],
    ...toTrustFacts(product, toAddress),
  ]);
}

function toGetting({ source, caveat }: Product, files: ProductFiles | undefined, toAddress: ToAddress) {
  const own = (files?.groups ?? []).flatMap(({ label, files: made }) =>
    made.map(
      ({ url, format, byteCount }) =>
        `${toMarkdownLink(`${label} (${format.label})`, toAddress(url))}, ${formatSize(byteCount)}`,
    ),
  );
  const elsewhere =
    source &&
    `${toMarkdownLink(source.title, source.url)} ${escapeMarkdown(`${source.publisher}, ${source.year ?? 'no date'}. ${source.format}`)}`;
  return toSection('Where to get it', elsewhere, toItems(own), caveat && escapeMarkdown(caveat));
}

function toTerms(product: Product, toAddress: ToAddress) {
  const { label, plain, url } = licence(product.licence.spdx);
  const { status, note } = product.licence;
  return toSection(
    'Licence and credit',
    `${url ? toMarkdownLink(label, url) : escapeMarkdown(label)}. ${escapeMarkdown(`${plain} ${licenceStatus(status).label}`)}`,
    note && escapeMarkdown(note),
    toLicenceWarning(product),
    `Credit line: ${escapeMarkdown(toCreditLine(product, toAddress(shortUrl(product.shelfmark))))}`,
  );
}
