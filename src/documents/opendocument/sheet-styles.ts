/** The styles of an OpenDocument text that must fit one page: the usual ones, smaller and closer. */
import { SHEET, toSheetSize } from '../design.ts';
import type { XmlAttributes, XmlElement } from '../xml.ts';

/** Gives the same style with smaller type and less room. */
export function tightenStyle(style: XmlElement): XmlElement {
  return {
    ...style,
    attributes: tightenAttributes(style.attributes),
    children: style.children.map((child) => (typeof child === 'string' ? child : tightenStyle(child))),
  };
}

function tightenAttributes(attributes: XmlAttributes): XmlAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, tighten(name, String(value), value)]),
  );
}

function tighten(name: string, text: string, value: XmlAttributes[string]): XmlAttributes[string] {
  const number = Number.parseFloat(text);
  if (name === 'fo:font-size' && text.endsWith('pt')) return `${toSheetSize(number)}pt`;
  if (name === 'fo:line-height' && text.endsWith('%')) return `${Math.round(number * SHEET.line)}%`;
  const isRoom = name === 'fo:margin-top' || name === 'fo:margin-bottom';
  return isRoom && text.endsWith('pt') ? `${number * SHEET.room}pt` : value;
}
