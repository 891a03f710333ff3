// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://change-shelf.example',
  trailingSlash: 'always',
  publicDir: './src/public',
  prerenderConflictBehavior: 'error',
  markdown: { processor: satteri({}), syntaxHighlight: false },
  integrations: [mdx(), sitemap()],
  vite: { plugins: [tailwindcss()] },
});
