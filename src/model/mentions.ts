/** What on the shelf names a borough, an organisation or a project, counted and said in words. */

export interface Mentions {
  readonly lessons: readonly unknown[];
  readonly products: readonly unknown[];
  readonly projects?: readonly unknown[];
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Tells whether anything on the shelf names it. */
export function hasMentions({ lessons, products, projects = [] }: Mentions): boolean {
  return lessons.length + products.length + projects.length > 0;
}

/**
 * Says how much names it: lessons, then products, then projects.
 * @example formatMentions({ lessons: [one, two], products: [], projects: [three] }) // '2 lessons and 1 project'
 */
export function formatMentions({ lessons, products, projects = [] }: Mentions): string {
  const parts = [count(lessons, 'lesson'), count(products, 'product'), count(projects, 'project')];
  const words = LIST.format(parts.filter((part) => part !== ''));
  return words === '' ? 'nothing yet' : words;
}

function count(items: readonly unknown[], noun: string): string {
  if (items.length === 0) return '';
  return `${items.length} ${items.length === 1 ? noun : `${noun}s`}`;
}
