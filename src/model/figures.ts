/**
 * Every figure and outcome on the shelf, sorted by how it is known. Nothing here adds figures up: a forecast and a report, or a cost and a
 * saving, have no sum that means anything.
 */
import type { Claim } from '../schemas/fields.ts';
import { OUTCOME_BASES, type OutcomeBasisId } from '../vocabulary/trust.ts';
import type { Catalogue } from './catalogue.ts';
import { formatClaimValue } from './claims.ts';
import type { CsvCell } from './csv.ts';
import type { EntryLink } from './entry.ts';
import { toSiteAddress } from './site-address.ts';

/** Rows on one page of a basis. */
export const FIGURES_PAGE_SIZE = 40;

/** One thing that is said to have come of a change, or to be expected of it. */
export interface Statement {
  readonly basis: OutcomeBasisId;
  /** Undefined for an outcome that is told in words. */
  readonly figure: Claim | undefined;
  readonly what: string;
  /** EDTF. */
  readonly asOf: string | undefined;
  /** Who says so on the shelf: a lesson, a project, or a product that was used. */
  readonly entry: EntryLink & { readonly shelfmark?: string };
  readonly sources: readonly string[];
}

/** What is known in one way. */
export interface BasisGroup {
  readonly basis: (typeof OUTCOME_BASES)[number];
  /** Figures first, by unit and then the largest first; then what is told in words. */
  readonly statements: readonly Statement[];
}

/** Gives every statement by its basis; a basis of which nothing is known stays, so that a reader sees that it is empty. */
export function toBasisGroups(catalogue: Catalogue): readonly BasisGroup[] {
  const all = [...ofLessons(catalogue), ...ofReuse(catalogue), ...ofProjects(catalogue)];
  return OUTCOME_BASES.map((basis) => ({
    basis,
    statements: all.filter((one) => one.basis === basis.id).toSorted(byUnitAndSize),
  }));
}

function ofLessons({ lessons }: Catalogue): readonly Statement[] {
  return lessons.flatMap(({ id, title, url, shelfmark, claims }) =>
    claims.map((claim) => ofClaim(claim, { id, title, url, shelfmark })),
  );
}

/** A record that nobody has confirmed is not counted among what is known. */
function ofReuse({ reuse }: Catalogue): readonly Statement[] {
  return reuse
    .filter(({ trust }) => trust.kind === 'confirmed')
    .flatMap(({ outcomes, borough, product }) =>
      outcomes.map((claim) =>
        ofClaim(claim, { ...product, title: `${product.title}, used by ${borough.title}` }),
      ),
    );
}

function ofClaim(claim: Claim, entry: Statement['entry']): Statement {
  const { basis, what, asOf, source } = claim;
  return { basis, figure: claim, what, asOf, entry, sources: [source] };
}

function ofProjects({ projects }: Catalogue): readonly Statement[] {
  return projects.flatMap(({ id, title, url, outcomes = [] }) =>
    outcomes.map(({ basis, text, sources }) => ({
      basis,
      figure: undefined,
      what: text,
      asOf: undefined,
      entry: { id, title, url },
      sources: sources.map((source) => source.url),
    })),
  );
}

function byUnitAndSize(a: Statement, b: Statement): number {
  if (!a.figure || !b.figure) return Number(b.figure !== undefined) - Number(a.figure !== undefined);
  return (
    Number(isMoney(b.figure)) - Number(isMoney(a.figure)) ||
    a.figure.unit.localeCompare(b.figure.unit, 'en') ||
    b.figure.value - a.figure.value ||
    a.entry.title.localeCompare(b.entry.title, 'en')
  );
}

/** Tells whether a figure is an amount of pounds. */
export function isMoney({ unit }: Pick<Claim, 'unit'>): boolean {
  return unit.startsWith('£');
}

const COLUMNS = ['Basis', 'Figure', 'Value', 'About', 'Unit', 'What it says', 'As of', 'Shelfmark'] as const;

/** Gives the rows of the table to download, the first with the names of the columns; `site` is the address of the site. */
export function toFigureTable(groups: readonly BasisGroup[], site: string): readonly (readonly CsvCell[])[] {
  const rows = groups.flatMap(({ basis, statements }) =>
    statements.map(({ figure, what, asOf, entry, sources }) => [
      basis.label,
      figure ? Object.values(formatClaimValue(figure)).join(' ').trim() : '',
      figure?.value ?? '',
      figure?.about ? 'yes' : '',
      figure?.unit ?? '',
      what,
      asOf ?? '',
      entry.shelfmark ?? '',
      entry.title,
      toSiteAddress(site, entry.url),
      sources.join(' '),
    ]),
  );
  return [[...COLUMNS, 'Entry', 'Address', 'Source'], ...rows];
}
