/** The shelf as the search worker holds it: which files it fetches when, and what it does without. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openSearchShelf } from '../../src/elements/search-shelf.ts';
import { toSearchAddresses } from '../../src/model/search-addresses.ts';
import { makeFindRequest } from '../make/find-response.ts';
import { makeProducts, serveSearch, type SearchSite } from '../make/search-site.ts';

afterEach(() => vi.unstubAllGlobals());

const at = toSearchAddresses('abc123');
const marksOf = ({ results }: { readonly results: readonly { readonly shelfmark: string }[] }) =>
  results.map(({ shelfmark }) => shelfmark);
const toText = (segments: readonly { readonly text: string }[] = []) =>
  segments.map(({ text }) => text).join('');
/** What is fetched after a step. */
async function during<Result>(site: SearchSite, step: () => Promise<Result>) {
  site.asked.length = 0;
  const result = await step();
  return { result, asked: site.asked.toSorted() };
}

describe('a small shelf', () => {
  test('fetches index, facets and all cards at once, three files, and no text', async () => {
    const site = serveSearch(makeProducts(40));
    await openSearchShelf(site.set);
    expect(site.asked.toSorted()).toEqual(['cards/0.json', 'shelf.json', 'words.bin']);
  });

  test('answers with a passage from the text, which it fetches for the results that need it', async () => {
    const site = serveSearch(makeProducts(40));
    const shelf = await openSearchShelf(site.set);
    const { result, asked } = await during(site, () => shelf.answer(makeFindRequest('zebra17')));
    expect(marksOf(result)).toEqual(['P-017']);
    expect(toText(result.results[0]?.passageSegments)).toBe('It has a body about zebra17 and much else.');
    expect(asked).toEqual(['texts/0.json']);
  });

  test('needs no text for words that title and summary hold', async () => {
    const site = serveSearch(makeProducts(40));
    const shelf = await openSearchShelf(site.set);
    const { result, asked } = await during(site, () => shelf.answer(makeFindRequest('guide')));
    expect(result.total).toBe(40);
    expect(result.results).toHaveLength(20);
    expect(asked).toEqual([]);
  });

  test('fetches all texts once the first answer is out; answers stay what they were', async () => {
    const site = serveSearch(makeProducts(65));
    const shelf = await openSearchShelf(site.set);
    const { result, asked } = await during(site, async () => [
      await shelf.complete(),
      await shelf.complete(),
    ]);
    expect(result).toEqual([false, false]);
    expect(asked).toEqual(['texts/0.json', 'texts/1.json', 'texts/2.json']);
    const { result: answer, asked: later } = await during(site, () =>
      shelf.answer(makeFindRequest('zebra1', '', { isTyping: true })),
    );
    expect(answer.results[0]?.passageSegments).not.toEqual([]);
    expect(later).toEqual([]);
  });

  test('answers without passages when the texts do not come', async () => {
    const site = serveSearch(makeProducts(9));
    site.files.delete(at.texts(0));
    const shelf = await openSearchShelf(site.set);
    expect(await shelf.complete()).toBe(false);
    const answer = await shelf.answer(makeFindRequest('zebra3'));
    expect(answer.results.map(({ passageSegments }) => passageSegments)).toEqual([[]]);
  });
});

describe('the answer', () => {
  test('states how many there are and counts by facet, whatever is shown', async () => {
    const shelf = await openSearchShelf(serveSearch(makeProducts(40)).set);
    const answer = await shelf.answer(makeFindRequest('guide', 'kind=product', { limit: 5 }));
    expect(answer).toMatchObject({ total: 40, counts: { kind: { product: 40 } } });
    expect(answer.results).toHaveLength(5);
  });

  test('can be copied from thread to thread', async () => {
    const shelf = await openSearchShelf(serveSearch(makeProducts(3)).set);
    const answer = await shelf.answer(makeFindRequest('zebra2'));
    expect(structuredClone(answer)).toEqual(answer);
  });
});

