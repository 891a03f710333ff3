/** Draws products side by side from the templates that the built page carries, by DOM methods only: text never becomes markup. */
import type { ComparedLine, ComparedRow, Comparison } from '../model/comparison.ts';
import { requiredPart } from './required-part.ts';

const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  'thead, tbody': 'rowgroup',
  tr: 'row',
  td: 'cell',
  'th[scope="col"]': 'columnheader',
  'th[scope="row"]': 'rowheader',
};

/** Makes the table. */
export function toCompareTable(
  host: ParentNode,
  comparisons: readonly Comparison[],
  rows: readonly ComparedRow[],
): DocumentFragment {
  const fragment = copy(host, 'table');
  const caption = fragment.querySelector('caption');
  if (caption) caption.textContent = `Side by side: ${comparisons.map(({ title }) => title).join('; ')}`;
  requiredPart(fragment, 'head', HTMLElement).append(...comparisons.map((one) => toHead(host, one)));
  requiredPart(fragment, 'rows', HTMLElement).append(...rows.map((row) => toRow(host, row, comparisons)));
  sayRoles(fragment);
  return fragment;
}

function toHead(host: ParentNode, { shelfmark, title, url, spine }: Comparison): HTMLTableCellElement {
  const head = copy(host, 'product');
  requiredPart(head, 'shelfmark', HTMLElement).textContent = shelfmark;
  requiredPart(head, 'title', HTMLElement).append(toLink(title, url));
  requiredPart(head, 'removed', HTMLElement).textContent = ` ${shelfmark}`;
  const button = head.querySelector('button');
  if (button) button.dataset['value'] = shelfmark;
  const cell = toHeader('col', head);
  cell.className = `spine-edge spine-${spine}`;
  return cell;
}

function toRow(
  host: ParentNode,
  { label, cells, isSame }: ComparedRow,
  comparisons: readonly Comparison[],
): HTMLTableRowElement {
  const field = copy(host, 'field');
  requiredPart(field, 'label', HTMLElement).textContent = label;
  requiredPart(field, 'same', HTMLElement).hidden = !isSame;
  const row = document.createElement('tr');
  row.append(
    toHeader('row', field),
    ...cells.map((lines, column) => toCell(host, lines, comparisons[column]?.shelfmark ?? '')),
  );
  return row;
}

function toHeader(scope: 'col' | 'row', content: DocumentFragment): HTMLTableCellElement {
  const header = document.createElement('th');
  header.scope = scope;
  header.append(content);
  return header;
}

/** The shelfmark stands in each cell for those who see the cells one under the other. */
function toCell(host: ParentNode, lines: readonly ComparedLine[], shelfmark: string): HTMLTableCellElement {
  const content = copy(host, 'cell');
  requiredPart(content, 'mark', HTMLElement).textContent = shelfmark;
  requiredPart(content, 'lines', HTMLElement).append(...lines.map(toLine));
  const cell = document.createElement('td');
  cell.append(content);
  return cell;
}

function toLine({ text, url, tone }: ComparedLine): HTMLLIElement {
  const item = document.createElement('li');
  if (tone === 'warning') item.className = 'compare-warning';
  if (tone === 'note') item.className = 'text-muted text-sm';
  if (url === undefined) {
    item.textContent = text;
    return item;
  }
  item.append(toLink(text, url));
  return item;
}

function toLink(text: string, url: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

/** Says every role outright: a browser forgets it where a narrow screen draws rows and cells as blocks. */
function sayRoles(table: DocumentFragment): void {
  for (const [selector, role] of Object.entries(ROLES))
    for (const element of table.querySelectorAll(selector)) element.setAttribute('role', role);
}

function copy(host: ParentNode, name: string): DocumentFragment {
  return document.importNode(requiredPart(host, `${name}-template`, HTMLTemplateElement).content, true);
}
