/** Whether a reader would have to scroll sideways (WCAG 1.4.10), and what makes it so. */
import type { Page } from '@playwright/test';
import { TEMPLATES, urlOf } from './templates.ts';

/** Names what sticks out of the page sideways; empty when the reader need not scroll that way. */
export function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    return [
      `page is ${scrollWidth} wide on ${clientWidth}`,
      ...innermost
        .slice(0, 5)
        .map(
          (element) => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`,
        ),
    ];
  });
}

/** Goes through one page of each kind and gives what sticks out, by address; a page without fault is left out. */
export async function sticksOutByPage(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const faults: Record<string, readonly string[]> = {};
  for (const url of TEMPLATES.map(urlOf)) {
    await page.goto(url);
    const fault = await sticksOut(page);
    if (fault.length > 0) faults[url] = fault;
  }
  return faults;
}
