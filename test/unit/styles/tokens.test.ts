/** The style sheets hold what components ask of them: a name that is missing would draw nothing and say nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../src/vocabulary/themes.ts';
import { readStyle, readTokens } from './colours.ts';

const { light, dark } = readTokens();
const SHELF = readStyle('shelf.css');

describe('the spines', () => {
  test('are as many as the themes', () => {
    const spines = [...light.keys()].filter((name) => /^spine-\d+$/u.test(name));
    expect(spines).toHaveLength(THEMES.length);
  });

  test.each(THEMES.map(({ id }, index) => ({ id, number: index + 1 })))(
    'has a class for $number, $id',
    ({ number }) => {
      expect(SHELF).toContain(`.spine-${number} {\n    --spine: var(--color-spine-${number});`);
    },
  );

  test('differ in colour', () => {
    const colours = THEMES.map((_, index) => light.get(`spine-${index + 1}`));
    expect(new Set(colours).size).toBe(THEMES.length);
  });

  test('have a class for each width that the shelf of themes can give', () => {
    for (let width = 4; width <= 12; width += 1) expect(SHELF).toContain(`.width-${width} {`);
  });
});

test('a dark value stands for a role that has a light one', () => {
  const [, darkCss = ''] = readStyle('tokens.css').split('@media (prefers-color-scheme: dark)');
  const names = [...darkCss.matchAll(/--color-([a-z0-9-]+):/gu)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !light.has(name ?? ''))).toEqual([]);
});

test('every colour named in a style sheet is a role', () => {
  const sheets = readdirSync('src/styles')
    .filter((name) => name.endsWith('.css'))
    .map(readStyle)
    .join('\n');
  const names = [...sheets.matchAll(/var\(--color-([a-z0-9-]+)\)/gu)].map(([, name]) => name ?? '');
  expect([...new Set(names)].filter((name) => !light.has(name))).toEqual([]);
});

test('every colour that a component names is a role', () => {
  const UTILITY =
    /(?<![\w-])(?:bg|fill|accent|placeholder:text|decoration|divide|outline)-([a-z]+(?:-[a-z]+)*)(?![\w-])/gu;
  const OTHER = new Set(['none', 'transparent', 'current', 'x', 'y', 'hidden']);
  const files = ['components', 'layouts', 'pages'].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .map((name) => `src/${folder}/${name}`),
  );
  const unknown = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(UTILITY)]
      .map(([, name = '']) => name)
      .filter((name) => !light.has(name) && !OTHER.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('the browser’s own frame has the colour of the page in both schemes', () => {
  const layout = readFileSync('src/layouts/BaseLayout.astro', 'utf8');
  for (const [scheme, colours] of Object.entries({ light, dark })) {
    expect(layout).toContain(
      `<meta name="theme-color" content="${colours.get('page')}" media="(prefers-color-scheme: ${scheme})" />`,
    );
  }
});
