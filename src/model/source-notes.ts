/** Numbers the sources of a page, so that each fact can point to the list at its foot and no source is listed twice. */
import type { Source } from '../schemas/fields.ts';

export interface SourceNote {
  /** From 1, in the order in which the page first names the source. */
  readonly number: number;
  /** Fragment of its place in the list: `source-1`. */
  readonly id: string;
  readonly source: Source;
}

export interface SourceNotes {
  readonly all: readonly SourceNote[];
  /** Gives the notes of a fact's sources, lowest number first. */
  readonly of: (sources: readonly Source[] | undefined) => readonly SourceNote[];
}

/** Numbers sources given in the order of the page. Two are the same when title and address are. */
export function toSourceNotes(sources: readonly Source[]): SourceNotes {
  const notes = new Map<string, SourceNote>();
  for (const source of sources) {
    const number = notes.size + 1;
    if (!notes.has(keyOf(source))) notes.set(keyOf(source), { number, id: `source-${number}`, source });
  }
  return {
    all: [...notes.values()],
    of: (wanted = []) =>
      [...new Set(wanted.map(keyOf))]
        .map((key) => notes.get(key))
        .filter((note) => note !== undefined)
        .toSorted((a, b) => a.number - b.number),
  };
}

function keyOf({ title, url }: Source): string {
  return `${url} ${title}`;
}
