/** The named styles of a Word file. Whoever makes a template their own changes these once, not each paragraph. */
import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { COLOUR, FONT, SIZE } from '../design.ts';
import { noteStyles } from './note-styles.ts';

const LANGUAGE = { value: 'en-GB', eastAsia: 'en-GB' };
/** Twips for a space of some points. */
const points = (count: number) => count * 20;

/** Gives the styles. */
export function toWordStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT.text, size: SIZE.text * 2, color: COLOUR.ink, language: LANGUAGE },
        paragraph: { spacing: { after: 0, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: heading(SIZE.title, { before: 0, after: 6 }),
      heading1: withRule(heading(SIZE.heading1, { before: 26, after: 8 })),
      heading2: heading(SIZE.heading2, { before: 18, after: 5 }),
      heading3: heading(SIZE.heading3, { before: 14, after: 4 }),
      hyperlink: { run: { color: COLOUR.green, underline: { type: 'single' } } },
    },
    paragraphStyles: [...bodyStyles(), ...listStyles(), ...tableStyles(), ...pageStyles(), ...noteStyles()],
    characterStyles: [
      {
        id: 'Field',
        name: 'Field',
        quickFormat: true,
        run: { color: COLOUR.fieldInk, shading: { type: 'clear', color: 'auto', fill: COLOUR.fieldGround } },
      },
    ],
  };
}

function heading(size: number, space: { readonly before: number; readonly after: number }) {
  return {
    next: 'BodyText',
    run: { font: FONT.heading, size: size * 2, bold: true, color: COLOUR.green },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: {
        before: points(space.before),
        after: points(space.after),
        line: 252,
        lineRule: LineRuleType.AUTO,
      },
    },
  };
}

function withRule(style: ReturnType<typeof heading>) {
  const rule = { style: BorderStyle.SINGLE, size: 6, color: COLOUR.green, space: 3 };
  return { ...style, paragraph: { ...style.paragraph, border: { bottom: rule } } };
}

function bodyStyles(): IParagraphStyleOptions[] {
  return [
    style('BodyText', 'Body Text', 'Normal', { paragraph: { spacing: { after: points(8) } } }),
    style('Subtitle', 'Subtitle', 'Normal', {
      run: { size: SIZE.intro * 2, color: COLOUR.ink },
      paragraph: { spacing: { before: points(6), after: points(6), line: 300 } },
    }),
    style('Stamp', 'Stamp', 'Normal', {
      run: { size: SIZE.table * 2, color: COLOUR.muted },
      paragraph: {
        spacing: { after: points(6) },
        border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: COLOUR.green, space: 6 } },
      },
    }),
  ];
}

function listStyles(): IParagraphStyleOptions[] {
  return [
    style('ListBullet', 'List Bullet', 'BodyText', { paragraph: { spacing: { after: points(4) } } }),
    style('ListNumber', 'List Number', 'BodyText', { paragraph: { spacing: { after: points(4) } } }),
    style('ListContinue', 'List Continue', 'BodyText', {
      paragraph: { indent: { left: 400 }, spacing: { after: points(4) } },
    }),
    style('TickItem', 'Tick item', 'BodyText', {
      paragraph: { indent: { left: 480, hanging: 480 }, spacing: { after: points(5) } },
    }),
    style('TickHead', 'Tick item with more', 'TickItem', {
      paragraph: { keepNext: true, spacing: { before: points(8), after: points(1) } },
    }),
    style('TickContinue', 'Tick item continued', 'BodyText', {
      run: { size: SIZE.table * 2 },
      paragraph: { indent: { left: 480 }, spacing: { after: points(3), line: 264 } },
    }),
  ];
}

function tableStyles(): IParagraphStyleOptions[] {
  const run = { size: SIZE.table * 2 };
  return [
    style('TableText', 'Table text', 'Normal', { run, paragraph: { spacing: { line: 264 } } }),
    style('TableHeader', 'Table header', 'TableText', {
      run: { ...run, bold: true, color: COLOUR.green },
      paragraph: { keepNext: true, spacing: { line: 264 } },
    }),
    style('TableGap', 'Gap between tables', 'Normal', {
      run: { size: 2 },
      paragraph: { spacing: { before: points(5), after: points(5), line: 20, lineRule: LineRuleType.EXACT } },
    }),
  ];
}

function pageStyles(): IParagraphStyleOptions[] {
  const run = { size: SIZE.small * 2, color: COLOUR.muted };
  return [
    style('Header', 'header', 'Normal', { run }),
    style('Footer', 'footer', 'Normal', { run, paragraph: { spacing: { line: 260 } } }),
  ];
}

function style(
  id: string,
  name: string,
  basedOn: string,
  rest: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id, name, basedOn, quickFormat: true, ...rest };
}