describe('a shelf of many files', () => {
  test('fetches only the cards that an answer shows', async () => {
    const site = serveSearch(makeProducts(300));
    const { result: shelf, asked } = await during(site, () => openSearchShelf(site.set));
    expect(asked).toEqual(['shelf.json', 'words.bin']);
    const answering = await during(site, () => shelf.answer(makeFindRequest('zebra40')));
    expect(marksOf(answering.result)).toEqual(['P-040']);
    expect(answering.asked).toEqual(['cards/2.json', 'texts/4.json']);
    const { asked: rest } = await during(site, () => shelf.complete());
    expect(rest, 'texts of a large shelf come on demand').toEqual([]);
  });
});

describe('a shelf split in two indexes', () => {
  test('answers from titles and summaries first, then from bodies too', async () => {
    const site = serveSearch(makeProducts(12), { isSplit: true });
    const { result: shelf, asked } = await during(site, () => openSearchShelf(site.set));
    expect(asked).toEqual(['cards/0.json', 'shelf.json', 'words.bin']);
    expect((await shelf.answer(makeFindRequest('guide'))).total).toBe(12);
    const { result: isChanged, asked: rest } = await during(site, () => shelf.complete());
    expect(isChanged).toBe(true);
    expect(rest).toEqual(['all-words.bin']);
    expect(marksOf(await shelf.answer(makeFindRequest('zebra7')))).toEqual(['P-007']);
  });

  test('says that nothing fits only when the bodies were asked too', async () => {
    const site = serveSearch(makeProducts(12), { isSplit: true });
    const shelf = await openSearchShelf(site.set);
    const { result, asked } = await during(site, () => shelf.answer(makeFindRequest('zebra7')));
    expect(marksOf(result)).toEqual(['P-007']);
    expect(asked).toContain('all-words.bin');
  });

  test('stays with the first index when the other does not come', async () => {
    const site = serveSearch(makeProducts(12), { isSplit: true });
    site.files.delete(at.allWords);
    const shelf = await openSearchShelf(site.set);
    expect(await shelf.complete()).toBe(false);
    expect((await shelf.answer(makeFindRequest('zebra7'))).total).toBe(0);
    expect((await shelf.answer(makeFindRequest('guide'))).total).toBe(12);
  });
});

describe('a shelf that cannot be opened', () => {
  test.each([
    { change: (site: SearchSite) => site.files.delete(at.words), kind: 'missing', why: 'without its index' },
    {
      change: (site: SearchSite) => site.files.set(at.words, '<!doctype html>'),
      kind: 'damaged',
      why: 'with a page for an index',
    },
    {
      change: (site: SearchSite) => site.files.set(at.shelf, '{"version":"abc1'),
      kind: 'damaged',
      why: 'with facets cut short',
    },
    {
      change: (site: SearchSite) =>
        site.files.set(at.shelf, String(site.files.get(at.shelf)).replace('abc123', 'def456')),
      kind: 'outdated',
      why: 'with facets of another build',
    },
    {
      change: (site: SearchSite) =>
        site.files.set(at.shelf, String(site.files.get(at.shelf)).replace('"P-001",', '')),
      kind: 'outdated',
      why: 'with an index of another number of entries',
    },
  ])('$why says $kind', async ({ change, kind }) => {
    const site = serveSearch(makeProducts(3));
    change(site);
    await expect(openSearchShelf(site.set)).rejects.toMatchObject({ name: 'SearchFileError', kind });
  });

  test('a card that does not come fails the answer that needs it, and no other', async () => {
    const site = serveSearch(makeProducts(300));
    site.files.delete(at.cards(2));
    const shelf = await openSearchShelf(site.set);
    await expect(shelf.answer(makeFindRequest('zebra40'))).rejects.toMatchObject({ kind: 'missing' });
    expect(marksOf(await shelf.answer(makeFindRequest('zebra3 ')))).toEqual(['P-003']);
  });
});
