/** Tells whether the words of a link say where it leads. */

/** Whether words say nothing of where a link leads, read alone (WCAG 2.2, 2.4.9). */
export function isPoorLinkText(words: string): boolean {
  return /^(?:|here|click here|this|this link|link|more|read more|https?:\/\/.*|www\..*)$/iu.test(
    words.trim(),
  );
}
