/** The named styles of an OpenDocument text (ISO/IEC 26300-1, part 3 § 16), with the same look as the Word file. */
import { COLOUR, FONT, SIZE } from '../design.ts';
import { NOTE_KINDS } from '../document.ts';
import { element, type XmlElement } from '../xml.ts';
import { noteStyles } from './note-styles.ts';
import { characterStyle, hex, paragraphStyle, points } from './style-elements.ts';
import { toParagraphStyles } from './text-styles.ts';

/** Gives the fonts that the styles name, each with others to use in its place. */
export function toFontFaces(): XmlElement {
  const face = (name: string, family: string, generic: string) =>
    element('style:font-face', {
      'style:name': name,
      'svg:font-family': family,
      'style:font-family-generic': generic,
      'style:font-pitch': 'variable',
    });
  return element('office:font-face-decls', {}, [
    face(FONT.text, `${FONT.text}, 'Liberation Sans', Helvetica, sans-serif`, 'swiss'),
    face(FONT.heading, `${FONT.heading}, Gelasio, 'Liberation Serif', serif`, 'roman'),
  ]);
}

/** Gives the styles for `office:styles`. */
export function toNamedStyles(): readonly XmlElement[] {
  return [
    defaultStyle(),
    element('style:default-style', { 'style:family': 'table' }, [
      element('style:table-properties', { 'table:border-model': 'collapsing' }),
    ]),
    ...[...toParagraphStyles(), ...NOTE_KINDS.flatMap(({ id }) => noteStyles(id))].map(paragraphStyle),
    characterStyle('Field', {
      'fo:color': hex(COLOUR.fieldInk),
      'fo:background-color': hex(COLOUR.fieldGround),
    }),
    characterStyle('Strong', { 'fo:font-weight': 'bold' }),
    characterStyle('Emphasis', { 'fo:font-style': 'italic' }),
    characterStyle('Strong_20_Emphasis', { 'fo:font-weight': 'bold', 'fo:font-style': 'italic' }),
    characterStyle('Internet_20_link', {
      'fo:color': hex(COLOUR.green),
      'style:text-underline-style': 'solid',
    }),
    outline(),
  ];
}

function defaultStyle(): XmlElement {
  return element('style:default-style', { 'style:family': 'paragraph' }, [
    element('style:paragraph-properties', {
      'fo:line-height': '120%',
      'fo:orphans': 2,
      'fo:widows': 2,
      'style:tab-stop-distance': '1.25cm',
    }),
    element('style:text-properties', {
      'style:font-name': FONT.text,
      'fo:font-size': points(SIZE.text),
      'fo:color': hex(COLOUR.ink),
      'fo:language': 'en',
      'fo:country': 'GB',
    }),
  ]);
}

function outline(): XmlElement {
  const levels = [1, 2, 3].map((level) =>
    element('text:outline-level-style', { 'text:level': level, 'style:num-format': '' }),
  );
  return element('text:outline-style', { 'style:name': 'Outline' }, levels);
}
