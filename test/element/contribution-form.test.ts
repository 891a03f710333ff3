/** `<contribution-form>`: the draft on this device, errors, the check, handing over. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readStored, writeStored } from '../../src/elements/device-store.ts';
import { openContributionPage } from '../make/contribution-page.ts';
import { stubWorker } from '../make/fake-worker.ts';
import { wordsOf } from '../make/rendered.ts';

const DAY = 24 * 3_600_000;

beforeEach(() => {
  stubWorker();
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  localStorage.clear();
  vi.restoreAllMocks();
});

const LESSON = '/contribute/lesson/';
const kept = () => readStored('contribution-lesson') as { answers: Record<string, unknown> } | undefined;

/** Presses the button and waits for the check. */
async function goToCheck(page: Awaited<ReturnType<typeof openContributionPage>>): Promise<void> {
  page.press('Check your answers');
  await vi.waitFor(() => expect(page.step()).toBe('check'));
}

describe('the draft', () => {
  test('is kept while typing rests, comes back on the next visit, and says until when', async () => {
    const page = await openContributionPage(LESSON);
    page.type('title', 'Ask first');
    await vi.waitFor(() => expect(kept()?.answers['title']).toBe('Ask first'));
    expect(page.part('kept').textContent).toMatch(/kept in this browser, on this device only, until \d/u);
    const again = await openContributionPage(LESSON);
    expect(again.element.querySelector<HTMLInputElement>('[name="title"]')?.value).toBe('Ask first');
    expect(again.part('notice').textContent).toContain('Your draft from this device is back');
  });

  test('is kept at once when the page is left', async () => {
    const page = await openContributionPage(LESSON);
    page.type('title', 'Ask first');
    window.dispatchEvent(new Event('pagehide'));
    expect(kept()?.answers['title']).toBe('Ask first');
  });

  test('that has had its seven days is deleted, also that of another form', async () => {
    for (const form of ['lesson', 'reuse'])
      writeStored(`contribution-${form}`, { answers: { title: 'Old' }, savedAt: Date.now() - 7 * DAY });
    const page = await openContributionPage(LESSON);
    expect(page.element.querySelector<HTMLInputElement>('[name="title"]')?.value).toBe('');
    expect(localStorage.length).toBe(0);
  });

  test('is deleted by the button, with everything in the form', async () => {
    const page = await openContributionPage(LESSON);
    page.fillLesson();
    await vi.waitFor(() => expect(kept()).toBeDefined());
    page.press('Delete it now');
    expect(localStorage.length).toBe(0);
    expect(page.element.querySelector<HTMLInputElement>('[name="title"]')?.value).toBe('');
    expect(page.element.querySelectorAll('[name="themes"]:checked')).toHaveLength(0);
    expect(page.part('notice').textContent).toBe('Deleted. Nothing of it is kept on this device.');
    window.dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).toBe(0);
  });

  test('is not promised where the browser keeps nothing', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const page = await openContributionPage(LESSON);
    page.fillLesson();
    await vi.waitFor(() =>
      expect(page.part('kept').textContent).toContain('This browser keeps nothing here'),
    );
    await goToCheck(page);
  });

  test('holds no starter text that was left as it was', async () => {
    const page = await openContributionPage(LESSON);
    page.type('happened', 'We set out to …\n\nWhat happened was rain.\n\nWhat surprised us was …');
    await vi.waitFor(() => expect(kept()?.answers['happened']).toBe('What happened was rain.'));
  });

  test.each([
    { typed: 'p-101', expected: 'P-101' },
    { typed: 'https://shelf.example/products/adm-toolkit/?q=1', expected: 'adm-toolkit' },
    { typed: ' adm-toolkit ', expected: 'adm-toolkit' },
  ])('names the product for $typed as $expected', async ({ typed, expected }) => {
    const page = await openContributionPage('/contribute/reuse/');
    page.type('product', typed);
    window.dispatchEvent(new Event('pagehide'));
    expect(readStored('contribution-reuse')).toMatchObject({ answers: { product: expected } });
  });

  test('holds themes in the order in which they were ticked', async () => {
    const page = await openContributionPage(LESSON);
    page.tick('themes', 'technology-systems', 'shared-services');
    window.dispatchEvent(new Event('pagehide'));
    expect(kept()?.answers['themes']).toEqual(['technology-systems', 'shared-services']);
  });
});

