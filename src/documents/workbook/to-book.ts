/** Lays a workbook out in cells, with the sheets that every workbook has: Read me, Lists, Checks, About. */
import type { Details } from '../../model/merge-fields.ts';
import type { AboutPart } from '../about.ts';
import type { Stamp } from '../stamp.ts';
import { ABOUT_PURPOSE, drawAbout } from './draw-about.ts';
import { CHECKS_PURPOSE, drawChecks } from './draw-checks.ts';
import { drawLists, LISTS_PURPOSE } from './draw-lists.ts';
import { ORIGIN_OF_TEMPLATE } from './draw-origin.ts';
import { drawReadMe, type SheetEntry } from './draw-read-me.ts';
import { drawSheet } from './draw-sheet.ts';
import type { Book, Grid } from './grid.ts';
import { withResults } from './results.ts';
import { makeScopes } from './scopes.ts';
import type { Workbook } from './workbook.ts';

/** What the workbook says of itself, besides its source. */
export interface BookFacts {
  readonly stamp: Stamp;
  readonly about: readonly AboutPart[];
  /** BCP 47. */
  readonly language: string;
  /** What the sheet About is for; undefined for that of a template. */
  readonly aboutPurpose?: string;
  /** What the address of the stamp is good for; undefined for that of a template. */
  readonly origin?: string;
  /** What the reader filled in before the workbook was made. */
  readonly details?: Details;
}

/** Lays out a workbook that has been checked. Example sheets stand after all others except About. */
export function toBook(workbook: Workbook, facts: BookFacts): Book {
  const {
    stamp,
    about,
    language,
    aboutPurpose = ABOUT_PURPOSE,
    origin = ORIGIN_OF_TEMPLATE,
    details = {},
  } = facts;
  const scopes = makeScopes(workbook);
  const drawn = scopes.places.map((place) => ({
    grid: drawSheet(place, scopes),
    entry: { name: place.sheet.name, purpose: place.sheet.purpose },
  }));
  const sheets = [
    ...drawn.filter(({ grid }) => grid.kind === 'work'),
    ...toEntry(drawChecks(workbook, scopes), CHECKS_PURPOSE),
    ...toEntry(drawLists(workbook), LISTS_PURPOSE),
    ...drawn.filter(({ grid }) => grid.kind === 'example'),
    ...toEntry(drawAbout(about, aboutPurpose), aboutPurpose),
  ];
  const readMe = drawReadMe(workbook, {
    stamp,
    origin,
    details,
    sheets: sheets.map(({ entry }) => entry),
  });
  return {
    title: workbook.title,
    description: workbook.intro,
    author: stamp.siteName,
    language,
    day: stamp.date,
    properties: stamp.properties ?? [],
    foot: { lines: [stamp.line, `${stamp.licence.label} · ${stamp.printedAddress}`] },
    grids: withResults([readMe, ...sheets.map(({ grid }) => grid)], stamp.date),
  };
}

function toEntry(grid: Grid | undefined, purpose: string): { grid: Grid; entry: SheetEntry }[] {
  return grid ? [{ grid, entry: { name: grid.name, purpose } }] : [];
}
