/** Elements of Word for which the library has no class of its own. */
import { BuilderElement, type ParagraphChild, type XmlComponent } from 'docx';

/** Makes an element with its attributes in the order given. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement<Record<string, string | number>>({ name, attributes: payload, children });
}

/** Lets a component stand in a paragraph: the library writes any there, its type names only its own. */
export function asChild(component: XmlComponent): ParagraphChild {
  return component as unknown as ParagraphChild;
}