describe('errors', () => {
  test('stand in a summary that takes the focus, in the same words at each question, and in the title', async () => {
    const page = await openContributionPage(LESSON);
    page.press('Check your answers');
    await vi.waitFor(() => expect(page.part('summary').hidden).toBe(false));
    expect(document.activeElement).toBe(page.part('summary'));
    expect(document.title).toBe('Error: The form - Shelf');
    const links = [...page.part('problems').querySelectorAll('a')];
    expect(links.length).toBe(5);
    for (const link of links) {
      const control = page.element.querySelector(link.getAttribute('href') ?? '');
      const question = control?.closest('[data-field]');
      expect(question?.querySelector('[data-part="error"]')?.textContent).toBe(`Error: ${link.textContent}`);
      expect(control?.getAttribute('aria-invalid')).toBe('true');
      link.click();
      expect(document.activeElement).toBe(control);
    }
    expect(page.step()).toBe('fill');
  });

  test('go when the answers are given', async () => {
    const page = await openContributionPage(LESSON);
    page.press('Check your answers');
    await vi.waitFor(() => expect(page.part('summary').hidden).toBe(false));
    page.fillLesson();
    await goToCheck(page);
    expect(page.part('summary').hidden).toBe(true);
    expect(page.element.querySelectorAll('[aria-invalid], [data-wrong]')).toHaveLength(0);
    expect(document.title).toBe('Check your answers - The form - Shelf');
  });
});

describe('while typing', () => {
  test('what should perhaps not be shared is pointed out and stops nobody', async () => {
    const page = await openContributionPage(LESSON);
    page.fillLesson();
    page.type('happened', 'Call 020 7946 0000. Acme Widgets Ltd quoted £5,000.');
    const warning = page.element.querySelector<HTMLElement>('[data-field="happened"] [data-part="warning"]');
    await vi.waitFor(() => expect(warning?.textContent).toContain('020 7946 0000'));
    await goToCheck(page);
    expect(page.part('warnings').hidden).toBe(false);
    expect(wordsOf(page.part('warnings-list'))).toContain('Acme Widgets Ltd');
  });

  test('the contact may hold an address', async () => {
    const page = await openContributionPage(LESSON);
    page.fillLesson();
    page.type('contact', 'lead@council.example');
    await goToCheck(page);
    expect(page.part('warnings').hidden).toBe(true);
    expect(wordsOf(page.part('answers'))).toContain('Only the editors see this.');
  });

  test('how the borough will be shown is said, by kind unless another way is chosen', async () => {
    const page = await openContributionPage(LESSON);
    page.tick('boroughs', 'camden');
    await vi.waitFor(() =>
      expect(page.part('shown-as').textContent).toBe('It will be shown as: An inner London borough'),
    );
    page.tick('attribution', 'named');
    await vi.waitFor(() => expect(page.part('shown-as').textContent).toBe('It will be shown as: Camden'));
    page.tick('attribution', 'anonymous');
    await vi.waitFor(() => expect(page.part('shown-as').textContent).toBe('It will be shown as: Not stated'));
  });

  test('it is said how much room is left once it gets short', async () => {
    const page = await openContributionPage(LESSON);
    const count = page.element.querySelector<HTMLElement>('[data-field="title"] [data-part="count"]');
    page.type('title', 'x'.repeat(100));
    await vi.waitFor(() => expect(count?.textContent).toBe('20 characters left'));
    page.type('title', 'x'.repeat(121));
    await vi.waitFor(() => expect(count?.textContent).toBe('1 characters too many'));
    page.type('title', 'x');
    await vi.waitFor(() => expect(count?.hidden).toBe(true));
  });
});

