/** Renders a component as the build does and gives its HTML, parsed, for tests that run in happy-dom. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component<Props> = (props: Props) => unknown;
type Renderable = Parameters<AstroContainer['renderToString']>[0];

/** Gives the HTML of a component without the script that loads its custom element. */
export async function renderHtml<Props extends object>(
  component: Component<Props>,
  props: Props,
  slots: Readonly<Record<string, string>> = {},
): Promise<string> {
  const container = await AstroContainer.create({ astroConfig: { site: 'https://shelf.example' } });
  const html = await container.renderToString(component as unknown as Renderable, {
    props: props as Record<string, unknown>,
    slots,
  });
  return html.replace(/<script type="module"[^>]*><\/script>/gu, '');
}

/** Gives an element that holds what the component draws. */
export async function render<Props extends object>(
  component: Component<Props>,
  props: Props,
  slots: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const root = document.createElement('div');
  root.innerHTML = await renderHtml(component, props, slots);
  return root;
}

/** Elements that stand on a line of their own, by their kind or by class. */
const BLOCKS = 'p, li, div, dt, dd, h1, h2, h3, section, .block, .flex > span';

/** Gives the words of an element as a reader meets them: a blank between blocks, and blanks run together. */
export function wordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll(BLOCKS)) {
    block.before(' ');
    block.after(' ');
  }
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Gives the words of an element as a screen reader meets them: without what is hidden from it. */
export function spokenWordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return wordsOf(copy);
}

/** Gives the facts of a list of names and values, by name. */
export function factsOf(root: Element): ReadonlyMap<string, Element> {
  return new Map(
    [...root.querySelectorAll('dt')].map((name) => [wordsOf(name), name.nextElementSibling ?? name] as const),
  );
}
