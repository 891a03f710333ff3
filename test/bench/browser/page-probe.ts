/** What is measured inside the page: runs there before any script of the page, and only listens. */

export interface TimedEvent {
  readonly name: string;
  /** From the start of the page, in ms. */
  readonly at: number;
  readonly ms: number;
}

export interface PageProbe {
  /** When the first key was pressed in a search field, and when the first result stood in the document; from the start of the page, in ms. */
  firstKeyAt: number | null;
  firstResultAt: number | null;
  /** When each key was pressed, and when results were drawn; from the start of the page, in ms. */
  readonly keysAt: number[];
  readonly drawnAt: number[];
  /** Events that took 16 ms or more to the next paint (Event Timing, rounded to 8 ms). */
  readonly events: TimedEvent[];
  readonly longTasks: TimedEvent[];
}

declare global {
  interface Window {
    pageProbe?: PageProbe;
  }
}

/** Marks in a trace, so that it can be read against these times. */
export const RESULT_MARK = 'bench:first-result';

/** Installs the probe as `window.pageProbe`; it is sent to the browser as text, so it uses nothing from outside. */
export function installProbe(resultMark: string): void {
  const probe: PageProbe = {
    ...{ firstKeyAt: null, firstResultAt: null },
    ...{ keysAt: [], drawnAt: [], events: [], longTasks: [] },
  };
  window.pageProbe = probe;
  const onKey = ({ target, timeStamp }: KeyboardEvent) => {
    if (!(target instanceof HTMLInputElement)) return;
    probe.firstKeyAt ??= timeStamp;
    probe.keysAt.push(timeStamp);
  };
  const onChange = (changes: readonly MutationRecord[]) => {
    const list = document.querySelector('main [data-part="list"]');
    if (probe.firstKeyAt === null || !list?.firstElementChild || list.closest('[hidden]')) return;
    if (!changes.some(({ target }) => list.contains(target) || target.contains(list))) return;
    probe.drawnAt.push(performance.now());
    if (probe.firstResultAt !== null) return;
    probe.firstResultAt = performance.now();
    performance.mark(resultMark);
  };
  const collect = (into: TimedEvent[], options: PerformanceObserverInit & { durationThreshold?: number }) =>
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        into.push({ name, at: startTime, ms: duration });
    }).observe(options);
  window.addEventListener('keydown', onKey, { capture: true });
  new MutationObserver(onChange).observe(document, { childList: true, subtree: true, attributes: true });
  collect(probe.events, { type: 'event', buffered: true, durationThreshold: 16 });
  collect(probe.longTasks, { type: 'longtask', buffered: true });
}
