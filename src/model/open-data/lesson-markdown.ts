/** The page of a lesson as Markdown, in the order of the page. Each figure keeps its basis and its source. */
import type { Claim } from '../../schemas/fields.ts';
import { SITE } from '../../site.ts';
import { formatDate } from '../calendar-date.ts';
import { formatClaimValue } from '../claims.ts';
import { claimBasis, lessonKind, licence } from '../labels.ts';
import { describeStatus, type Lesson } from '../lesson.ts';
import type { ToAddress } from '../pack-texts.ts';
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

/** Makes the file. */
export function toLessonMarkdown(lesson: Lesson, toAddress: ToAddress): string {
  const { recommendation, appliesWhen, disputed } = lesson;
  return toMarkdownFile([
    `# ${escapeMarkdown(lesson.title)}`,
    escapeMarkdown(describeStatus(lesson)),
    toFacts(lesson, toAddress),
    ...toSection(
      'What to do',
      recommendation && escapeMarkdown(recommendation),
      appliesWhen && `**When this holds.** ${escapeMarkdown(appliesWhen)}.`,
    ),
    ...toSection('Why it matters', escapeMarkdown(lesson.insight)),
    toOwnMarkdown(lesson.body, toAddress),
    ...toSection('Figures', toItems(lesson.claims.map(toClaimLine))),
    ...toSection('Disputed', disputed && escapeMarkdown(disputed)),
    ...toSection(
      'Products that help',
      toItems(lesson.answeredBy.map(({ product, how }) => toAnswerLine(product, how, toAddress))),
    ),
    ...toSection('Sources', toSourceItems(lesson.sources)),
    ...toTerms(),
  ]);
}

function toFacts(lesson: Lesson, toAddress: ToAddress): string {
  const boroughs = toLinkLine(lesson.boroughLinks, toAddress);
  return toFactList([
    ['Shelfmark', lesson.shelfmark],
    ['Kind', lessonKind(lesson.kind).label],
    ['Where', boroughs === '' ? escapeMarkdown(lesson.where) : boroughs],
    ['When', lesson.date ? formatDate(lesson.date) : 'Not stated'],
    ['Also named', toLinkLine(lesson.organisations, toAddress)],
    ['Project', toLinkLine(lesson.projects, toAddress)],
    ...toWordFacts(lesson, toAddress),
    ...toTrustFacts(lesson, toAddress),
  ]);
}

/** @example toClaimLine(claim) // '**about £400,000** a year: saved by sharing (forecast, 2011) [source](https://…)' */
function toClaimLine(claim: Claim): string {
  const { figure, unit } = formatClaimValue(claim);
  const basis = [claimBasis(claim.basis).label, ...(claim.asOf ? [formatDate(claim.asOf)] : [])].join(', ');
  return `**${figure}**${unit === '' ? '' : ` ${escapeMarkdown(unit)}`}: ${escapeMarkdown(claim.what)} (${basis}) ${toMarkdownLink('source', claim.source)}`;
}

function toTerms(): readonly string[] {
  const { label, plain, url } = licence(SITE.contentLicence);
  return toSection('Licence', `${url ? toMarkdownLink(label, url) : label}. ${plain}`);
}
