// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/authoring/content-gate.ts';
import { tableAlignment } from './src/authoring/table-alignment.ts';
import { afterBuild } from './src/publishing/after-build.ts';
import { parseBasePath } from './src/model/base-path.ts';
import { toRedirectPages } from './src/publishing/redirect-rules.ts';
import { REDIRECTS } from './src/redirects.ts';

// Astro marks each MDX entry with a directive that the bundler does not know, and the bundler says so once an entry. Only that is held back.
/** @type {NonNullable<import('vite').Rolldown.InputOptions['onLog']>} */
const onLog = (level, log, handle) => {
  if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
  handle(level, log);
};

// Vite wraps every import() in code that preloads what it needs, with a list of it; ours is little, and each page is lighter without.
const PRELOADING = 'native:import-analysis-build';
/** @type {import('vite').Plugin} */
const plainImports = {
  name: 'plain-imports',
  configResolved({ plugins }) {
    const place = plugins.findIndex(({ name }) => name === PRELOADING);
    if (place >= 0) /** @type {import('vite').Plugin[]} */ (plugins).splice(place, 1);
  },
};

const { origin } = new URL(process.env.SITE_URL ?? 'https://change-shelf.example');
const place = { origin, path: parseBasePath(process.env.BASE_PATH) };

export default defineConfig({
  site: `${place.origin}${place.path}`,
  trailingSlash: 'always',
  publicDir: './src/public',
  // Another shelf keeps its own cache, so that its entries never mix with the repository's.
  ...(process.env.CONTENT_DIR ? { cacheDir: './.cache/other-shelf' } : {}),
  prerenderConflictBehavior: 'error',
  redirects: toRedirectPages(REDIRECTS),
  markdown: {
    processor: satteri({ mdastPlugins: [contentGate], hastPlugins: [tableAlignment] }),
    syntaxHighlight: false,
  },
  // Short addresses only lead on to the entry's own page.
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !/\/[pl]\/\d+\/$/u.test(page) }),
    afterBuild(REDIRECTS, place),
  ],
  vite: {
    plugins: [tailwindcss(), plainImports],
    build: { rolldownOptions: { onLog } },
  },
});
