/** What is made of the built site once all pages are there: an Astro integration (`astro:build:done`). */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { OFFLINE_LIST_URL } from '../model/offline-list.ts';
import type { Redirect } from '../redirects.ts';
import { addBasePath } from './base-path.ts';
import { readBuiltSite } from './built-files.ts';
import { toOfflineList } from './offline-list.ts';
import { formatRedirects, RedirectError, toMovedFiles } from './redirect-rules.ts';

/** Where the site will be: `origin` such as `https://libraries.example`, `path` such as `/shelf`, or empty. */
export interface Place {
  readonly origin: string;
  readonly path: string;
}

/**
 * Gives the integration.
 * @throws {RedirectError} in the build when a file that moved is not where the list says
 * @throws {BasePathError} in the build when the site itself has a folder of that name
 */
export function afterBuild(redirects: readonly Redirect[], { origin, path }: Place): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const moved of toMovedFiles(redirects)) putBack(folder, moved);
        writeFileSync(join(folder, '_redirects'), formatRedirects(redirects));
        writeFileSync(join(folder, OFFLINE_LIST_URL), JSON.stringify(toOfflineList(readBuiltSite(folder))));
        if (path !== '') addBasePath(folder, path, origin);
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
