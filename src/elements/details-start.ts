/**
 * Brings the elements that fill in templates to a page when they are needed, and not before: at once if details are kept on this device,
 * else when the reader opens the panel for them. Until then a download is a plain link.
 */
import { DETAILS_STORE, readStored } from './device-store.ts';

const FAILED = 'This part did not load. Reload the page to try again.';
let isAsked = false;

/** Watches for the need. */
export function startDetails(): void {
  if (readStored(DETAILS_STORE) !== undefined) void defineElements();
  // The panel folds without script; that it is opened tells that it is wanted.
  for (const panel of document.querySelectorAll('template-details'))
    panel.addEventListener('toggle', () => void defineElements(), { capture: true, once: true });
}

async function defineElements(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    const [{ TemplateDetails }, { FilledDownloads }] = await Promise.all([
      import('./template-details.ts'),
      import('./filled-downloads.ts'),
    ]);
    customElements.define('template-details', TemplateDetails);
    customElements.define('filled-downloads', FilledDownloads);
  } catch {
    for (const status of document.querySelectorAll('[data-part="details-status"]'))
      status.textContent = FAILED;
  }
}
