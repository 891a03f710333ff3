/**
 * The peers: what others build of the same bodies. Each gets the entries of a generated shelf with nothing but their titles, and one plain
 * layout. Starlight and Eleventy are installed on demand, outside the repository's own packages.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installOnDemand } from '../install.ts';
import type { Program } from './timed-run.ts';

export interface Peer {
  readonly name: string;
  /** Folder below which its project stands, so that it finds its packages. */
  readonly home: string;
  /** Writes the project of a shelf's entries into the folder and gives how it is built. */
  readonly prepare: (folder: string, shelf: string) => Program;
}

/** Versions that the figures in docs were taken with. */
const PACKAGES = [
  '@11ty/eleventy@3.1.8',
  '@astrojs/starlight@0.42.4',
  '@astrojs/markdown-remark@7.3.0',
  'astro@7.3.5',
  'sharp@0.34.4',
];
const PACKAGE = { name: 'peer', private: true, type: 'module' };
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Astro with its MDX, as its documentation begins: a collection, a page for each entry. `root` is where the repository's packages are. */
export function bareAstro(root: string): Peer {
  return {
    name: 'Astro, bare MDX',
    home: join(root, '.cache/bench/build'),
    prepare(folder, shelf) {
      writeFiles(folder, {
        'package.json': JSON.stringify(PACKAGE),
        'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], cacheDir: './cache' });`,
        'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { entries: defineCollection({ loader: glob({ base: './entries', pattern: '**/*.mdx' }) }) };`,
        'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('entries')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>`,
        ...readBodies(shelf, 'entries', 'mdx'),
      });
      return { command: [join(root, ASTRO), 'build'], folder };
    },
  };
}

/** Starlight, as its documentation begins; `peers` is where it is installed. */
export function starlight(peers: string): Peer {
  return {
    name: 'Starlight',
    home: peers,
    prepare(folder, shelf) {
      writeFiles(folder, {
        // Astro looks for integrations among what a project says it depends on.
        'package.json': JSON.stringify({ ...PACKAGE, dependencies: { '@astrojs/starlight': '*' } }),
        'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Shelf' })], cacheDir: './cache' });`,
        'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
        ...readBodies(shelf, 'src/content/docs', 'mdx'),
      });
      return { command: [join(peers, ASTRO), 'build'], folder };
    },
  };
}

/** Eleventy with Markdown and one layout; `peers` is where it is installed. */
export function eleventy(peers: string): Peer {
  return {
    name: 'Eleventy',
    home: peers,
    prepare(folder, shelf) {
      writeFiles(folder, {
        'package.json': JSON.stringify(PACKAGE),
        'content/content.json': JSON.stringify({ layout: 'page.liquid' }),
        'content/_includes/page.liquid':
          '<html lang="en"><head><title>{{ title }}</title></head><body>{{ content }}</body></html>',
        ...readBodies(shelf, 'content', 'md'),
      });
      const eleventyScript = join(peers, 'node_modules/@11ty/eleventy/cmd.cjs');
      return { command: [eleventyScript, '--input=content', '--output=dist', '--quiet'], folder };
    },
  };
}

/** Installs the peers into a folder, unless they are there. @throws {Error} when they cannot be fetched */
export function installPeers(folder: string): void {
  installOnDemand(folder, PACKAGES);
}

/** Gives the entries of a shelf as files that hold a title and the body. */
function readBodies(shelf: string, folder: string, extension: string): Record<string, string> {
  const paths = globSync('{products,lessons}/**/*.mdx', { cwd: shelf }).toSorted();
  return Object.fromEntries(
    paths.map((path) => {
      const [, fields = '', body = ''] = readFileSync(join(shelf, path), 'utf8').split(/^---$/mu);
      const title = /^title: .*$/mu.exec(fields)?.[0] ?? '';
      const name = path.replace(/(?:\/index)?\.mdx$/u, `.${extension}`);
      return [join(folder, name), `---\n${title}\n---\n${body}`];
    }),
  );
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
