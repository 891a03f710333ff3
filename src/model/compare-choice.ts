/**
 * Which products stand side by side on the compare page, as its address says it: `?p=P-101&p=P-104`. The address may come from anyone, so whatever
 * cannot be shown becomes a fault that can be said in words.
 */

/** Most products side by side: more do not fit on a page that can be read. */
export const MAX_COMPARED = 3;
/** Most faults that are told one by one. */
const MAX_FAULTS = 5;
/** Longest piece of an address that is repeated to the reader, in characters. */
const MAX_QUOTED = 40;

/** Why a part of the address is not shown. */
export interface ChoiceFault {
  readonly kind: 'malformed' | 'lesson' | 'twice' | 'too-many' | 'unknown' | 'withdrawn' | 'not-fetched';
  /** The shelfmark, or what stands in its place. */
  readonly text: string;
  /** Of a withdrawn product when and why; of one that could not be fetched why, if that is known. */
  readonly why?: string | undefined;
}

export interface CompareChoice {
  /** Shelfmarks, each once, at most `MAX_COMPARED`, in the order of the address. */
  readonly shelfmarks: readonly string[];
  readonly faults: readonly ChoiceFault[];
  /** Whether rows that are the same for all are left out. */
  readonly isOnlyDifferences: boolean;
}

/**
 * Reads a shelfmark of a product as people write it; undefined when it is none.
 * @example parseProductMark(' p101 ') // 'P-101'
 */
export function parseProductMark(text: string): string | undefined {
  const number = /^p?[\s-]*0*(\d{1,5})$/iu.exec(text.trim())?.[1];
  return number === undefined || Number(number) === 0 ? undefined : `P-${number.padStart(3, '0')}`;
}

/** Reads the choice from a page's query. */
export function parseChoice(search: string): CompareChoice {
  const query = new URLSearchParams(search);
  const shelfmarks: string[] = [];
  const faults: ChoiceFault[] = [];
  for (const text of query.getAll('p').filter((part) => part.trim() !== '')) {
    const shelfmark = parseProductMark(text);
    if (shelfmark === undefined) faults.push({ kind: toKind(text), text: toQuoted(text) });
    else if (shelfmarks.includes(shelfmark)) faults.push({ kind: 'twice', text: shelfmark });
    else if (shelfmarks.length === MAX_COMPARED) faults.push({ kind: 'too-many', text: shelfmark });
    else shelfmarks.push(shelfmark);
  }
  return { shelfmarks, faults, isOnlyDifferences: query.get('only') === 'differences' };
}

/** Writes the choice as a page's query, with its question mark; empty when nothing is chosen. */
export function formatChoice({
  shelfmarks,
  isOnlyDifferences,
}: Pick<CompareChoice, 'shelfmarks' | 'isOnlyDifferences'>): string {
  if (shelfmarks.length === 0) return '';
  const query = new URLSearchParams(shelfmarks.map((shelfmark) => ['p', shelfmark]));
  if (isOnlyDifferences) query.set('only', 'differences');
  return `?${query.toString()}`;
}

/** Says the faults, one sentence or two each; of many of them the first few and how many more there are. */
export function describeFaults(faults: readonly ChoiceFault[]): readonly string[] {
  const tooMany = faults.filter(({ kind }) => kind === 'too-many').map(({ text }) => text);
  const others = [...new Set(faults.filter(({ kind }) => kind !== 'too-many').map(describeFault))];
  const more = others.length - MAX_FAULTS;
  return [
    ...others.slice(0, MAX_FAULTS),
    ...(more > 0 ? [`The address names ${more} more that cannot be shown.`] : []),
    ...(tooMany.length > 0 ? [describeTooMany([...new Set(tooMany)])] : []),
  ];
}

function describeFault({ kind, text, why }: ChoiceFault): string {
  switch (kind) {
    case 'malformed':
      return `“${text}” is not the shelfmark of a product. One looks like P-101.`;
    case 'lesson':
      return `${text} is a lesson. Only products can be compared.`;
    case 'twice':
      return `${text} was named twice. It stands here once.`;
    case 'too-many':
      return describeTooMany([text]);
    case 'unknown':
      return `No product on the shelf has the shelfmark ${text}.`;
    case 'withdrawn':
      return `${text} was withdrawn, so it is not compared. ${why ?? ''}`.trim();
    case 'not-fetched':
      return `${text} could not be fetched${why === undefined ? '' : `: ${why}`}.`;
  }
}

function describeTooMany(shelfmarks: readonly string[]): string {
  const named = shelfmarks.slice(0, MAX_FAULTS).join(', ');
  const more = shelfmarks.length > MAX_FAULTS ? ` and ${shelfmarks.length - MAX_FAULTS} more` : '';
  return `Only ${MAX_COMPARED} products fit side by side. Left out: ${named}${more}.`;
}

function toKind(text: string): 'lesson' | 'malformed' {
  return /^\s*l-?\d{1,5}\s*$/iu.test(text) ? 'lesson' : 'malformed';
}

function toQuoted(text: string): string {
  const plain = [...text.trim().replace(/[\p{C}\s]+/gu, ' ')];
  return plain.length <= MAX_QUOTED ? plain.join('') : `${plain.slice(0, MAX_QUOTED).join('')}…`;
}
