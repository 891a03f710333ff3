/** Turns the Markdown of a body into the words a reader sees, for search and summaries. Bodies hold no HTML: the content gate saw to it. */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^\]]*)\]\([^)]*\)/gu, '$1'],
  [/^#{1,6}\s+(.*)$/gmu, '$1.'],
  [/^\s*(?:[-*+]|\d+[.)])\s+/gmu, ''],
  [/^\s*>\s?/gmu, ''],
  [/^\s*\|?[\s:|-]+\|[\s:|-]*$/gmu, ''],
  [/\|/gu, ' '],
  [/<\/?[A-Z][^>]*>/gu, ' '],
  [/(?<!\\)[*_`~]+/gu, ''],
  [/\\([\\`*_{}[\]()#+\-.!<>])/gu, '$1'],
  [/\s+/gu, ' '],
];

/**
 * Gives the words of a Markdown body in one line.
 * @example toPlainText('## Context\n\nSee [this](/x/).') // 'Context. See this.'
 */
export function toPlainText(markdown: string): string {
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), markdown).trim();
}
