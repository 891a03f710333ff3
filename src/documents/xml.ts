/** Writes XML 1.0: elements as plain values, text escaped, characters that XML forbids left out. */

/** An element, with its name as written (prefix and all). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
}

/** Attributes by name; those that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

export type XmlNode = XmlElement | string;

/** Makes an element. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** Writes a whole file as UTF-8, its declaration first. */
export function toXmlBytes(root: XmlElement): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}`);
}

/** Leaves out what XML 1.0 § 2.2 forbids: control characters, halves of a pair, and the two that are no characters. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}

// U+FFFD also stands for halves of a pair here, after `toWellFormed`.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/gu;

function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
  const inside = node.children.map(writeXml).join('');
  return inside === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

function escape(text: string): string {
  return cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
