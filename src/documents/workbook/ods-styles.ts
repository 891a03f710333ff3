/** The styles of the cells, columns and rows of an OpenDocument spreadsheet, named as they are asked for. */
import { element, type XmlElement } from '../xml.ts';
import { alignmentOf, type GridCell, type Look, type NumberForm } from './grid.ts';
import { LINE_COLOUR, LOOKS, TONE_LOOKS } from './looks.ts';
import { writeNumberStyle } from './ods-number-styles.ts';
import { type Tone, TONES } from './workbook.ts';

export interface OdsStyles {
  readonly cell: (cell: GridCell) => string;
  readonly column: (chars: number) => string;
  /** Rows of no height of their own take what their text needs. */
  readonly row: (points: number | undefined, isKept: boolean) => string;
  /** Gives the styles that were asked for. */
  readonly all: () => readonly XmlElement[];
}

/** A character of 11 points of the letters of the workbook is this wide, in millimetres. */
const MM_A_CHAR = 2.05;

/** Between the text and the edges of its cell; written side by side, because LibreOffice reads no shorthand of two. */
const ROOM = {
  'fo:padding-top': '0.8mm',
  'fo:padding-bottom': '0.8mm',
  'fo:padding-left': '1.8mm',
  'fo:padding-right': '1.8mm',
};

/** Makes the styles of one file. */
export function makeOdsStyles(): OdsStyles {
  const named = new Map<string, { readonly name: string; readonly elements: readonly XmlElement[] }>();
  const ask = (key: string, make: (name: string) => readonly XmlElement[]): string => {
    const name = named.get(key)?.name ?? `s${named.size + 1}`;
    if (!named.has(key)) named.set(key, { name, elements: make(name) });
    return name;
  };
  return {
    cell: ({ look, form, content }) => {
      const align = alignmentOf(look, form, content);
      return ask(JSON.stringify([look, form, align]), (name) => writeCellStyle(name, look, form, align));
    },
    column: (chars) => ask(`column ${chars}`, (name) => [writeColumnStyle(name, chars)]),
    row: (points, isKept) =>
      ask(`row ${String(points)} ${String(isKept)}`, (name) => [writeRowStyle(name, points, isKept)]),
    all: () => [...named.values()].flatMap(({ elements }) => elements),
  };
}

/** Gives the name of the style of a tone, as an element attribute wants it. */
export function toneStyleName(tone: Tone): string {
  return `Tone_${tone}`;
}

/** Writes the named styles that colours by formula use. */
export function writeToneStyles(): XmlElement[] {
  return TONES.map((tone) => {
    const { colour, fill } = TONE_LOOKS[tone];
    return element(
      'style:style',
      {
        'style:name': toneStyleName(tone),
        'style:family': 'table-cell',
        'style:parent-style-name': 'Default',
      },
      [
        element('style:table-cell-properties', { 'fo:background-color': `#${fill}` }),
        element('style:text-properties', { 'fo:color': `#${colour}`, 'fo:font-weight': 'bold' }),
      ],
    );
  });
}

function writeCellStyle(name: string, look: Look, form: NumberForm, align: 'left' | 'right'): XmlElement[] {
  const { size, isBold, isUnderlined, colour, fill, hasBorder, hasRoom, isLocked } = LOOKS[look];
  const numberStyle = `${name}n`;
  const style = element(
    'style:style',
    {
      'style:name': name,
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
      'style:data-style-name': numberStyle,
    },
    [
      element('style:table-cell-properties', {
        'fo:background-color': fill === undefined ? undefined : `#${fill}`,
        'fo:border': hasBorder ? `0.5pt solid #${LINE_COLOUR}` : undefined,
        ...(hasRoom ? ROOM : {}),
        'fo:wrap-option': 'wrap',
        'style:vertical-align': 'top',
        'style:cell-protect': isLocked ? 'protected' : 'none',
        'style:text-align-source': 'fix',
      }),
      element('style:paragraph-properties', { 'fo:text-align': align === 'left' ? 'start' : 'end' }),
      element('style:text-properties', {
        'fo:font-size': `${size}pt`,
        'fo:font-weight': isBold ? 'bold' : undefined,
        'fo:color': `#${colour}`,
        'style:text-underline-style': isUnderlined ? 'solid' : undefined,
        'style:text-underline-width': isUnderlined ? 'auto' : undefined,
      }),
    ],
  );
  return [writeNumberStyle(numberStyle, form), style];
}

function writeColumnStyle(name: string, chars: number): XmlElement {
  const width = `${(chars * MM_A_CHAR + 1.5).toFixed(2)}mm`;
  return element('style:style', { 'style:name': name, 'style:family': 'table-column' }, [
    element('style:table-column-properties', { 'style:column-width': width }),
  ]);
}

function writeRowStyle(name: string, points: number | undefined, isKept: boolean): XmlElement {
  return element('style:style', { 'style:name': name, 'style:family': 'table-row' }, [
    element('style:table-row-properties', {
      'style:row-height': points === undefined ? undefined : `${points}pt`,
      'style:use-optimal-row-height': String(!isKept),
    }),
  ]);
}
