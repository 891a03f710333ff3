/** The paragraph styles of an OpenDocument text, without those of notes. */
import { COLOUR, FONT, SIZE } from '../design.ts';
import type { XmlAttributes } from '../xml.ts';
import { hex, points, roomBelow, type Style } from './style-elements.ts';

/** Gives the styles of text, headings and tables. */
export function toParagraphStyles(): readonly Style[] {
  return [...textStyles(), ...headingStyles(), ...tableStyles()];
}

function textStyles(): Style[] {
  return [
    { name: 'Standard' },
    {
      name: 'Text_20_body',
      display: 'Text body',
      parent: 'Standard',
      paragraph: { 'fo:margin-bottom': points(roomBelow('Text_20_body')) },
    },
    {
      name: 'Subtitle',
      parent: 'Standard',
      next: 'Text_20_body',
      text: { 'fo:font-size': points(SIZE.intro) },
      paragraph: { 'fo:margin-top': points(6), 'fo:margin-bottom': points(8) },
    },
    {
      name: 'Stamp',
      parent: 'Standard',
      text: { 'fo:font-size': points(SIZE.table), 'fo:color': hex(COLOUR.muted) },
      paragraph: {
        'fo:border-bottom': `2pt solid ${hex(COLOUR.green)}`,
        'fo:padding-bottom': points(6),
        'fo:margin-bottom': points(6),
      },
    },
    {
      name: 'List_20_item',
      display: 'List item',
      parent: 'Text_20_body',
      paragraph: { 'fo:margin-bottom': points(roomBelow('List_20_item')) },
    },
    {
      name: 'Tick_20_item',
      display: 'Tick item',
      parent: 'Text_20_body',
      paragraph: {
        'fo:margin-left': '0.85cm',
        'fo:text-indent': '-0.85cm',
        'fo:margin-bottom': points(roomBelow('Tick_20_item')),
      },
    },
    {
      name: 'Tick_20_head',
      display: 'Tick item with more',
      parent: 'Tick_20_item',
      paragraph: {
        'fo:margin-top': points(8),
        'fo:margin-bottom': points(roomBelow('Tick_20_head')),
        'fo:keep-with-next': 'always',
      },
    },
    {
      name: 'Tick_20_continue',
      display: 'Tick item continued',
      parent: 'Text_20_body',
      text: { 'fo:font-size': points(SIZE.table) },
      paragraph: { 'fo:margin-left': '0.85cm', 'fo:margin-bottom': points(roomBelow('Tick_20_continue')) },
    },
    { name: 'Header', parent: 'Standard', text: small() },
    { name: 'Footer', parent: 'Standard', text: small(), paragraph: { 'fo:margin-right': '2cm' } },
  ];
}

function small(): XmlAttributes {
  return { 'fo:font-size': points(SIZE.small), 'fo:color': hex(COLOUR.muted) };
}

function headingStyles(): Style[] {
  const look = (size: number) => ({
    'style:font-name': FONT.heading,
    'fo:font-size': points(size),
    'fo:font-weight': 'bold',
    'fo:color': hex(COLOUR.green),
  });
  const room = (before: number, after: number) => ({
    'fo:margin-top': points(before),
    'fo:margin-bottom': points(after),
    'fo:keep-with-next': 'always',
    'fo:line-height': '105%',
  });
  const heading = (level: 1 | 2 | 3, size: number, paragraph: XmlAttributes): Style => ({
    name: `Heading_20_${level}`,
    display: `Heading ${level}`,
    parent: 'Standard',
    next: 'Text_20_body',
    outline: level,
    text: look(size),
    paragraph,
  });
  const rule = { 'fo:border-bottom': `0.75pt solid ${hex(COLOUR.green)}`, 'fo:padding-bottom': points(3) };
  return [
    {
      name: 'Title',
      parent: 'Standard',
      next: 'Text_20_body',
      text: look(SIZE.title),
      paragraph: room(0, 6),
    },
    heading(1, SIZE.heading1, { ...room(26, roomBelow('Heading_20_1')), ...rule }),
    heading(2, SIZE.heading2, room(18, roomBelow('Heading_20_2'))),
    heading(3, SIZE.heading3, room(14, roomBelow('Heading_20_3'))),
  ];
}

function tableStyles(): Style[] {
  return [
    {
      name: 'Table_20_Contents',
      display: 'Table Contents',
      parent: 'Standard',
      text: { 'fo:font-size': points(SIZE.table) },
    },
    {
      name: 'Table_20_Heading',
      display: 'Table Heading',
      parent: 'Table_20_Contents',
      text: { 'fo:font-weight': 'bold', 'fo:color': hex(COLOUR.green) },
      paragraph: { 'fo:keep-with-next': 'always' },
    },
  ];
}
