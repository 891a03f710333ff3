/**
 * Renders a body that is plain Markdown when it is read, so that its entry never becomes a module: a module is what makes an MDX entry slow
 * to build. A body with a component stays MDX. Both go through the content gate, and both give the same HTML.
 */
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';

type Entry = Parameters<LoaderContext['store']['set']>[0];
type Render = (file: { readonly body: string; readonly filePath: string }) => Promise<Entry['rendered']>;
/** What Astro gives its own loaders besides: how files of each extension are read. */
type EntryTypes = ReadonlyMap<string, { readonly getRenderFunction?: () => Promise<Render> }>;

const MDX = '.mdx';
/** A component or an expression; code; indentation, which is code in Markdown alone; what could open frontmatter. */
const NEEDS_MDX = /[<{}]|^(?:import|export)\b|^(?: {4}|\t)|^---/mu;

/**
 * Says whether Markdown and MDX read a body alike.
 * @example isPlainBody('## Costs\n\nIt took *six* weeks.') // true
 * @example isPlainBody('<Aside title="Costs">…</Aside>') // false
 */
export function isPlainBody(body: string): boolean {
  return !NEEDS_MDX.test(body);
}

/** Makes a loader's context render plain bodies at once. `code` stands for the code that renders: another code renders everything anew. */
export function withPlainBodies(
  context: LoaderContext & { readonly entryTypes?: EntryTypes },
  code: string,
): LoaderContext {
  const { entryTypes, store, generateDigest } = context;
  const mdx = entryTypes?.get(MDX);
  if (!entryTypes || !mdx) return context;
  const rendersPlainBodies = { ...mdx, getRenderFunction: () => Promise.resolve(toRenderer(context)) };
  const withPlain: typeof context = {
    ...context,
    entryTypes: new Map([...entryTypes, [MDX, rendersPlainBodies]]),
    generateDigest: (data) =>
      generateDigest(`${code}${typeof data === 'string' ? data : JSON.stringify(data)}`),
    store: {
      ...store,
      set: (entry) => store.set(isLeftToMdx(entry) ? { ...entry, deferredRender: true } : entry),
    },
  };
  return withPlain;
}

function isLeftToMdx({ rendered, filePath }: Entry): boolean {
  return rendered === undefined && filePath?.endsWith(MDX) === true;
}

/** Makes the function that renders one entry, or leaves it to MDX: also what the gate refuses, for MDX fails the build with its report. */
function toRenderer({ renderMarkdown }: LoaderContext): Render {
  return async ({ body, filePath }) => {
    if (!isPlainBody(body)) return undefined;
    try {
      return await renderMarkdown(body, { fileURL: pathToFileURL(filePath) });
    } catch {
      return undefined;
    }
  };
}
