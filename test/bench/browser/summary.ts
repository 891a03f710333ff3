/** Sums visits up to figures, those of one size under one condition together, with the bar beside each figure that has one. */
import type { Condition, Visit, VisitKind, WirePhase } from './visit.ts';

export interface Line {
  readonly entries: number;
  readonly condition: Condition['id'];
  readonly measure: string;
  readonly unit: 'ms' | 'kB' | 'tasks' | 'files';
  readonly median: number;
  readonly worst: number;
  /** The most that is good enough, and which of the two figures it is about. */
  readonly bar?: { readonly most: number; readonly of: 'median' | 'worst' };
}

/** The size that the bars on the first result are about. */
const USUAL_ENTRIES = 1000;
const FIRST_RESULT_MS: Partial<Readonly<Record<Condition['id'], number>>> = { plain: 100, 'slow-far': 500 };
const KEY_EVENT_MS = 100;
const FIRST_ANSWER_BAR = { most: 250, of: 'worst' } as const;
/** Event Timing reports nothing shorter. */
const LEAST_EVENT_MS = 16;

/** Gives the lines for the visits of one size under one condition. */
export function toLines(visits: readonly Visit[], entries: number, condition: Condition): readonly Line[] {
  const ofSize = visits.filter((visit) => visit.entries === entries);
  const all = ofSize.filter((visit) => visit.condition === condition.id);
  const typing = all.filter(({ kind }) => kind === 'typing');
  const makeLine: MakeLine = (measure, unit, values, bar) => ({
    ...{ entries, condition: condition.id, measure, unit },
    ...{ median: quantile(values, 0.5), worst: Math.max(...values) },
    ...(bar ? { bar } : {}),
  });
  return [
    ...toFirstResultLines(
      all,
      makeLine,
      entries === USUAL_ENTRIES ? FIRST_RESULT_MS[condition.id] : undefined,
    ),
    ...toWorkerLines(ofSize, makeLine, condition),
    ...toTypingLines(typing, makeLine, condition),
    ...toLongTaskLines(all, typing, makeLine),
    ...toWireLines(all, makeLine),
  ];
}

type MakeLine = (measure: string, unit: Line['unit'], values: readonly number[], bar?: Line['bar']) => Line;

function toFirstResultLines(all: readonly Visit[], makeLine: MakeLine, most?: number): readonly Line[] {
  const bar = most === undefined ? undefined : ({ most, of: 'median' } as const);
  const timesOf = (wanted: VisitKind) =>
    all.filter(({ kind }) => kind === wanted).map(({ firstResultMs }) => firstResultMs ?? Infinity);
  return [
    makeLine('first result, typing on', 'ms', timesOf('typing'), bar),
    makeLine('first result, one key', 'ms', timesOf('key'), bar),
    makeLine('first result, one key 300 ms after the click', 'ms', timesOf('rested-key')),
  ];
}

/** What workers compute before the first result, which the slowed processor does not slow: on a slow device, that much more comes on top. */
function toWorkerLines(
  ofSize: readonly Visit[],
  makeLine: MakeLine,
  { cpuRate }: Condition,
): readonly Line[] {
  const values = ofSize.flatMap(({ workerMs }) => workerMs ?? []);
  if (values.length === 0) return [];
  if (cpuRate === 1) return [makeLine('of that, work in workers', 'ms', values)];
  const added = values.map((value) => value * (cpuRate - 1));
  return [makeLine('to add at most, if workers were slowed too', 'ms', added)];
}

function toTypingLines(
  typing: readonly Visit[],
  makeLine: MakeLine,
  { cpuRate }: Condition,
): readonly Line[] {
  const keyBar = cpuRate > 1 ? ({ most: KEY_EVENT_MS, of: 'worst' } as const) : undefined;
  const keys = typing.map(({ keyEventsMs }) => longest(keyEventsMs));
  const ticks = typing.map(({ tickEventsMs }) => longest(tickEventsMs));
  const settled = typing.flatMap(({ settledMs }) => settledMs);
  return [
    makeLine('longest key event of a visit', 'ms', keys, keyBar),
    makeLine('key press to next paint, 95 of 100', 'ms', typing.map(toPressQuantile)),
    makeLine('last key of a query to its results', 'ms', settled),
    makeLine('longest tick of a filter', 'ms', ticks),
  ];
}

function toLongTaskLines(
  all: readonly Visit[],
  typing: readonly Visit[],
  makeLine: MakeLine,
): readonly Line[] {
  const before = all.map(({ longTasksBeforeMs }) => longTasksBeforeMs.length);
  const after = typing.map(({ longTasksAfterMs }) => longTasksAfterMs);
  return [
    makeLine('long tasks before focus', 'tasks', before),
    makeLine(
      'long tasks while typing',
      'tasks',
      after.map((tasks) => tasks.length),
    ),
    makeLine(
      'longest of them',
      'ms',
      after.map((tasks) => Math.max(0, ...tasks)),
    ),
  ];
}

function toWireLines(all: readonly Visit[], makeLine: MakeLine): readonly Line[] {
  const wiresOf = (wanted: VisitKind) => all.filter(({ kind }) => kind === wanted).map(({ wire }) => wire);
  const [typing, key] = [wiresOf('typing'), wiresOf('key')] as const;
  const bytesIn = (wires: readonly Visit['wire'][], phase: WirePhase) =>
    wires.map((wire) => kilobytes(wire[phase]));
  const files = typing.map(({ toFirstResult }) => Object.keys(toFirstResult).length);
  return [
    makeLine('before focus', 'kB', bytesIn(typing, 'beforeFocus')),
    makeLine(
      'from focus to the first result, one key',
      'kB',
      bytesIn(key, 'toFirstResult'),
      FIRST_ANSWER_BAR,
    ),
    makeLine(
      'from focus to the first result, typing on',
      'kB',
      bytesIn(typing, 'toFirstResult'),
      FIRST_ANSWER_BAR,
    ),
    makeLine('that many files', 'files', files),
    makeLine('later', 'kB', bytesIn(typing, 'later')),
  ];
}

/** Gives the time that 95 of 100 presses stay within; those that Event Timing leaves out are shorter than any it reports. */
function toPressQuantile({ keyPressesMs, keys }: Visit): number {
  const unreported = Math.max(0, keys - keyPressesMs.length);
  return quantile([...keyPressesMs, ...Array.from({ length: unreported }, () => LEAST_EVENT_MS)], 0.95);
}

const longest = (values: readonly number[]) => Math.max(LEAST_EVENT_MS, ...values);

/** Gives the bytes of files by path together, in kB of 1,000. */
export function kilobytes(files: Readonly<Record<string, number>>): number {
  return Object.values(files).reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

/** Gives the value below which the share lies (nearest rank). @throws {RangeError} when there are no values */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is nothing to sum up.');
  return value;
}

/** Says whether the bar of a line is met; null when it has none. */
export function isMet({ bar, ...figures }: Line): boolean | null {
  return bar ? figures[bar.of] <= bar.most : null;
}
