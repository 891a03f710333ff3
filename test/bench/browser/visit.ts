/** One visit to the Find page by a browser that has seen nothing of it: load it, turn to the field, type, and say what was measured. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { makeRandom } from '../../make/random.ts';
import { installProbe, type PageProbe, RESULT_MARK } from './page-probe.ts';
import { pickQueries, planStrokes, type Stroke, typeStrokes } from './typing.ts';
import { watchWire, type WireFile } from './wire.ts';
import { readWorkerMs, TRACE_CATEGORIES } from './worker-time.ts';

export interface Condition {
  readonly id: 'plain' | 'slow' | 'slow-far';
  readonly words: string;
  readonly cpuRate: number;
  readonly latencyMs: number;
}

/**
 * `typing`: the first key follows the click at once, and a session of typing follows the first key. `key`: that first key alone.
 * `rested-key`: the same, but the reader takes a moment between click and key. `traced-key`: the same as `key`, to see what workers do.
 */
export type VisitKind = 'typing' | 'key' | 'rested-key' | 'traced-key';

export interface VisitPlan {
  readonly entries: number;
  readonly condition: Condition;
  readonly kind: VisitKind;
  readonly repetition: number;
}

export interface Visit {
  readonly entries: number;
  readonly condition: Condition['id'];
  readonly kind: VisitKind;
  readonly repetition: number;
  readonly queries: readonly string[];
  readonly keys: number;
  /** Null when no result came while we waited. */
  readonly firstResultMs: number | null;
  /** For `traced-key` only. */
  readonly workerMs: number | null;
  /** Events of keys, and those of them that are a press, that took 16 ms or more to the next paint (Event Timing, rounded to 8 ms). */
  readonly keyEventsMs: readonly number[];
  readonly keyPressesMs: readonly number[];
  readonly tickEventsMs: readonly number[];
  /** For each query, from its last key to the last drawing of its results; infinite when none came before the next query. */
  readonly settledMs: readonly number[];
  /** Tasks of 50 ms and more on the page's thread, before and after the reader turned to the field. */
  readonly longTasksBeforeMs: readonly number[];
  readonly longTasksAfterMs: readonly number[];
  readonly wire: Readonly<Record<WirePhase, Readonly<Record<string, number>>>>;
}

/** Before the reader turned to the field, from then to the first result, and from then on. */
export type WirePhase = 'beforeFocus' | 'toFirstResult' | 'later';

const SETTLE_MS = 500;
const REST_MS = 300;
const READ_MS = 900;
/** A gap between keys that is no longer typing on. */
const LEAST_PAUSE_MS = 500;
const TICKS = 3;
const RESULT_TIMEOUT_MS = 15_000;
const FIELD = 'main input[type="search"]';
const KEY_EVENTS = new Set(['keydown', 'keypress', 'keyup', 'beforeinput', 'input']);

/** Makes the visit. @throws when the page has no search field or filters */
export async function makeVisit(browser: Browser, plan: VisitPlan, origin: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  try {
    return await visitIn(context, browser, plan, origin);
  } finally {
    await context.close();
  }
}

async function visitIn(
  context: BrowserContext,
  browser: Browser,
  plan: VisitPlan,
  origin: string,
): Promise<Visit> {
  const page = await context.newPage();
  const isTraced = plan.kind === 'traced-key';
  const random = makeRandom(plan.repetition);
  const queries = pickQueries(random);
  const strokes = planStrokes(queries, random).slice(0, plan.kind === 'typing' ? undefined : 1);
  const readWire = watchWire(page);
  await page.addInitScript(installProbe, RESULT_MARK);
  const session = await slowDown(context, page, plan.condition);
  if (isTraced) await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await page.goto(`${origin}/find/`, { waitUntil: 'networkidle' });
  await wait(SETTLE_MS);
  const focusedAt = Date.now();
  await search(page, session, plan.kind, strokes);
  if (plan.kind === 'typing') await tickFilters(page);
  const trace = isTraced ? (await browser.stopTracing()).toString() : null;
  const { probe, timeOrigin } = await page.evaluate(() => ({
    probe: window.pageProbe as PageProbe,
    timeOrigin: performance.timeOrigin,
  }));
  return {
    ...{ entries: plan.entries, condition: plan.condition.id, kind: plan.kind, repetition: plan.repetition },
    queries,
    keys: strokes.length,
    ...toTimes(probe, focusedAt - timeOrigin),
    workerMs: trace === null || probe.firstResultAt === null ? null : readWorkerMs(trace),
    wire: toPhases(await readWire(), focusedAt, timeOrigin + (probe.firstResultAt ?? Infinity)),
  };
}

