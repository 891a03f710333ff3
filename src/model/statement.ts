/**
 * What a borough has contributed, as a statement to print and put behind a report. It lists what the shelf says under the borough's name
 * and nothing else: a lesson that does not name its borough is in no statement.
 */
import { SITE } from '../site.ts';
import type { Borough } from './borough.ts';
import { formatDate, formatPeriod } from './calendar-date.ts';
import { licence } from './labels.ts';
import { describeState, describeTrust } from './reuse-words.ts';
import { shortUrl } from './urls.ts';

/** Rows that a part of a statement holds at most. */
export const STATEMENT_ROWS = 150;

export interface StatementRow {
  /** Shelfmark; undefined for a project, which has none. */
  readonly mark: string | undefined;
  readonly title: string;
  /** Path to type: short where there is a shelfmark. */
  readonly path: string;
  /** When, and what else helps to judge it, in words. */
  readonly facts: readonly string[];
}

export interface StatementPart {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly StatementRow[];
  /** How many more there are than the rows show. */
  readonly left: number;
  readonly empty: string;
}

/** Gives the four parts of a borough's statement. */
export function toStatement({ products, lessons, reuse, projects }: Borough): readonly StatementPart[] {
  const ours = licence(SITE.contentLicence).label;
  return [
    toPart('products', 'Products it made', 'None found.', products, (product) => ({
      mark: product.shelfmark,
      title: product.title,
      path: shortUrl(product.shelfmark),
      facts: [sayDate(product.issued), `Licence: ${licence(product.licence.spdx).label}`],
    })),
    toPart('lessons', 'Lessons that name it', 'None found.', lessons, (lesson) => ({
      mark: lesson.shelfmark,
      title: lesson.title,
      path: shortUrl(lesson.shelfmark),
      facts: [sayDate(lesson.date), `Licence: ${ours}`],
    })),
    toPart('reuse', 'Products it told us that it used', 'It has not told us of any.', reuse, (loan) => ({
      mark: loan.product.shelfmark,
      title: loan.product.title,
      path: shortUrl(loan.product.shelfmark),
      facts: [
        `${capitalise(describeState(loan.state))}, since ${formatDate(loan.since)}`,
        describeTrust(loan.trust),
        `Licence: ${ours}`,
      ],
    })),
    toPart('projects', 'Projects it took part in', 'None found.', projects, (project) => ({
      mark: undefined,
      title: project.title,
      path: project.url,
      facts: [capitalise(formatPeriod(project.period.from, project.period.to)), `Licence: ${ours}`],
    })),
  ];
}

function toPart<Item>(
  id: string,
  title: string,
  empty: string,
  items: readonly Item[],
  toRow: (item: Item) => StatementRow,
): StatementPart {
  const rows = items.slice(0, STATEMENT_ROWS).map(toRow);
  return { id, title, rows, left: items.length - rows.length, empty };
}

function sayDate(date: string | undefined): string {
  return date === undefined || date === 'not stated' ? 'No date stated' : capitalise(formatDate(date));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
