/** Where the parts of a picture of lessons and products stand: two columns and the lines between them. Numbers only; a component draws them. */
import { countHidden, type PreventionMap } from './prevention-map.ts';
import { wrapText } from './wrap-text.ts';

/** One entry of a column. */
export interface PlacedEntry {
  readonly shelfmark: string;
  readonly title: string;
  readonly url: string;
  /** The title in one line or two; the last ends with `…` when it is cut. */
  readonly lines: readonly PlacedText[];
  /** What stands small beneath it. */
  readonly note: PlacedText | undefined;
  /** Middle of the entry, and of the dot where its lines meet. */
  readonly y: number;
}

export interface PlacedText {
  readonly text: string;
  /** Base line. */
  readonly y: number;
}

export interface PlacedLesson extends PlacedEntry {
  readonly hasProduct: boolean;
}

export interface PlacedProduct extends PlacedEntry {
  /** Lines from its lessons, as path data of SVG. */
  readonly paths: readonly string[];
}

export interface PreventionLayout {
  readonly width: number;
  readonly height: number;
  /** Where shelfmarks, titles and dots of each column stand. */
  readonly columns: typeof COLUMNS;
  readonly lessons: readonly PlacedLesson[];
  readonly products: readonly PlacedProduct[];
}

const WIDTH = 1120;
const TOP = 36;
const ROW = 62;
const LINE = 19;
const MAX_LINES = 2;
/** Characters that a line of a title has room for, in type of 16 units. */
const LINE_LENGTH = 47;
const COLUMNS = {
  lesson: { mark: 0, title: 58, dot: 452 },
  product: { mark: 684, title: 742, dot: 668 },
} as const;

/** Places a picture. Its height grows with its lessons only. */
export function toPreventionLayout(map: PreventionMap): PreventionLayout {
  const rows = Math.max(map.lessons.length, map.products.length);
  const body = rows * ROW;
  const lessonY = (place: number) => middleOf(place, map.lessons.length, body);
  return {
    width: WIDTH,
    height: TOP + body,
    columns: COLUMNS,
    lessons: map.lessons.map((lesson, place) => ({
      ...toPlaced(lesson, lessonY(place), toLessonNote(map, place)),
      hasProduct: lesson.products.length > 0,
    })),
    products: map.products.map((product, place) => {
      const y = middleOf(place, map.products.length, body);
      const note = product.lessons.length === 1 ? 'helps with 1' : `helps with ${product.lessons.length}`;
      return {
        ...toPlaced(product, y, note),
        paths: product.lessons.map((lesson) => toPath(lessonY(lesson), y)),
      };
    }),
  };
}

function middleOf(place: number, count: number, body: number): number {
  return round(TOP + ((place + 0.5) * body) / count);
}

function toLessonNote(map: PreventionMap, place: number): string | undefined {
  if (map.lessons[place]?.products.length === 0) return 'no product yet';
  const hidden = countHidden(map, place);
  return hidden > 0 ? `${hidden} more in the table` : undefined;
}

function toPlaced(
  { shelfmark, title, url }: { readonly shelfmark: string; readonly title: string; readonly url: string },
  y: number,
  note: string | undefined,
): PlacedEntry {
  const texts = wrapText(title, { lineLength: LINE_LENGTH, maxLines: MAX_LINES });
  const count = texts.length + (note === undefined ? 0 : 1);
  const base = (line: number) => round(y + 5 + (line - (count - 1) / 2) * LINE);
  return {
    ...{ shelfmark, title, url, y },
    lines: texts.map((text, line) => ({ text, y: base(line) })),
    note: note === undefined ? undefined : { text: note, y: base(texts.length) },
  };
}

function toPath(from: number, to: number): string {
  const start = COLUMNS.lesson.dot;
  const end = COLUMNS.product.dot;
  const middle = (start + end) / 2;
  return `M${start} ${from}C${middle} ${from} ${middle} ${to} ${end} ${to}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
