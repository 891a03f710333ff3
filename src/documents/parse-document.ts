/**
 * Reads the source of a document (docs/templates.md): Markdown with a title and an intro, in which everything that is not of the
 * format is a mistake with its line. It gives all mistakes at once, and a document only if there are none.
 */
import { markdownToMdast, type MdastNode } from 'satteri';
import type { Finding } from '../authoring/problem.ts';
import type { AboutPart } from './about.ts';
import { toAboutBlocks } from './about-blocks.ts';
import type { TemplateDocument } from './document.ts';
import { PLAIN, readBlocks } from './markdown/blocks.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { checkHeadings } from './markdown/headings.ts';
import { readText } from './markdown/marks.ts';
import { makeReader, type NamedThings } from './markdown/reader.ts';

/** A document that was read, or what keeps it from being one. */
export type ParsedDocument =
  | { readonly document: TemplateDocument; readonly findings: readonly [] }
  | { readonly document: undefined; readonly findings: readonly Finding[] };

/** Past this the reader of Markdown can become slow. */
const MAX_CHARS = 400_000;
const MAX_DEPTH = 60;

/** Reads a source; `about` becomes its last part. Findings are in the order of the text. */
export function parseDocument(
  source: string,
  named: NamedThings,
  about: readonly AboutPart[],
): ParsedDocument {
  if (source.length > MAX_CHARS) return { document: undefined, findings: [tooBig(source)] };
  const text = source.replace(/^\uFEFF/u, '');
  const front = readFrontMatter(text);
  const { reader, findings } = makeReader(text, named);
  const root = markdownToMdast(text, { features: { gfm: true, smartPunctuation: true } });
  const nodes = 'children' in root ? root.children : [];
  if (isTooDeep(nodes)) return { document: undefined, findings: [...front.findings, tooDeep()] };
  checkHeadings(nodes, reader);
  const intro = readText(front.intro, { node: nodes[0] ?? root, look: PLAIN, label: 'Intro' }, reader);
  const blocks = readBlocks(nodes, { listDepth: 0, isInNote: false }, reader);
  const all = [...front.findings, ...findings].sort((a, b) => a.line - b.line || a.column - b.column);
  if (all.length > 0) return { document: undefined, findings: all };
  return { document: { title: front.title, intro, blocks, about: toAboutBlocks(about) }, findings: [] };
}

/** Looks without recursion, because a hostile text can nest deeper than the stack. */
function isTooDeep(nodes: readonly MdastNode[]): boolean {
  let level = nodes;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}

function tooDeep(): Finding {
  const found = 'The text is nested too deeply to read.';
  return {
    kind: 'too-many-parts',
    line: 1,
    column: 1,
    field: 'body',
    found,
    expected: `At most ${MAX_DEPTH} levels.`,
    mend: 'Use fewer lists in lists.',
  };
}

function tooBig(source: string): Finding {
  const found = `The source has ${source.length} characters.`;
  return {
    kind: 'file-too-big',
    line: 1,
    column: 1,
    field: '',
    found,
    expected: `At most ${MAX_CHARS}.`,
    mend: 'Split it into two documents.',
  };
}
