/** The styles of an Excel workbook (SpreadsheetML, ECMA-376 part 1, 18.8): each look and way of writing numbers becomes a number. */
import { element, type XmlElement } from '../xml.ts';
import { alignmentOf, type Content, type GridCell, type Look, type NumberForm } from './grid.ts';
import { type CellLook, FONT_NAME, LINE_COLOUR, LOOKS, TONE_LOOKS } from './looks.ts';
import { TONES } from './workbook.ts';

export interface StyleSheet {
  /** Gives the number of the style of a cell. */
  readonly numberOf: (cell: GridCell) => number;
  readonly toXml: () => XmlElement;
}

interface Style {
  readonly look: Look;
  readonly code: string;
  /** Keeps text that begins like a formula a text when it is edited. */
  readonly isQuoted: boolean;
  readonly align: 'left' | 'right';
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_OWN_FORMAT = 164;
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, '@': 49 };

/** Makes an empty style sheet; it grows as cells ask for their styles. */
export function makeStyleSheet(): StyleSheet {
  const styles = new Map<string, Style & { readonly number: number }>();
  return {
    numberOf: ({ look, form, content }) => {
      const style = {
        look,
        code: formatCode(form),
        isQuoted: isQuoted(content),
        align: alignmentOf(look, form, content),
      };
      const key = JSON.stringify(style);
      const known = styles.get(key) ?? { ...style, number: styles.size + 1 };
      styles.set(key, known);
      return known.number;
    },
    toXml: () => writeStyles([...styles.values()]),
  };
}

/** Writes a way of writing numbers as Excel does. */
function formatCode(form: NumberForm): string {
  switch (form.kind) {
    case 'general':
      return 'General';
    case 'text':
      return '@';
    case 'date':
      return 'd mmm yyyy';
    case 'year':
      return '0';
    case 'number':
      return `#,##0${toDecimals(form.decimals)}`;
    case 'percent':
      return `0${toDecimals(form.decimals)}%`;
    case 'currency':
      return `[$£-809]#,##0${toDecimals(form.decimals)};-[$£-809]#,##0${toDecimals(form.decimals)}`;
  }
}

function toDecimals(count: number): string {
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}

function isQuoted(content: Content): boolean {
  return content.kind === 'text' && /^[=+\-@\t]/u.test(content.text);
}

function writeStyles(styles: readonly Style[]): XmlElement {
  const codes = [...new Set(styles.map(({ code }) => code))].filter(
    (code) => BUILT_IN_FORMATS[code] === undefined,
  );
  const looks = Object.keys(LOOKS) as Look[];
  const formats = codes.map((code, index) =>
    element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode: code }),
  );
  const parts = [
    ...(formats.length > 0 ? [toList('numFmts', formats)] : []),
    toList('fonts', [writeFont({ size: 11 }), ...looks.map((look) => writeFont(LOOKS[look]))]),
    toList('fills', [
      writeFill('none'),
      writeFill('gray125'),
      ...looks.map((look) => writeFill('solid', LOOKS[look].fill)),
    ]),
    toList('borders', [writeBorder(false), writeBorder(true)]),
    toList('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    toList('cellXfs', [
      element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      ...styles.map((style) => writeCellStyle(style, looks, codes)),
    ]),
    toList('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    toList('dxfs', TONES.map(writeTone)),
  ];
  return element('styleSheet', { xmlns: MAIN }, parts);
}

function toList(name: string, items: readonly XmlElement[]): XmlElement {
  return element(name, { count: items.length }, items);
}

function writeFont({ size, isBold, isUnderlined, colour }: Partial<CellLook>): XmlElement {
  const parts = [
    ...(isBold === true ? [element('b')] : []),
    ...(isUnderlined === true ? [element('u')] : []),
    element('sz', { val: size }),
    ...(colour === undefined ? [] : [element('color', { rgb: `FF${colour}` })]),
    element('name', { val: FONT_NAME }),
    element('family', { val: 2 }),
  ];
  return element('font', {}, parts);
}

function writeFill(pattern: string, colour?: string): XmlElement {
  if (pattern !== 'solid' || colour === undefined)
    return element('fill', {}, [
      element('patternFill', { patternType: pattern === 'gray125' ? pattern : 'none' }),
    ]);
  const colours = [element('fgColor', { rgb: `FF${colour}` }), element('bgColor', { indexed: 64 })];
  return element('fill', {}, [element('patternFill', { patternType: 'solid' }, colours)]);
}

function writeBorder(isDrawn: boolean): XmlElement {
  const colour = element('color', { rgb: `FF${LINE_COLOUR}` });
  const side = (name: string) => (isDrawn ? element(name, { style: 'thin' }, [colour]) : element(name));
  return element('border', {}, [...['left', 'right', 'top', 'bottom'].map(side), element('diagonal')]);
}

function writeCellStyle(
  { look, code, isQuoted, align }: Style,
  looks: readonly Look[],
  codes: readonly string[],
): XmlElement {
  const { hasBorder, hasRoom, isLocked } = LOOKS[look];
  const alignment = element('alignment', {
    horizontal: align,
    indent: hasRoom ? 1 : undefined,
    vertical: 'top',
    wrapText: 1,
  });
  return element(
    'xf',
    {
      numFmtId: BUILT_IN_FORMATS[code] ?? FIRST_OWN_FORMAT + codes.indexOf(code),
      fontId: looks.indexOf(look) + 1,
      fillId: looks.indexOf(look) + 2,
      borderId: hasBorder ? 1 : 0,
      xfId: 0,
      quotePrefix: isQuoted ? 1 : undefined,
      ...{
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
        applyProtection: 1,
      },
    },
    [alignment, element('protection', { locked: isLocked ? 1 : 0 })],
  );
}

function writeTone(tone: (typeof TONES)[number]): XmlElement {
  const { colour, fill } = TONE_LOOKS[tone];
  const font = element('font', {}, [element('b'), element('color', { rgb: `FF${colour}` })]);
  const colours = [element('fgColor', { rgb: `FF${fill}` }), element('bgColor', { rgb: `FF${fill}` })];
  const ground = element('patternFill', { patternType: 'solid' }, colours);
  return element('dxf', {}, [font, element('fill', {}, [ground])]);
}
