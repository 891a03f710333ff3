/** What is made of the built site once all pages are there: an Astro integration (`astro:build:done`). */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Redirect } from '../redirects.ts';
import { formatRedirects, RedirectError, toMovedFiles } from './redirect-rules.ts';

/** Gives the integration. @throws {RedirectError} in the build when a file that moved is not where the list says */
export function afterBuild(redirects: readonly Redirect[]): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const moved of toMovedFiles(redirects)) putBack(folder, moved);
        writeFileSync(join(folder, '_redirects'), formatRedirects(redirects));
      },
    },
  };
}

function putBack(folder: string, { from, to }: Redirect): void {
  if (!existsSync(join(folder, to)))
    throw new RedirectError(`src/redirects.ts: from '${from}' to '${to}': no such file was built.`);
  mkdirSync(dirname(join(folder, from)), { recursive: true });
  copyFileSync(join(folder, to), join(folder, from));
}
