/**
 * `<filled-downloads>`: around links to files of the shelf. If the reader kept details, a download comes with them filled in; whatever
 * goes wrong leads to the plain file. The code that fills in comes with the first such download.
 */
import type { Details } from '../model/merge-fields.ts';
import { readDetails } from './device-details.ts';
import { getFilledFile } from './filled-file.ts';
import { requiredPart } from './required-part.ts';

const FILLABLE = /^\/files\/.+\.(?:docx|odt|xlsx|ods|zip)$/u;
/** A browser may still be reading what it saves. */
const RELEASE_AFTER_MS = 60_000;

export class FilledDownloads extends HTMLElement {
  #events: AbortController | undefined;
  readonly #underWay = new Set<string>();

  connectedCallback(): void {
    this.#events = new AbortController();
    this.addEventListener('click', (event) => this.#onClick(event), { signal: this.#events.signal });
  }

  disconnectedCallback(): void {
    this.#events?.abort();
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // With a key held down the reader wants a new tab or window.
    const isPlainClick = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link?.download || !isPlainClick || !isFillable(link.href)) return;
    const details = readDetails();
    if (Object.keys(details).length === 0) return;
    event.preventDefault();
    if (!this.#underWay.has(link.href)) void this.#save(link.href, link.download, details);
  }

  async #save(address: string, name: string, details: Details): Promise<void> {
    this.#underWay.add(address);
    this.#say(`Filling in ${name} …`);
    try {
      const url = URL.createObjectURL(await getFilledFile({ address, details }));
      download(url, name);
      setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS);
      this.#say(`${name} is filled in. Find it with your downloads.`);
    } catch {
      download(address, name);
      this.#say(`${name} could not be filled in. You get the plain file instead.`);
    }
    this.#underWay.delete(address);
  }

  #say(words: string): void {
    requiredPart(this, 'download-status', HTMLElement).textContent = words;
  }
}

function isFillable(address: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === location.origin && FILLABLE.test(pathname);
}

function download(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}