async function slowDown(context: BrowserContext, page: Page, condition: Condition): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: condition.latencyMs,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: condition.cpuRate });
  return session;
}

/** Clicks into the field and types. Nothing waits for the page: the keys come when they come. */
async function search(
  page: Page,
  session: CDPSession,
  kind: VisitKind,
  strokes: readonly Stroke[],
): Promise<void> {
  const box = await page.locator(FIELD).boundingBox();
  if (!box) throw new Error(`The page has no ${FIELD} that a reader can see.`);
  const place = { x: box.x + 40, y: box.y + box.height / 2, button: 'left', clickCount: 1 } as const;
  const clicked = (['mousePressed', 'mouseReleased'] as const).map((type) =>
    session.send('Input.dispatchMouseEvent', { type, ...place }),
  );
  if (kind === 'rested-key') await wait(REST_MS);
  await Promise.all([...clicked, typeStrokes(session, strokes)]);
  const hasResult = () => window.pageProbe?.firstResultAt !== null;
  await page
    .waitForFunction(hasResult, null, { polling: 100, timeout: RESULT_TIMEOUT_MS })
    .catch(() => console.warn(`No result came for "${strokes.map(({ key }) => key).join('')}".`));
  await wait(READ_MS);
}

async function tickFilters(page: Page): Promise<void> {
  const boxes = page.locator('main input[type="checkbox"]:visible');
  for (let tick = 0; tick < TICKS; tick += 1) {
    await boxes.nth(tick).click();
    await wait(READ_MS);
  }
}

function toTimes(probe: PageProbe, focusedAt: number) {
  const { firstKeyAt, firstResultAt, events, longTasks } = probe;
  const msOf = (items: PageProbe['events']) => items.map(({ ms }) => ms);
  return {
    firstResultMs: firstKeyAt === null || firstResultAt === null ? null : firstResultAt - firstKeyAt,
    keyEventsMs: msOf(events.filter(({ name }) => KEY_EVENTS.has(name))),
    tickEventsMs: msOf(events.filter(({ name, at }) => name === 'click' && at > (firstResultAt ?? 0))),
    keyPressesMs: msOf(events.filter(({ name }) => name === 'keydown')),
    settledMs: toSettled(probe),
    longTasksBeforeMs: msOf(longTasks.filter(({ at }) => at < focusedAt)),
    longTasksAfterMs: msOf(longTasks.filter(({ at }) => at >= focusedAt)),
  };
}

function toSettled({ keysAt, drawnAt }: PageProbe): readonly number[] {
  return keysAt.flatMap((key, index) => {
    const next = keysAt[index + 1] ?? key + READ_MS;
    const last = drawnAt.findLast((time) => time > key && time < next) ?? Infinity;
    return next - key < LEAST_PAUSE_MS ? [] : [last - key];
  });
}

function toPhases(files: readonly WireFile[], focusedAt: number, resultAt: number): Visit['wire'] {
  const between = (from: number, to: number) =>
    Object.fromEntries(
      files.filter(({ cameAt }) => cameAt >= from && cameAt < to).map(({ path, bytes }) => [path, bytes]),
    );
  return {
    beforeFocus: between(0, focusedAt),
    toFirstResult: between(focusedAt, resultAt),
    later: between(resultAt, Infinity),
  };
}
