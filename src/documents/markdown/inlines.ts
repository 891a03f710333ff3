/** Reads the text inside a paragraph, heading or table cell: words, bold, italic, links and our own marks. */
import type { MdastNode } from 'satteri';
import type { Inline, TextRun } from '../document.ts';
import { isPoorLinkText } from '../link-text.ts';
import { readText, type TextPlace } from './marks.ts';
import { type Reader, textOf } from './reader.ts';

const REFUSED: Partial<Record<MdastNode['type'], readonly [what: string, mend: string]>> = {
  html: ['HTML', 'Write it in Markdown; write &lt; to show the sign <.'],
  image: ['A picture', 'Say in words or in a table what it shows.'],
  imageReference: ['A picture', 'Say in words or in a table what it shows.'],
  inlineCode: ['Text between backquotes', 'Take the backquotes away.'],
  footnoteReference: ['A footnote', 'Say it in the text, or as guidance in a box.'],
  delete: ['Text struck through', 'Delete it, or say in words that it no longer holds.'],
  linkReference: ['A link by reference', 'Write it in one piece: [text](https://…).'],
};

/** Reads inline nodes; `place` gives the look of what is around them. */
export function readInlines(
  nodes: readonly MdastNode[],
  place: Omit<TextPlace, 'node'>,
  reader: Reader,
): readonly Inline[] {
  return nodes.flatMap((node) => readInline(node, { ...place, node }, reader));
}

function readInline(node: MdastNode, place: TextPlace, reader: Reader): readonly Inline[] {
  const { look, label } = place;
  if (node.type === 'text') return readText(node.value.replace(/\s*\n\s*/gu, ' '), place, reader);
  if (node.type === 'break') return [{ kind: 'break' }];
  if (node.type === 'strong')
    return readInlines(node.children, { look: { ...look, isBold: true }, label }, reader);
  if (node.type === 'emphasis')
    return readInlines(node.children, { look: { ...look, isItalic: true }, label }, reader);
  if (node.type === 'link') return readLink(node, place, reader);
  const [what, mend] = REFUSED[node.type] ?? ['This', 'Write it as plain text.'];
  reader.report('template-markup', node, { found: `${what} has no place in a template.`, mend });
  return [];
}

function readLink(
  node: Extract<MdastNode, { type: 'link' }>,
  { look, label }: TextPlace,
  reader: Reader,
): readonly Inline[] {
  const inside = readInlines(
    node.children,
    { look, label },
    { ...reader, entries: new Map(), report: reportInLink(reader) },
  );
  const content = inside.filter((inline): inline is TextRun => inline.kind === 'text');
  const words = textOf(node).trim();
  if (!/^(?:https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/u.test(node.url))
    reader.report('bad-scheme', node, {
      found: `${JSON.stringify(node.url)} is not an address that works in a file.`,
      expected:
        'An address that begins with https://, http:// or mailto:. For an entry of this shelf write its shelfmark.',
      mend: 'Write the whole address: [text](https://…).',
    });
  if (isPoorLinkText(words)) reportPoorLink(node, words, reader);
  return [{ kind: 'link', content, url: node.url }];
}

function reportPoorLink(node: MdastNode, words: string, reader: Reader): void {
  reader.report('link-text', node, {
    found: `The words of this link, ${JSON.stringify(words)}, do not say where it leads.`,
    expected: 'The words of a link make sense when they are read alone.',
    mend: 'Write [title of the page](https://…).',
  });
}

/** In a link only words are read: a shelfmark there is text, so its finding is left out. */
function reportInLink(reader: Reader): Reader['report'] {
  return (kind, ...rest) => {
    if (kind !== 'unknown-shelfmark') reader.report(kind, ...rest);
  };
}
