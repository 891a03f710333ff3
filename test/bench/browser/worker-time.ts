/**
 * How long the page's workers computed before the first result, from a trace of Chromium. The slowed processor of the development tools slows
 * the page's own thread and no worker, so what a slow device adds there has to be worked out from this.
 */
import { RESULT_MARK } from './page-probe.ts';

/** Categories to trace: tasks of every thread, and the marks of the probe. */
export const TRACE_CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Start, in µs. */
  readonly ts: number;
  /** Time on a processor, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Gives the processor time of all workers of the page up to the mark of the first result, in ms. @throws when the trace has no mark */
export function readWorkerMs(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === RESULT_MARK);
  if (!mark) throw new Error('The trace does not hold the mark of the first result.');
  const ofPage = traceEvents.filter(({ pid }) => pid === mark.pid);
  const workers = new Set(
    ofPage
      .filter(({ name, args }) => name === 'thread_name' && args?.name?.includes('DedicatedWorker'))
      .map(({ tid }) => tid),
  );
  const tasks = ofPage.filter(({ name, tid, ts }) => name === 'RunTask' && workers.has(tid) && ts < mark.ts);
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
