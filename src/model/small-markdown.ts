/**
 * Reads the little Markdown that a contribution may use, for the preview in the browser: paragraphs, headings, lists, tables, links, emphasis,
 * code. Everything else is text and stays text. The site itself is built by a complete compiler, after an editor has read the contribution.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly Row[] }
  | { readonly kind: 'code'; readonly text: string };
type Row = readonly (readonly Inline[])[];

const MAX_CHARS = 20_000;
const MAX_DEPTH = 3;

const FENCE = /^ {0,3}```/u;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/u;
const ITEM = /^\s{0,8}(?:[-*+]|(\d{1,9})[.)])[ \t]+(\S.*)$/u;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;

/** Reads a text into blocks; what is beyond 20,000 characters is left out. */
export function parseSmallMarkdown(text: string): readonly Block[] {
  const lines = text.slice(0, MAX_CHARS).split(/\r\n|\n|\r/u);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    if (isBlank(lines[at])) {
      at += 1;
      continue;
    }
    const { block, length } = readBlock(lines, at);
    blocks.push(block);
    at += length;
  }
  return blocks;
}

interface Read {
  readonly block: Block;
  /** Lines that it takes, at least one. */
  readonly length: number;
}

function readBlock(lines: readonly string[], at: number): Read {
  const line = lines[at] ?? '';
  if (FENCE.test(line)) return readCode(lines, at);
  const heading = HEADING.exec(line);
  if (heading) {
    const level = Math.min(4, Math.max(2, heading[1]?.length ?? 2)) as 2 | 3 | 4;
    return { block: { kind: 'heading', level, inlines: parseInlines(heading[2] ?? '') }, length: 1 };
  }
  if (isTable(lines, at)) return readTable(lines, at);
  if (ITEM.test(line)) return readList(lines, at);
  return readParagraph(lines, at);
}

function readCode(lines: readonly string[], at: number): Read {
  const end = lines.findIndex((line, index) => index > at && FENCE.test(line));
  const last = end < 0 ? lines.length : end;
  return {
    block: { kind: 'code', text: lines.slice(at + 1, last).join('\n') },
    length: last - at + (end < 0 ? 0 : 1),
  };
}

function readTable(lines: readonly string[], at: number): Read {
  const head = toCells(lines[at] ?? '');
  const rows: Row[] = [];
  let next = at + 2;
  for (; lines[next]?.includes('|'); next += 1) {
    const cells = toCells(lines[next] ?? '');
    rows.push(head.map((_, column) => cells[column] ?? []));
  }
  return { block: { kind: 'table', head, rows }, length: next - at };
}

function readList(lines: readonly string[], at: number): Read {
  const isOrdered = ITEM.exec(lines[at] ?? '')?.[1] !== undefined;
  const texts: string[] = [];
  let next = at;
  for (; next < lines.length && !isBlank(lines[next]); next += 1) {
    const line = lines[next] ?? '';
    const item = ITEM.exec(line);
    if (!item && isStart(lines, next)) break;
    if (item && (item[1] !== undefined) !== isOrdered) break;
    if (item) texts.push(item[2] ?? '');
    else texts.push(`${texts.pop() ?? ''}\n${line.trim()}`);
  }
  return {
    block: { kind: 'list', isOrdered, items: texts.map((text) => parseInlines(text)) },
    length: next - at,
  };
}

function readParagraph(lines: readonly string[], at: number): Read {
  let next = at + 1;
  while (next < lines.length && !isBlank(lines[next]) && !isStart(lines, next)) next += 1;
  const text = lines.slice(at, next).map((line) => line.trim());
  return { block: { kind: 'paragraph', inlines: parseInlines(text.join('\n')) }, length: next - at };
}

function isStart(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return FENCE.test(line) || HEADING.test(line) || ITEM.test(line) || isTable(lines, at);
}

function isTable(lines: readonly string[], at: number): boolean {
  const [head = '', rule = ''] = [lines[at], lines[at + 1]];
  return (
    head.includes('|') &&
    rule.includes('-') &&
    TABLE_RULE.test(rule) &&
    toTexts(head).length === toTexts(rule).length
  );
}

function toTexts(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function toCells(line: string): Row {
  return toTexts(line).map((text) => parseInlines(text));
}

function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === '';
}

/** Each alternative is bounded, so that no text takes long. */
const MARK =
  /\\([\\`*_{}[\]()#+\-.!<>|$~])|`([^`]{1,500})`|\*\*(?=\S)([^*]{1,500}?)(?<=\S)\*\*|(?<!\w)__(?=\S)([^_]{1,500}?)(?<=\S)__(?!\w)|\*(?=\S)([^*]{1,500}?)(?<=\S)\*|(?<!\w)_(?=\S)([^_]{1,500}?)(?<=\S)_(?!\w)|(?<!!)\[([^[\]]{1,300})\]\(([^()\s<>]{1,500})\)/gu;

/** Reads the text of one block; marks inside marks are read to a depth of three. */
export function parseInlines(text: string, depth = 0): readonly Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const inline = toInline(match, depth);
    if (!inline) continue;
    addText(inlines, text.slice(from, match.index));
    if (inline.kind === 'text') addText(inlines, inline.text);
    else inlines.push(inline);
    from = match.index + match[0].length;
  }
  addText(inlines, text.slice(from));
  return inlines;
}

/** Text beside text is one piece. */
function addText(inlines: Inline[], text: string): void {
  const last = inlines.at(-1);
  if (text === '') return;
  if (last?.kind === 'text') inlines[inlines.length - 1] = { kind: 'text', text: last.text + text };
  else inlines.push({ kind: 'text', text });
}

function toInline(match: RegExpExecArray, depth: number): Inline | undefined {
  const [, escaped, code, bold, underlinedBold, italic, underlined, label, href] = match;
  if (escaped !== undefined) return { kind: 'text', text: escaped };
  if (code !== undefined) return { kind: 'code', text: code };
  if (depth >= MAX_DEPTH) return undefined;
  const strong = bold ?? underlinedBold;
  if (strong !== undefined) return { kind: 'strong', inlines: parseInlines(strong, depth + 1) };
  const emphasis = italic ?? underlined;
  if (emphasis !== undefined) return { kind: 'emphasis', inlines: parseInlines(emphasis, depth + 1) };
  if (label === undefined || href === undefined || !isSafeAddress(href)) return undefined;
  return { kind: 'link', href, inlines: parseInlines(label, depth + 1) };
}

/** Addresses that a reader may follow: the web, mail, this site. */
function isSafeAddress(href: string): boolean {
  return /^(?:https?:\/\/[^\s]|mailto:[^\s]|\/(?!\/)|#)/iu.test(href) && !href.includes('\\');
}
