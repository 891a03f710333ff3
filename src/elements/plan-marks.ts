/**
 * Which entries are in the plan kept on this device: as little as every page needs. What is kept is read once, however many buttons ask, and
 * again when it changes. `device-plan.ts` reads and changes the whole.
 */
import { onStoredChange, PLAN_STORE, readStored } from './device-store.ts';

let marks: ReadonlySet<string | undefined> | undefined;
let isWatching = false;

/** Gives the shelfmarks in the plan, not yet checked. */
function plannedMarks(): ReadonlySet<string | undefined> {
  if (!isWatching) onStoredChange(PLAN_STORE, () => (marks = undefined), new AbortController().signal);
  isWatching = true;
  marks ??= readMarks();
  return marks;
}

/** Calls back now and whenever the plan changes, until the signal aborts. */
export function onPlannedMarks(
  listener: (marks: ReadonlySet<string | undefined>) => void,
  signal: AbortSignal,
): void {
  listener(plannedMarks());
  onStoredChange(PLAN_STORE, () => listener(plannedMarks()), signal);
}

function readMarks(): ReadonlySet<string | undefined> {
  const kept = readStored(PLAN_STORE) as { readonly items?: unknown } | null | undefined;
  const items: readonly unknown[] = Array.isArray(kept?.items) ? kept.items : [];
  const shelfmarks = items.map((item) => (item as { readonly shelfmark?: unknown } | null)?.shelfmark);
  return new Set(shelfmarks.filter((shelfmark) => typeof shelfmark === 'string'));
}
