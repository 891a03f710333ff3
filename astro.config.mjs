// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

// Astro marks each MDX entry with a directive that the bundler does not know, and the bundler says so once an entry. Only that is held back.
/** @type {NonNullable<import('vite').Rolldown.InputOptions['onLog']>} */
const onLog = (level, log, handle) => {
  if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
  handle(level, log);
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://change-shelf.example',
  trailingSlash: 'always',
  publicDir: './src/public',
  prerenderConflictBehavior: 'error',
  markdown: { processor: satteri({}), syntaxHighlight: false },
  integrations: [mdx(), sitemap()],
  vite: {
    plugins: [tailwindcss()],
    build: { rolldownOptions: { onLog } },
  },
});
