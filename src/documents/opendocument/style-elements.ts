/** The parts of which the styles of an OpenDocument text are made. */
import { element, type XmlAttributes, type XmlElement } from '../xml.ts';

/** What a style says of its text and of its paragraphs, and whose look it takes. */
export interface Style {
  readonly name: string;
  /** Name that a reader sees, if it holds a blank. */
  readonly display?: string;
  readonly parent?: string;
  readonly next?: string;
  readonly outline?: number;
  readonly text?: XmlAttributes;
  readonly paragraph?: XmlAttributes;
}

const ROOM_BELOW: Readonly<Record<string, number>> = {
  Text_20_body: 8,
  List_20_item: 4,
  Tick_20_item: 5,
  Tick_20_head: 1,
  Tick_20_continue: 3,
  Heading_20_1: 8,
  Heading_20_2: 5,
  Heading_20_3: 4,
};

/** Room below the paragraphs of a style, in points. A style made from it must say it again: LibreOffice keeps both rooms as one. */
export function roomBelow(name: string): number {
  return ROOM_BELOW[name] ?? 0;
}

/** Writes a colour as CSS does. */
export function hex(colour: string): string {
  return `#${colour.toLowerCase()}`;
}

/** Writes a length in points. */
export function points(count: number): string {
  return `${count}pt`;
}

/** Makes a paragraph style. */
export function paragraphStyle({
  name,
  display,
  parent,
  next,
  outline: level,
  text,
  paragraph,
}: Style): XmlElement {
  const attributes = {
    'style:name': name,
    'style:display-name': display,
    'style:family': 'paragraph',
    'style:parent-style-name': parent,
    'style:next-style-name': next,
    'style:default-outline-level': level,
  };
  return element('style:style', attributes, [
    ...(paragraph ? [element('style:paragraph-properties', paragraph)] : []),
    ...(text ? [element('style:text-properties', text)] : []),
  ]);
}

/** Makes a style for words. */
export function characterStyle(name: string, text: XmlAttributes): XmlElement {
  const display = name.includes('_20_') ? name.replaceAll('_20_', ' ') : undefined;
  return element(
    'style:style',
    { 'style:name': name, 'style:display-name': display, 'style:family': 'text' },
    [element('style:text-properties', text)],
  );
}
