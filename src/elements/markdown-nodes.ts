/** Draws the little Markdown of a contribution as elements of the page. What is typed only ever becomes text. */
import { type Block, type Inline, parseSmallMarkdown } from '../model/small-markdown.ts';

/** Headings of the text stand this much below those of the page around them. */
const LEVEL_SHIFT = 1;

/** Gives the elements for a text, in order. */
export function toMarkdownNodes(text: string): readonly HTMLElement[] {
  return parseSmallMarkdown(text).map(toElement);
}

function toElement(block: Block): HTMLElement {
  switch (block.kind) {
    case 'paragraph':
      return make('p', block.inlines.map(toNode));
    case 'heading':
      return make(`h${block.level + LEVEL_SHIFT}` as 'h3', block.inlines.map(toNode));
    case 'list':
      return make(
        block.isOrdered ? 'ol' : 'ul',
        block.items.map((item) => make('li', item.map(toNode))),
      );
    case 'table':
      return make('table', [
        make('thead', [toRow('th', block.head)]),
        make(
          'tbody',
          block.rows.map((row) => toRow('td', row)),
        ),
      ]);
    case 'code':
      return make('pre', [make('code', [document.createTextNode(block.text)])]);
  }
}

function toRow(cell: 'th' | 'td', texts: readonly (readonly Inline[])[]): HTMLElement {
  const cells = texts.map((inlines) => {
    const element = make(cell, inlines.map(toNode));
    if (cell === 'th') element.setAttribute('scope', 'col');
    return element;
  });
  return make('tr', cells);
}

function toNode(inline: Inline): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'code':
      return make('code', [document.createTextNode(inline.text)]);
    case 'strong':
    case 'emphasis':
      return make(inline.kind === 'strong' ? 'strong' : 'em', inline.inlines.map(toNode));
    case 'link': {
      const link = make('a', inline.inlines.map(toNode));
      link.setAttribute('href', inline.href);
      return link;
    }
  }
}

function make(tag: keyof HTMLElementTagNameMap, children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
