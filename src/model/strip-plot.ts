/**
 * Lays out amounts of one basis and one unit as dots on a line, one row each, the largest at the top. The scale is logarithmic, because
 * amounts run from thousands to tens of millions. Lengths are in the units of the drawing's view box.
 */
import type { Claim } from '../schemas/fields.ts';
import { formatClaimValue } from './claims.ts';
import { isMoney, type Statement } from './figures.ts';

/** With fewer there is nothing to compare; with more a reader is better served by the table. */
const FEWEST = 3;
const MOST = 20;
/** A row holds its words and, under them, its dot, so that the drawing stays readable on a telephone. */
const ROW_HEIGHT = 40;
const DOT_DROP = 28;
const TOP = 26;
const WIDTH = 360;
/** Room for half a dot, and half a word of the axis, at either end. */
const MARGIN = 26;

export interface StripDot {
  /** Middle of the dot. */
  readonly x: number;
  readonly y: number;
  /** Foot of its words. */
  readonly wordsY: number;
  /** The amount in words. */
  readonly figure: string;
  /** What stands at the start of the row: a shelfmark. */
  readonly label: string;
}

export interface StripPlot {
  /** In words: `pounds a year`. */
  readonly unit: string;
  readonly width: number;
  readonly height: number;
  readonly dots: readonly StripDot[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** How many amounts the drawing leaves out; the table has them all. */
  readonly leftOut: number;
}

/** Gives a plot for each unit of money of which there are enough amounts above nothing. */
export function toStripPlots(statements: readonly Statement[]): readonly StripPlot[] {
  const amounts = statements.flatMap(({ figure, entry }) =>
    figure && isMoney(figure) && figure.value > 0 ? [{ figure, label: entry.shelfmark ?? '' }] : [],
  );
  return [...Map.groupBy(amounts, ({ figure }) => figure.unit)]
    .filter(([, group]) => group.length >= FEWEST)
    .map(([unit, group]) => toPlot(unit, group));
}

interface Amount {
  readonly figure: Claim;
  readonly label: string;
}

function toPlot(unit: string, amounts: readonly Amount[]): StripPlot {
  const shown = amounts.toSorted((a, b) => b.figure.value - a.figure.value).slice(0, MOST);
  const values = shown.map(({ figure }) => figure.value);
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(Math.ceil(Math.log10(Math.max(...values))), first + 1);
  const span = WIDTH - 2 * MARGIN;
  const toX = (value: number) => Math.round(MARGIN + (span * (Math.log10(value) - first)) / (last - first));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  return {
    unit: unit.replace('£', 'pounds'),
    width: WIDTH,
    height: TOP + shown.length * ROW_HEIGHT,
    dots: shown.map(({ figure, label }, index) => ({
      x: toX(figure.value),
      y: TOP + index * ROW_HEIGHT + DOT_DROP,
      wordsY: TOP + index * ROW_HEIGHT + 15,
      figure: formatClaimValue(figure).figure,
      label,
    })),
    ticks: powers.map((value) => ({ x: toX(value), label: formatPounds(value) })),
    leftOut: amounts.length - shown.length,
  };
}

/** Writes a power of ten short enough for an axis. @example formatPounds(10_000_000) // '£10m' */
function formatPounds(value: number): string {
  if (value >= 1_000_000) return `£${value / 1_000_000}m`;
  return value >= 1000 ? `£${value / 1000}k` : `£${value}`;
}
