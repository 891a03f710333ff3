/** Styles that OpenDocument wants for what a place asks beside its named style: a new page, room above, the widths of a table. */
import { COLOUR, LONG_ANSWER_HEIGHT, TEXT_WIDTH } from '../design.ts';
import { element, type XmlElement } from '../xml.ts';
import { hex, roomBelow } from './style-elements.ts';

/** What a block asks of its place. */
export interface Before {
  readonly hasBreak?: boolean;
  readonly isAfterBox?: boolean;
  /** Whether it introduces the table that follows, and must stand on its page. */
  readonly keepsNext?: boolean;
  /** Whether a table stays on one page. */
  readonly isWhole?: boolean;
}

/** Names styles as they are asked for, and gives them all at the end. */
export interface AutomaticStyles {
  /** Gives the style to use for a paragraph: the named one, or one made from it. */
  readonly paragraph: (named: string, before: Before) => string;
  /** Gives the name of a new table; its columns are called the same with `.1`, `.2` after it. Widths in twips. */
  readonly table: (widths: readonly number[], before: Before) => string;
  readonly all: () => readonly XmlElement[];
}

export const CELL = { header: 'HeaderCell', body: 'BodyCell' } as const;
export const ROW = { header: 'HeaderRow', short: 'ShortRow', long: 'LongRow', tall: 'TallRow' } as const;

/** Makes the styles of one file. */
export function makeAutomaticStyles(): AutomaticStyles {
  const paragraphs = new Map<string, XmlElement>();
  const tables: XmlElement[] = [];
  let count = 0;
  return {
    paragraph: (named, before) => {
      if (!before.hasBreak && !before.isAfterBox && !before.keepsNext) return named;
      const name = [
        named,
        before.hasBreak && 'page',
        before.isAfterBox && 'after',
        before.keepsNext && 'keep',
      ]
        .filter(Boolean)
        .join('-');
      paragraphs.set(name, placedParagraph(name, named, before));
      return name;
    },
    table: (widths, before) => {
      const name = `Table${(count += 1)}`;
      tables.push(
        tableStyle(name, before),
        ...widths.map((width, index) => columnStyle(`${name}.${index + 1}`, width)),
      );
      return name;
    },
    all: () => [...paragraphs.values(), ...tables, ...rowStyles(), ...cellStyles()],
  };
}

/** Writes a length in twips as centimetres. */
export function toCentimetres(twips: number): string {
  return `${(twips / 567).toFixed(3)}cm`;
}

function placedParagraph(name: string, parent: string, before: Before): XmlElement {
  const { hasBreak, isAfterBox, keepsNext } = before;
  const hasRoom = hasBreak === true || isAfterBox === true;
  const properties = {
    'fo:break-before': hasBreak ? 'page' : undefined,
    'fo:margin-top': hasRoom ? (hasBreak ? '0pt' : '11pt') : undefined,
    'fo:margin-bottom': hasRoom ? `${roomBelow(parent)}pt` : undefined,
    'fo:keep-with-next': keepsNext ? 'always' : undefined,
  };
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': parent },
    [element('style:paragraph-properties', properties)],
  );
}

function tableStyle(name: string, { hasBreak, isAfterBox, isWhole }: Before): XmlElement {
  return style(name, 'table', 'style:table-properties', {
    'style:width': toCentimetres(TEXT_WIDTH),
    'table:align': 'left',
    'fo:margin-top': isAfterBox ? '8pt' : undefined,
    'fo:break-before': hasBreak ? 'page' : undefined,
    'table:border-model': 'collapsing',
    'style:may-break-between-rows': isWhole ? 'false' : undefined,
  });
}

function columnStyle(name: string, width: number): XmlElement {
  return style(name, 'table-column', 'style:table-column-properties', {
    'style:column-width': toCentimetres(width),
  });
}

function rowStyles(): readonly XmlElement[] {
  const row = (name: string, keep: 'always' | 'auto', height?: string) =>
    style(name, 'table-row', 'style:table-row-properties', {
      'fo:keep-together': keep,
      'style:min-row-height': height,
    });
  return [
    row(ROW.header, 'always'),
    row(ROW.short, 'always'),
    row(ROW.long, 'auto'),
    row(ROW.tall, 'auto', toCentimetres(LONG_ANSWER_HEIGHT)),
  ];
}

function cellStyles(): readonly XmlElement[] {
  const line = `0.5pt solid ${hex(COLOUR.rule)}`;
  const padding = {
    'fo:padding-top': '4pt',
    'fo:padding-bottom': '4pt',
    'fo:padding-left': '6pt',
    'fo:padding-right': '6pt',
  };
  return [
    style(CELL.header, 'table-cell', 'style:table-cell-properties', {
      'fo:background-color': hex(COLOUR.headerGround),
      'style:vertical-align': 'bottom',
      'fo:border': line,
      'fo:border-top': `1pt solid ${hex(COLOUR.green)}`,
      ...padding,
    }),
    style(CELL.body, 'table-cell', 'style:table-cell-properties', { 'fo:border': line, ...padding }),
  ];
}

function style(
  name: string,
  family: string,
  properties: string,
  attributes: Record<string, string | undefined>,
): XmlElement {
  return element('style:style', { 'style:name': name, 'style:family': family }, [
    element(properties, attributes),
  ]);
}
