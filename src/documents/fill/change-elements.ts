/** Changes a tree of XML here and there, and leaves the rest as it was read. */
import type { XmlElement, XmlNode } from '../xml.ts';
import type { ReadElement } from '../xml-reader.ts';

/** Gives what stands in the place of an element; undefined if it stays and what is inside is looked at. */
export type ElementChange = (element: ReadElement) => XmlElement | undefined;

/** Gives the tree changed, from the start of the text to its end; the same tree if nothing is. */
export function changeElements(element: ReadElement, change: ElementChange): XmlElement {
  const changed = change(element);
  if (changed) return changed;
  const children = element.children.map((child): XmlNode =>
    typeof child === 'string' ? child : changeElements(child, change),
  );
  return children.every((child, index) => child === element.children[index])
    ? element
    : { ...element, children };
}
