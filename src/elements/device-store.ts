/**
 * Keeps small things on this device, in the browser's local storage: nothing leaves the machine. A browser may refuse, be full, or hold
 * what another version or another hand wrote; none of that may break a page.
 */

/** How a write went: `blocked` where the browser allows no storage, `full` where it has no room. */
export type StoreOutcome = 'saved' | 'blocked' | 'full';

/** The name under which the details that fill in templates are kept; it stands here because a page looks for them before it loads more. */
export const DETAILS_STORE = 'details';

/** The name under which the plan is kept; it stands here for the same reason. */
export const PLAN_STORE = 'plan';

const PREFIX = 'change-shelf:';
/** Names what changed, for other elements of the same page; other pages get the browser's own `storage` event. */
const CHANGED = 'change-shelf:changed';

/** Gives what is kept under a name, as the JSON says it and not yet checked; undefined if there is nothing that can be read. */
export function readStored(name: string): unknown {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps a value that JSON can say. What was there before stays if there is no room. */
export function writeStored(name: string, value: unknown): StoreOutcome {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
  tellChange(name);
  return 'saved';
}

/** Forgets what is kept under a name. */
export function removeStored(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    return;
  }
  tellChange(name);
}

/** Calls back whenever what is kept under a name changes, on this page or on another of this site, until the signal aborts. */
export function onStoredChange(name: string, listener: () => void, signal: AbortSignal): void {
  window.addEventListener(
    CHANGED,
    (event) => event instanceof CustomEvent && event.detail === name && listener(),
    {
      signal,
    },
  );
  // A cleared storage names no key.
  window.addEventListener('storage', ({ key }) => (key === null || key === PREFIX + name) && listener(), {
    signal,
  });
}

function tellChange(name: string): void {
  window.dispatchEvent(new CustomEvent(CHANGED, { detail: name }));
}
