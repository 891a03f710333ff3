/** How numbers are written in an OpenDocument spreadsheet (ODF 1.3 part 3, 16.29). */
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import type { NumberForm } from './grid.ts';

/** Writes the style of a way of writing numbers. */
export function writeNumberStyle(name: string, form: NumberForm): XmlElement {
  switch (form.kind) {
    case 'general':
      return style('number-style', name, [element('number:number', { 'number:min-integer-digits': 1 })]);
    case 'year':
      return style('number-style', name, [number(0, false)]);
    case 'text':
      return style('text-style', name, [element('number:text-content')]);
    case 'date':
      return style('date-style', name, [
        element('number:day'),
        text(' '),
        element('number:month', { 'number:textual': 'true' }),
        text(' '),
        element('number:year', { 'number:style': 'long' }),
      ]);
    case 'number':
      return style('number-style', name, [number(form.decimals, true)]);
    case 'percent':
      return style('percentage-style', name, [number(form.decimals, false), text('%')]);
    case 'currency':
      return style('currency-style', name, [
        element('number:currency-symbol', { 'number:language': 'en', 'number:country': 'GB' }, ['£']),
        number(form.decimals, true),
      ]);
  }
}

function style(kind: string, name: string, children: readonly XmlNode[]): XmlElement {
  return element(
    `number:${kind}`,
    { 'style:name': name, 'number:language': 'en', 'number:country': 'GB' },
    children,
  );
}

function number(decimals: number, isGrouped: boolean): XmlElement {
  return element('number:number', {
    'number:decimal-places': decimals,
    'number:min-decimal-places': decimals,
    'number:min-integer-digits': 1,
    'number:grouping': isGrouped ? 'true' : undefined,
  });
}

function text(words: string): XmlElement {
  return element('number:text', {}, [words]);
}
