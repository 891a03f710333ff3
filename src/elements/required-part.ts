/** Finds the parts of a custom element's HTML by their `data-part`. */

/**
 * Gives the part of that name and kind.
 * @throws {TypeError} naming the element and the part, when the built HTML lacks it
 */
export function requiredPart<Part extends Element>(
  host: ParentNode,
  name: string,
  kind: abstract new () => Part,
): Part {
  const part = host.querySelector(`[data-part="${name}"]`);
  if (part instanceof kind) return part;
  const tag = host instanceof Element ? `<${host.localName}>` : 'template';
  throw new TypeError(
    `${tag} needs a ${kind.name} with data-part="${name}", found ${part?.localName ?? 'nothing'}`,
  );
}
