/** What the shelf holds and lacks: themes down, stages across, with the number of lessons and products where they meet. Draws nothing. */
import { STAGES, type StageId } from '../vocabulary/stages.ts';
import { THEMES, type ThemeId } from '../vocabulary/themes.ts';
import type { Entry } from './entry.ts';
import { theme as findTheme, stage as findStage } from './labels.ts';
import { type Tally } from './listing.ts';
import { themeStageUrl } from './urls.ts';

/** How deep a cell is shaded: by parts of the fullest cell. */
export type Shade = 'none' | 'some' | 'more' | 'most';

export interface HeatCell {
  readonly themeId: ThemeId;
  readonly stageId: StageId;
  readonly tally: Tally;
  readonly total: number;
  readonly shade: Shade;
  /** The list of what it holds; for an empty cell, the line on the same page that says what is lacking. */
  readonly url: string;
}

export interface HeatRow {
  readonly themeId: ThemeId;
  /** In the order of the stages. */
  readonly cells: readonly HeatCell[];
  /** Each entry of the theme once, though it may stand at several stages. */
  readonly tally: Tally;
}

/** Fewest and most entries of a cell of that shade. */
export interface ShadeRange {
  readonly shade: Shade;
  readonly from: number;
  readonly to: number;
}

export interface HeatMap {
  /** In the order of the themes. */
  readonly rows: readonly HeatRow[];
  /** By stage, each entry once. */
  readonly stageTallies: readonly Tally[];
  /** Each entry once. */
  readonly total: Tally;
  /** From empty to fullest; shades that no number falls to are left out. */
  readonly legend: readonly ShadeRange[];
}

/** Where themes and stages meet and the shelf has only one kind of entry, or none. */
export interface Gaps {
  readonly empty: readonly HeatCell[];
  /** Lessons, but nothing to take. */
  readonly withoutProducts: readonly HeatCell[];
  /** Something to take, but no lesson. */
  readonly withoutLessons: readonly HeatCell[];
}

type Counted = Pick<Entry, 'themes' | 'stages'> & { readonly collection: 'product' | 'lesson' };

/** Counts entries by theme and stage. */
export function toHeatMap(entries: readonly Counted[]): HeatMap {
  const counts = THEMES.map(({ id }) => ({
    themeId: id,
    ofTheme: entries.filter(({ themes }) => themes.includes(id)),
  }));
  const cells = counts.map(({ themeId, ofTheme }) => STAGES.map(({ id }) => toCell(themeId, id, ofTheme)));
  const most = Math.max(...cells.flat().map(({ total }) => total));
  return {
    rows: counts.map(({ themeId, ofTheme }, row) => ({
      themeId,
      tally: count(ofTheme),
      cells: (cells[row] ?? []).map((cell) => ({ ...cell, shade: toShade(cell.total, most) })),
    })),
    stageTallies: STAGES.map(({ id }) => count(entries.filter(({ stages }) => stages.includes(id)))),
    total: count(entries),
    legend: toLegend(most),
  };
}

/** Finds what is lacking, in the order of themes and stages. */
export function toGaps({ rows }: HeatMap): Gaps {
  const cells = rows.flatMap((row) => row.cells);
  return {
    empty: cells.filter(({ total }) => total === 0),
    withoutProducts: cells.filter(({ total, tally }) => total > 0 && tally.products === 0),
    withoutLessons: cells.filter(({ total, tally }) => total > 0 && tally.lessons === 0),
  };
}

/** Gives the id of the line that says what a cell lacks. */
export function toGapId({ themeId, stageId }: Pick<HeatCell, 'themeId' | 'stageId'>): string {
  return `lacking-${themeId}-${stageId}`;
}

/**
 * Gives the stages of a theme that hold something and lie nearest to a stage, nearest first, the earlier one of two as near; at most two.
 * They are what a reader who meets an empty cell can turn to.
 */
export function toNearestStages({ rows }: HeatMap, { themeId, stageId }: HeatCell): readonly HeatCell[] {
  const row = rows.find((one) => one.themeId === themeId);
  const distance = (cell: HeatCell) => Math.abs(findStage(cell.stageId).number - findStage(stageId).number);
  return (row?.cells ?? [])
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 2);
}

/** Names a cell in words. @example describeCell(cell) // 'Sharing between boroughs, stage 2 Options' */
export function describeCell({ themeId, stageId }: Pick<HeatCell, 'themeId' | 'stageId'>): string {
  const { number, short } = findStage(stageId);
  return `${findTheme(themeId).label}, stage ${number} ${short}`;
}

function toCell(themeId: ThemeId, stageId: StageId, ofTheme: readonly Counted[]): Omit<HeatCell, 'shade'> {
  const tally = count(ofTheme.filter(({ stages }) => stages.includes(stageId)));
  const total = tally.lessons + tally.products;
  const url = total > 0 ? themeStageUrl(themeId, stageId) : `#${toGapId({ themeId, stageId })}`;
  return { themeId, stageId, tally, total, url };
}

function count(entries: readonly Counted[]): Tally {
  const lessons = entries.filter(({ collection }) => collection === 'lesson').length;
  return { lessons, products: entries.length - lessons };
}

/** Up to a sixth of the fullest cell is some, up to half is more, beyond that most. */
function toShade(total: number, most: number): Shade {
  if (total === 0) return 'none';
  if (total * 6 <= most) return 'some';
  return total * 2 <= most ? 'more' : 'most';
}

function toLegend(most: number): readonly ShadeRange[] {
  const shades = Array.from({ length: most + 1 }, (_, total) => ({ total, shade: toShade(total, most) }));
  return [...Map.groupBy(shades, ({ shade }) => shade)].map(([shade, numbers]) => ({
    shade,
    from: numbers[0]?.total ?? 0,
    to: numbers.at(-1)?.total ?? 0,
  }));
}
