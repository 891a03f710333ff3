/** Reads XML 1.0 with namespaces, strictly: what Word or LibreOffice would want to repair is an error here. */
import { SaxesParser } from 'saxes';

/** An element as it was read: its name with its prefix, as written. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (ReadElement | string)[];
}

/** Thrown for a file that is not well-formed XML. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** Reads the bytes of a file. @throws XmlError if they are not well-formed. */
export function readXml(bytes: Uint8Array): ReadElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root = { name: '', attributes: {}, children: [] as (ReadElement | string)[] };
  const open: { readonly children: (ReadElement | string)[] }[] = [root];
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const name in tag.attributes) attributes[name] = tag.attributes[name]?.value ?? '';
    const element = { name: tag.name, attributes, children: [] as (ReadElement | string)[] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element) throw new XmlError('The file holds no element.');
  return element;
}

/** Gives all elements of a name inside an element, in the order of the text. */
export function elementsOf(element: ReadElement, name: string): readonly ReadElement[] {
  const found: ReadElement[] = [];
  const look = ({ children }: ReadElement): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

/** Gives the text inside an element. */
export function textIn(element: ReadElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
