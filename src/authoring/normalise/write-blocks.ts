/** Writes the blocks of a text: paragraphs, headings, lists, tables and code. */
import type { BodyNode } from '../tree.ts';
import { LINE_END, protectLines, toVisibleText } from './escape-text.ts';
import { childrenOf, isListedBlock, isTaken, type Setting, typedText } from './listed-parts.ts';
import { writeInlines } from './write-inlines.ts';

type List = Extract<BodyNode, { type: 'list' }>;
type ListItem = Extract<BodyNode, { type: 'listItem' }>;
type Table = Extract<BodyNode, { type: 'table' }>;

/** Writes blocks with an empty line between them. `depth` counts the lists around them. */
export function writeBlocks(nodes: readonly BodyNode[], setting: Setting, depth = 0): string {
  let { above } = setting;
  const blocks: string[] = [];
  let before: BodyNode | undefined;
  let isOther = false;
  for (const node of nodes) {
    isOther = node.type === 'list' && isSameKind(before, node) && !isOther;
    const block = writeBlock(node, { ...setting, above }, depth, isOther);
    if (node.type === 'heading' && block.startsWith('#')) above = block.indexOf(' ');
    if (block !== '') {
      blocks.push(block);
      before = node;
    }
  }
  return blocks.join('\n\n');
}

/** Two lists in a row need different signs, or they would be one. */
function isSameKind(before: BodyNode | undefined, { ordered }: List): boolean {
  return before?.type === 'list' && before.ordered === ordered;
}

function writeBlock(node: BodyNode, setting: Setting, depth: number, isOther: boolean): string {
  if (node.type === 'definition' && isUsed(node, setting)) return '';
  if (!isListedBlock(node, depth)) return toVisibleText(typedText(node, setting));
  switch (node.type) {
    case 'heading':
      return writeHeading(node, setting);
    case 'list':
      return writeList(node, setting, depth, isOther);
    case 'table':
      return writeTable(node, setting);
    case 'code':
      return writeFence(node.value, node.lang ?? '');
    default:
      return protectLines(writeInlines(childrenOf(node), setting));
  }
}

function isUsed(
  { identifier, url }: Extract<BodyNode, { type: 'definition' }>,
  { addresses }: Setting,
): boolean {
  return isTaken(url) && addresses.get(identifier) === url;
}

function writeHeading(node: Extract<BodyNode, { type: 'heading' }>, setting: Setting): string {
  const text = writeInlines(node.children, setting).replaceAll(LINE_END, ' ').replace(/\s+/gu, ' ').trim();
  if (text === '') return '';
  const level = Math.min(Math.max(node.depth, setting.below + 1), setting.above + 1, 4);
  return `${'#'.repeat(level)} ${text.replace(/#+$/u, String.raw`\$&`)}`;
}

/** Writes a block of code; its fence is longer than any inside. */
export function writeFence(value: string, language: string): string {
  const longest = Math.max(2, ...(value.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const word = /^[a-z0-9+#-]{1,20}$/iu.test(language) ? language : '';
  return `${fence}${word}\n${value}\n${fence}`;
}

function writeList(list: List, setting: Setting, depth: number, isOther: boolean): string {
  const items = list.children as readonly ListItem[];
  const isLoose = list.spread === true || items.some((item) => item.spread === true);
  const first = Math.min(list.start ?? 1, 99_999);
  const written = items.map((item, index) => {
    const mark = list.ordered ? `${first + index}${isOther ? ')' : '.'}` : isOther ? '*' : '-';
    return writeItem(item, mark, setting, { depth, isLoose });
  });
  return written.join(isLoose ? '\n\n' : '\n');
}

function writeItem(
  item: ListItem,
  mark: string,
  setting: Setting,
  { depth, isLoose }: { readonly depth: number; readonly isLoose: boolean },
): string {
  const box =
    typeof item.checked === 'boolean' ? (item.checked ? String.raw`\[x\] ` : String.raw`\[ \] `) : '';
  const content = writeBlocks(item.children, setting, depth + 1);
  const tight = isLoose ? content : content.replace(/\n\n(?=(?:[-*]|1[.)])(?: |$))/gu, '\n');
  const indent = ' '.repeat(mark.length + 1);
  const lines = `${box}${tight}`
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : indent + line));
  return `${mark} ${lines.join('\n')}`.trimEnd();
}

const ALIGNMENTS: Readonly<Record<string, string>> = { left: ':--', right: '--:', center: ':-:' };

function writeTable(table: Table, setting: Setting): string {
  const rows = table.children.map((row) =>
    childrenOf(row).map((cell) =>
      writeInlines(childrenOf(cell), setting)
        .replaceAll(LINE_END, ' ')
        .replace(/\s+/gu, ' ')
        .replace(/(?<!\\)((?:\\\\)*)\|/gu, String.raw`$1\|`)
        .trim(),
    ),
  );
  const width = rows[0]?.length ?? 0;
  const toRow = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const rule = Array.from({ length: width }, (_, index) => ALIGNMENTS[table.align?.[index] ?? ''] ?? '---');
  return [toRow(rows[0] ?? []), toRow(rule), ...rows.slice(1).map(toRow)].join('\n');
}
