/** Shows what the shelf already holds on the words of a title, while it is typed: perhaps there is an entry to add to. */
import type { FindRequest } from './find-entries.ts';
import type { FindResponse } from './found-card.ts';
import { requiredPart } from './required-part.ts';
import { createSearchClient } from './search-client.ts';

const MAX_SHOWN = 3;
const MIN_CHARS = 8;
const REST_MS = 250;

/** Makes what is called with the title as it is typed. */
export function watchTitle(host: HTMLElement): (title: string) => void {
  const { version = '', size = '0', form = '' } = host.dataset;
  const box = requiredPart(host, 'similar', HTMLElement);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const client = createSearchClient(
    { version, size: Number(size) },
    {
      onAnswer: (response) => show(host, form, response),
      // The form does not need it, so nothing is said.
      onFailure: () => (box.hidden = true),
    },
  );
  client.warmUp();
  return (title) => {
    clearTimeout(resting);
    if (title.trim().length < MIN_CHARS) box.hidden = true;
    else resting = setTimeout(() => client.ask(toRequest(form, title)), REST_MS);
  };
}

function toRequest(form: string, title: string): FindRequest {
  const kind = form === 'lesson' ? ['lesson'] : form === 'product' ? ['product'] : [];
  const selected = { kind, theme: [], stage: [], situation: [], type: [], borough: [], origin: [] };
  return { query: `${title.trim()} `, selected, limit: MAX_SHOWN, isCorrecting: true, isTyping: true };
}

function show(host: HTMLElement, form: string, { results }: FindResponse): void {
  const box = requiredPart(host, 'similar', HTMLElement);
  box.hidden = results.length === 0;
  requiredPart(host, 'similar-list', HTMLElement).replaceChildren(
    ...results.map(({ url, title, shelfmark }) => {
      const item = document.createElement('li');
      item.append(
        toLink(url, title),
        ` ${shelfmark}`,
        document.createElement('br'),
        toLink(...toAddition(form, shelfmark)),
      );
      return item;
    }),
  );
  requiredPart(host, 'similar-status', HTMLElement).textContent =
    results.length === 0 ? '' : `${results.length} close to this on the shelf, listed below the title`;
}

/** Where to go to add to an entry in place of a new one, and what to call it. */
function toAddition(form: string, shelfmark: string): readonly [string, string] {
  if (form === 'question')
    return [`/contribute/question/?about=${shelfmark}`, `Ask about ${shelfmark} instead`];
  if (form === 'product')
    return [`/contribute/reuse/?of=${shelfmark}`, `Did you use ${shelfmark}? Say so instead`];
  return [`/contribute/correction/?about=${shelfmark}`, `Add to ${shelfmark} instead`];
}

function toLink(url: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = words;
  return link;
}
