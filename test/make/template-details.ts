/** The built HTML of the panel for details and of links to files, on a page of happy-dom. */
import FilledDownloads from '../../src/components/FilledDownloads.astro';
import TemplateDetails from '../../src/components/TemplateDetails.astro';
import { renderHtml } from './rendered.ts';

/** Puts both on the page; the links are given as HTML. */
export async function showDetailsPage(links: string): Promise<void> {
  const root = document.createElement('div');
  root.innerHTML =
    (await renderHtml(TemplateDetails, {})) + (await renderHtml(FilledDownloads, {}, { default: links }));
  // An element meets its page with all its parts, as when its script comes after the HTML.
  document.body.replaceChildren(root);
}

/** Gives a part by its name. @throws {Error} when the page lacks it */
export function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

/** Gives the field of a detail. @throws {Error} when the page lacks it */
export function field(id: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[name="${id}"]`);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

/** Types into a field. */
export function type(id: string, value: string): void {
  field(id).value = value;
  field(id).dispatchEvent(new Event('input', { bubbles: true }));
}
