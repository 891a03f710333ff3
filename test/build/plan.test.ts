/** Plan pages, checklists and briefings of the built site: all there, useful or honest, with tables that a spreadsheet can open. */
import { describe, expect, test } from 'vitest';
import { toFoldedStages, toSteps } from '../../src/model/plan-steps.ts';
import { SITUATIONS } from '../../src/vocabulary/situations.ts';
import { STAGES } from '../../src/vocabulary/stages.ts';
import { THEMES } from '../../src/vocabulary/themes.ts';
import { SITE_URL } from './entries.ts';
import { elementsOf, linksOf, type Page } from './page.ts';
import { builtSite, readSiteFile } from './site.ts';

const site = builtSite();
const MAX_WORDS = 400;

function pageAt(url: string): Page {
  const page = site.pages.get(url);
  if (!page) throw new RangeError(`There is no page ${url}`);
  return page;
}
const mainOf = (url: string) => elementsOf(pageAt(url), 'main')[0]?.text ?? '';
const PAIRS = SITUATIONS.flatMap((situation) =>
  STAGES.map((stage) => ({ situation, stage, url: `/plan/${situation.id}/${stage.id}/` })),
);
const BRIEFINGS = [...SITUATIONS, ...THEMES].map(({ id }) => `/briefings/${id}/`);

test('every situation with every stage has a page, and no other has one', () => {
  const built = [...site.pages.keys()].filter((url) => /^\/plan\/[^/]+\/[^/]+\/$/u.test(url));
  expect(built.toSorted()).toEqual(PAIRS.map(({ url }) => url).toSorted());
});

describe.each(SITUATIONS)('the plan for $id', (situation) => {
  const url = `/plan/${situation.id}/`;

  test('leads to each of its steps, in order, and to those it folds into others', () => {
    const links = linksOf(pageAt(url));
    const steps = toSteps(situation).map((step) => step.url);
    expect([...new Set(links)].filter((href) => steps.includes(href))).toEqual(steps);
    for (const { id } of toFoldedStages(situation)) expect(links).toContain(`${url}${id}/`);
  });

  test('says what to watch out for, how long steps take and what that rests on', () => {
    const text = mainOf(url);
    for (const warning of situation.watchOutFor) expect(text).toContain(warning);
    expect(text.toLowerCase()).toContain('rule of thumb');
  });

  test('leads to its briefing, its list of everything and its table', () => {
    expect(linksOf(pageAt(url))).toEqual(
      expect.arrayContaining([
        `/briefings/${situation.id}/`,
        `/situations/${situation.id}/`,
        `/plan/${situation.id}/plan.csv`,
      ]),
    );
  });
});

test('each step asks what its stage and its situation ask', () => {
  const silent = PAIRS.filter(({ situation, stage, url }) => {
    const text = mainOf(url);
    const questions = [stage.gateQuestion, ...(situation.gateQuestions[stage.id] ?? [])];
    return !questions.every((question) => text.includes(question));
  });
  expect(silent.map(({ url }) => url)).toEqual([]);
});

test('each step lists entries, or says that there are none and where the nearest are', () => {
  const part = (page: Page, id: string) =>
    page.html.split(`aria-labelledby="${id}"`)[1]?.split('</section>')[0] ?? '';
  for (const { url } of PAIRS) {
    const page = pageAt(url);
    for (const [id, section] of [
      ['read', 'lessons'],
      ['take', 'products'],
    ] as const) {
      const html = part(page, id);
      if (html.includes(`href="/${section}/`)) continue;
      expect(html, `${url} ${id}`).toContain('The nearest are in');
      expect(html, `${url} ${id}`).toMatch(/href="\/(?:plan|themes)\//u);
    }
  }
});

test('a stage that a situation folds into others says so', () => {
  const folded = SITUATIONS.flatMap((situation) =>
    toFoldedStages(situation).map(({ id }) => `/plan/${situation.id}/${id}/`),
  );
  expect(folded.length).toBeGreaterThan(0);
  for (const url of folded) expect(mainOf(url)).toContain('no step of its own for this stage');
});

describe.each(SITUATIONS)('the table of $id', ({ id }) => {
  const text = readSiteFile(site, `/plan/${id}/plan.csv`).toString('utf8');
  const rows = parseCsv(text.slice(1));

  test('is UTF-8 with a mark, and every row has every column', () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(rows[0]).toEqual([
      'Situation',
      'Stage',
      'Order',
      'Read or take',
      'Shelfmark',
      'Title',
      'Address',
      'Note',
    ]);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.length !== 8)).toEqual([]);
  });

  test('holds nothing that a spreadsheet would work out', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });

  test('gives short addresses that lead to entries', () => {
    const paths = rows.slice(1).map((row) => new URL(row[6] ?? '').pathname);
    expect(paths.filter((path) => site.pages.get(path)?.redirectsTo === undefined)).toEqual([]);
    expect(rows.slice(1).every((row) => row[6]?.startsWith(new URL(SITE_URL).origin))).toBe(true);
  });
});

describe.each(BRIEFINGS)('the briefing %s', (url) => {
  test(`has at most ${MAX_WORDS} words, and says what others learned, what to ask and where it comes from`, () => {
    const [sheet] = elementsOf(pageAt(url), 'article');
    const words = (sheet?.text ?? '').split(/\s+/u);
    expect(words.length).toBeGreaterThan(200);
    expect(words.length).toBeLessThanOrEqual(MAX_WORDS);
    for (const heading of ['What others learned', 'Questions to ask', 'Where this comes from'])
      expect(sheet?.text).toContain(heading);
    expect(sheet?.text).toMatch(/(?:high|medium|low) confidence\)/u);
    expect(sheet?.text).not.toContain('…');
  });

  test('can be taken as Word and as OpenDocument', () => {
    const files = linksOf(pageAt(url)).filter((href) => href.startsWith('/files/briefings/'));
    expect(files.map((href) => href.split('.').at(-1))).toEqual(['docx', 'odt']);
    expect(files.filter((href) => !site.files.has(href))).toEqual([]);
  });
});

test.each(STAGES)(
  'the checklist of $id has every question with a box, and a form to take',
  ({ id, gateQuestion }) => {
    const url = `/gates/${id}/`;
    const questions = [gateQuestion, ...SITUATIONS.flatMap(({ gateQuestions }) => gateQuestions[id] ?? [])];
    const boxes = elementsOf(pageAt(url), 'input').filter(
      ({ attributes }) => attributes.get('type') === 'checkbox',
    );
    expect(boxes).toHaveLength(new Set(questions).size);
    for (const question of questions) expect(mainOf(url)).toContain(question);
    const files = linksOf(pageAt(url)).filter((href) => href.startsWith('/files/gates/'));
    expect(files.filter((href) => site.files.has(href))).toHaveLength(2);
  },
);

/** Reads comma-separated values (RFC 4180), so that the test does not trust the code that wrote them. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}
