/** Makes the name of a file, which is also the last part of the entry's address, from its title. */

const MAX_CHARS = 60;

/**
 * Turns a title into small letters, figures and hyphens, at most 60 characters, cut between words; empty if nothing is left.
 * @example toEntryName('Café & library: share!') // 'cafe-library-share'
 */
export function toEntryName(title: string): string {
  const name = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (name.length <= MAX_CHARS) return name;
  const cut = name.slice(0, MAX_CHARS + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, MAX_CHARS);
}