describe('the check', () => {
  test('shows every answer in the words of the form, and a way back to each', async () => {
    const page = await openContributionPage(LESSON);
    page.fillLesson();
    await goToCheck(page);
    expect(wordsOf(page.part('answers'))).toContain('What is it about? Statutory duty and equality Change');
    const change = page.part('answers').querySelector<HTMLAnchorElement>('a[href="#answer-recommendation"]');
    expect(change?.textContent).toBe('Change your answer to: What would you tell a colleague?');
    window.location.hash = '#answer-recommendation';
    await vi.waitFor(() => expect(page.step()).toBe('fill'));
    expect(document.activeElement?.id).toBe('answer-recommendation');
  });

  test('draws what was typed as text, whatever it is', async () => {
    const page = await openContributionPage(LESSON);
    page.fillLesson();
    page.type('title', '<img src=x onerror=alert(1)>');
    page.type(
      'happened',
      '<script>alert(1)</script>\n\n{process.exit(1)}\n\nimport fs\n\n| a |\n|---|\n| $5 |',
    );
    await goToCheck(page);
    const preview = page.part('preview');
    expect(preview.querySelector('img, script')).toBeNull();
    expect(preview.querySelector('h3')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(preview.querySelector('td')?.textContent).toBe('$5');
    expect(preview.textContent).toContain('<script>alert(1)</script>');
  });

  test('cannot be reached by its address while answers are missing', async () => {
    const page = await openContributionPage(`${LESSON}#check`);
    await new Promise((done) => setTimeout(done, 50));
    expect(page.step()).toBe('fill');
  });
});

describe('a link', () => {
  test('of a product opens the reuse form with it filled in', async () => {
    const page = await openContributionPage('/contribute/reuse/?of=P-014');
    expect(page.element.querySelector<HTMLInputElement>('[name="product"]')?.value).toBe('P-014');
    expect(page.part('about').querySelector('a')?.getAttribute('href')).toBe('/p/014/');
  });

  test('that is broken says so and fills in nothing', async () => {
    const page = await openContributionPage('/contribute/reuse/?of=<b>');
    expect(page.element.querySelector<HTMLInputElement>('[name="product"]')?.value).toBe('');
    expect(page.part('notice').textContent).toContain('“<b>”, which is not the shelfmark of a product');
    expect(page.part('notice').querySelector('b')).toBeNull();
  });

  test('keeps the starter text below what it fills in', async () => {
    const page = await openContributionPage('/contribute/lesson/?about=L-031');
    expect(page.element.querySelector<HTMLTextAreaElement>('[name="happened"]')?.value).toMatch(
      /^We saw what L-031 says\.\n\nWe set out to …/u,
    );
  });

  test('does not overwrite a draft about something else', async () => {
    writeStored('contribution-correction', { answers: { entry: 'L-001', wrong: 'a' }, savedAt: Date.now() });
    const page = await openContributionPage('/contribute/correction/?about=P-014');
    expect(page.element.querySelector<HTMLInputElement>('[name="entry"]')?.value).toBe('L-001');
    expect(page.part('notice').textContent).toContain('Your draft is about something else');
  });
});

describe('handing over', () => {
  const ways = {
    mail: 'shelf@council.example',
    endpoint: 'https://shelf.example/take',
    propose: { url: 'https://github.com/o/s/new/main', host: 'github.com' },
  };

  async function openChecked() {
    const page = await openContributionPage(LESSON, ways);
    page.fillLesson();
    await goToCheck(page);
    return page;
  }

  test('by copying gives the filled-in sheet, then the page that stays, with a reference', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    const page = await openChecked();
    page.press('Copy the text');
    await vi.waitFor(() => expect(page.step()).toBe('done'));
    expect(writeText.mock.calls[0]?.[0]).toContain('Question sheet: lesson');
    expect(page.part('reference').textContent).toMatch(/^CS-\d{6}-[A-Z2-9]{6}$/u);
    expect(page.part('done-heading').textContent).toBe('Now paste the text');
    const reference = page.part('reference').textContent;
    const again = await openContributionPage(`${LESSON}#done`, ways);
    await vi.waitFor(() => expect(again.step()).toBe('done'));
    expect(again.part('reference').textContent).toBe(reference);
  });

  test('where copying is not allowed shows the text, selected', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({
      writeText: () => Promise.reject(new DOMException('no')),
    } as unknown as Clipboard);
    const page = await openChecked();
    page.press('Copy the text');
    await vi.waitFor(() => expect(page.part('text-label').hidden).toBe(false));
    expect((page.part('text') as HTMLTextAreaElement).value).toContain('Ask the market first');
    expect(page.step()).toBe('check');
  });

  test('by mail and proposal gives links that hold the answers, the contact only in the mail', async () => {
    const page = await openContributionPage(LESSON, ways);
    page.fillLesson();
    page.type('contact', 'lead@council.example');
    await goToCheck(page);
    const mail = decodeURIComponent((page.part('mail') as HTMLAnchorElement).href);
    const proposal = decodeURIComponent(
      (page.part('propose') as HTMLAnchorElement).href.replaceAll('+', ' '),
    );
    expect(mail).toContain('mailto:shelf@council.example?subject=');
    expect(mail).toContain('lead@council.example');
    expect(proposal).toContain('filename=contributions/lesson-ask-the-market-first.mdx');
    expect(proposal).toContain('We asked late.');
    expect(proposal).not.toContain('lead@council.example');
  });

  test('answers too long for a mail are to be attached', async () => {
    const page = await openContributionPage(LESSON, ways);
    page.fillLesson();
    page.type('happened', 'It rained. '.repeat(400));
    await goToCheck(page);
    expect(page.part('mail-words').textContent).toContain('Download the file first, then attach it');
    expect((page.part('mail') as HTMLAnchorElement).href.length).toBeLessThan(600);
  });

  test.each([
    {
      answer: () => Promise.resolve(new Response('', { status: 201 })),
      step: 'done',
      words: 'answered that it took',
    },
    {
      answer: () => Promise.resolve(new Response('{"reasons":["Too many today."]}', { status: 429 })),
      step: 'check',
      words: 'Too many today.',
    },
    {
      answer: () => Promise.resolve(new Response('', { status: 503 })),
      step: 'check',
      words: 'fault of its own (503)',
    },
    { answer: () => Promise.reject(new TypeError('failed')), step: 'check', words: 'could not be reached' },
  ])('by post says truthfully what came back: $words', async ({ answer, step, words }) => {
    const fetch = vi.fn<typeof globalThis.fetch>().mockImplementation(answer);
    vi.stubGlobal('fetch', fetch);
    const page = await openChecked();
    page.press('Send it to the editors');
    const part = step === 'done' ? 'done-words' : 'failure';
    await vi.waitFor(() => expect(page.part(part).textContent).toContain(words));
    expect(page.step()).toBe(step);
    expect(kept()?.answers['title']).toBe('Ask the market first');
    const posted = fetch.mock.calls.find(([, options]) => options?.method === 'POST');
    const sent = JSON.parse(String(posted?.[1]?.body)) as { file: { text: string } };
    expect(sent).toMatchObject({ form: 'lesson', answers: { title: 'Ask the market first' } });
    expect(sent.file.text).toContain('contribution: "lesson"');
  });
});

test('once it is gone from the page it keeps nothing more', async () => {
  const page = await openContributionPage(LESSON);
  const control = page.element.querySelector<HTMLInputElement>('[name="title"]');
  document.body.replaceChildren();
  if (control) control.value = 'late';
  control?.dispatchEvent(new Event('input', { bubbles: true }));
  window.dispatchEvent(new Event('pagehide'));
  expect(localStorage.length).toBe(0);
  expect(document.title).toBe('The form - Shelf');
});
