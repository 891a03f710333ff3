/**
 * Runs axe in a page. It comes from `@axe-core/playwright`, whose own builder sends axe anew for each page and fetches every result: for
 * some five hundred pages that takes nearly twice as long. Here the browser keeps axe, and only violations leave it.
 */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** WCAG 2.2 at levels A and AA, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');

interface Axe {
  run(context: Document, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** Gives the page axe, from its next visit on. */
export async function addAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: AXE });
}

/** Names what axe finds on the page as it is now: `/path/ rule: what is wrong (where)`. The page needs `addAxe` first. */
export function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { readonly axe: Axe };
    const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false };
    const results = await axe.run(document, options);
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${location.pathname} ${id}: ${help} (${target.join(' ')})`),
    );
  }, TAGS);
}

/** Names what axe finds on these pages, each as it is once loaded. */
export async function violationsOn(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    found.push(...(await violations(page)));
  }
  return found;
}
