// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/authoring/content-gate.ts';
import { tableAlignment } from './src/authoring/table-alignment.ts';

// Astro marks each MDX entry with a directive that the bundler does not know, and the bundler says so once an entry. Only that is held back.
/** @type {NonNullable<import('vite').Rolldown.InputOptions['onLog']>} */
const onLog = (level, log, handle) => {
  if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
  handle(level, log);
};

// Vite wraps every import() in code that preloads its style sheets; ours have none, and the page is lighter without.
/** @type {import('vite').Plugin} */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://change-shelf.example',
  trailingSlash: 'always',
  publicDir: './src/public',
  // Another shelf keeps its own cache, so that its entries never mix with the repository's.
  ...(process.env.CONTENT_DIR ? { cacheDir: './.cache/other-shelf' } : {}),
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: satteri({ mdastPlugins: [contentGate], hastPlugins: [tableAlignment] }),
    syntaxHighlight: false,
  },
  // Short addresses only lead on to the entry's own page.
  integrations: [mdx(), sitemap({ filter: (page) => !/\/[pl]\/\d+\/$/u.test(page) })],
  vite: {
    plugins: [tailwindcss(), plainImports],
    // Without preloading there is no list of what to preload either, which every script with an import() would carry.
    build: { modulePreload: false, rolldownOptions: { onLog } },
  },
});
