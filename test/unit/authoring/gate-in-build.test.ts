/** A real Astro build with the gate: an ordinary entry becomes a page, a hostile one stops the build and runs nothing. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LESSON } from '../../fixtures/problems/valid-shelf.ts';

const repository = resolve(import.meta.dirname, '../../..');
const source = (path: string) => JSON.stringify(join(repository, 'src', path));
const BUILD_MS = 60_000;
let site = '';

const CONFIG = `
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { contentGate } from ${source('authoring/content-gate.ts')};
import { tableAlignment } from ${source('authoring/table-alignment.ts')};
export default {
  cacheDir: './cache',
  markdown: { processor: satteri({ mdastPlugins: [contentGate], hastPlugins: [tableAlignment] }), syntaxHighlight: false },
  integrations: [mdx()],
};`;

// No schema: the gate alone must hold, whatever the fields say.
const COLLECTIONS = `
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
export const collections = { lessons: defineCollection({ loader: glob({ base: './lessons', pattern: '*.mdx' }) }) };`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
import { mdxComponents } from ${source('components/mdx/components.ts')};
export async function getStaticPaths() {
  return (await getCollection('lessons')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<Content components={mdxComponents} />`;

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'content-gate-'));
  for (const folder of ['src/pages', 'lessons']) mkdirSync(join(site, folder), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(site, 'node_modules'));
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(site, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(site, 'src/content.config.ts'), COLLECTIONS);
  writeFileSync(join(site, 'src/pages/[id].astro'), PAGE);
});

afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

function build(text: string) {
  writeFileSync(join(site, 'lessons/x.mdx'), text);
  const astro = join(repository, 'node_modules/astro/bin/astro.mjs');
  const run = spawnSync(process.execPath, [astro, 'build'], {
    cwd: site,
    encoding: 'utf8',
    // What Vitest sets for itself must not change the build.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

const leaveMark = () =>
  `import('node:fs').then((fs) => fs.writeFileSync(${JSON.stringify(join(site, 'RAN'))}, ''))`;

test('an ordinary entry becomes a page', { timeout: BUILD_MS }, () => {
  const { status, output } = build(
    `${LESSON}\n<Aside title="Mind">\n\nA remark.\n\n</Aside>\n\n| a |\n|-:|\n| 1 |\n`,
  );
  expect(status, output).toBe(0);
  const html = readFileSync(join(site, 'dist/x/index.html'), 'utf8');
  expect(html).toMatch(/<aside[^>]*>.*Mind.*A remark\./su);
  expect(html).toContain('<th class="align-right">a</th>');
});

test('a hostile entry stops the build, with every problem, and runs nothing', { timeout: BUILD_MS }, () => {
  const { status, output } = build(
    `${LESSON}\nimport fs from 'node:fs'\n\nexport const a = ${leaveMark()}\n\nHi {${leaveMark()}} {process.exit(1)}\n\n` +
      '<script>alert(1)</script>\n\n<div onclick="x">y</div>\n\n<Foo/>\n\n[x](javascript:alert(1)) ![y](./evil.ts)\n\n<Aside {...a} title={a}>b</Aside>\n',
  );
  expect(status).not.toBe(0);
  expect(existsSync(join(site, 'RAN'))).toBe(false);
  expect(output).toContain('This entry is refused.');
  expect(output).toContain('lessons/x.mdx:38:1  body');
  for (const found of [
    'import or export',
    'curly bracket',
    '"<script>"',
    '"<div>"',
    '<Foo>',
    '"javascript:alert(1)"',
    '"./evil.ts"',
  ])
    expect(output).toContain(found);
});

test('code after fields that are closed by four hyphens does not run', { timeout: BUILD_MS }, () => {
  const { status, output } = build(
    `---\ntitle: x\n----\n\nexport const a = ${leaveMark()}\n\n---\n\nText.\n`,
  );
  expect(status).not.toBe(0);
  expect(existsSync(join(site, 'RAN'))).toBe(false);
  expect(output).toContain('This entry is refused.');
});
