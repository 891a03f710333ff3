/** Bodies that are plain Markdown: which they are, and that a loader renders only those at once. */
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test, vi } from 'vitest';
import { isPlainBody, withPlainBodies } from '../../../src/data/plain-body.ts';

const RENDERED = { html: '<p>It took six weeks.</p>' };
type Context = Parameters<typeof withPlainBodies>[0];

describe('a body that Markdown and MDX read alike', () => {
  test.each([
    {
      input: 'It took *six* weeks.\n\n## Costs\n\n- one\n- two',
      expected: true,
      why: 'holds text, headings, lists',
    },
    { input: '| a | b |\n| --- | --: |\n| 1 | 2 |', expected: true, why: 'may hold a table' },
    {
      input: 'Costs fell by > 5 % & more.\n\n> A quotation',
      expected: true,
      why: 'may hold signs and a quotation',
    },
    { input: 'Before\n\n---\n\nAfter', expected: false, why: 'holds no line that could open frontmatter' },
    { input: 'Text\n\n<Aside title="Costs">More</Aside>', expected: false, why: 'holds no component' },
    { input: 'Text {1 + 1}', expected: false, why: 'holds no expression' },
    { input: 'import x from "y"', expected: false, why: 'does not begin as code' },
    { input: 'Text\nexport const a = 1', expected: false, why: 'has no line that begins as code' },
    {
      input: 'Text\n\n    indented',
      expected: false,
      why: 'is not indented, which MDX does not read as code',
    },
    { input: '- one\n\n\tmore', expected: false, why: 'holds no tab at the start of a line' },
  ])('$why', ({ input, expected }) => {
    expect(isPlainBody(input)).toBe(expected);
  });
});

function makeContext(renderMarkdown: LoaderContext['renderMarkdown']) {
  const set = vi.fn<LoaderContext['store']['set']>(() => true);
  const context = {
    store: { set },
    renderMarkdown,
    generateDigest: (data: string) => `digest of ${data}`,
    entryTypes: new Map([['.mdx', {}]]),
  } as unknown as Context;
  return { set, context };
}

async function rendererOf(context: Context) {
  const { entryTypes } = withPlainBodies(context, '') as Context;
  const render = await entryTypes?.get('.mdx')?.getRenderFunction?.();
  if (!render) throw new Error('MDX files have no renderer');
  return render;
}

test('a plain body is rendered, with the file that it is in', async () => {
  const renderMarkdown = vi.fn(() => Promise.resolve(RENDERED));
  const render = await rendererOf(makeContext(renderMarkdown).context);
  await expect(render({ body: 'It took six weeks.', filePath: '/shelf/a b.mdx' })).resolves.toBe(RENDERED);
  expect(renderMarkdown).toHaveBeenCalledExactlyOnceWith('It took six weeks.', {
    fileURL: new URL('file:///shelf/a%20b.mdx'),
  });
});

test('a body with a component is left to MDX', async () => {
  const renderMarkdown = vi.fn(() => Promise.resolve(RENDERED));
  const render = await rendererOf(makeContext(renderMarkdown).context);
  await expect(render({ body: '<Aside />', filePath: '/a.mdx' })).resolves.toBeUndefined();
  expect(renderMarkdown).not.toHaveBeenCalled();
});

test('a body that the gate refuses is left to MDX, which fails the build with the report', async () => {
  const render = await rendererOf(makeContext(() => Promise.reject(new Error('refused'))).context);
  await expect(render({ body: 'Text', filePath: '/a.mdx' })).resolves.toBeUndefined();
});

test('what was not rendered becomes a module, and only if it is MDX', () => {
  const { set, context } = makeContext(() => Promise.resolve(RENDERED));
  const { store } = withPlainBodies(context, '');
  store.set({ id: 'plain', data: {}, filePath: 'a.mdx', rendered: RENDERED });
  store.set({ id: 'rich', data: {}, filePath: 'b.mdx' });
  store.set({ id: 'record', data: {}, filePath: 'c.yaml' });
  expect(set.mock.calls.map(([{ id, deferredRender = false }]) => [id, deferredRender])).toEqual([
    ['plain', false],
    ['rich', true],
    ['record', false],
  ]);
});

test('another code renders every entry anew', () => {
  const { context } = makeContext(() => Promise.resolve(RENDERED));
  const digests = ['old', 'new'].map((code) => withPlainBodies(context, code).generateDigest('text'));
  expect(new Set(digests).size).toBe(2);
});
