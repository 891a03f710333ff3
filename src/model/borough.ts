/** A London library authority with what it made, what was learned there and what it took part in. */
import type { BoroughRecord } from '../schemas/borough.ts';
import type { CollectionEntry, EntryLink } from './entry.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';
import type { Project } from './project.ts';
import type { Reuse } from './reuse.ts';
import { boroughUrl } from './urls.ts';

export interface Borough extends BoroughRecord, EntryLink {
  readonly products: readonly Product[];
  readonly lessons: readonly Lesson[];
  readonly projects: readonly Project[];
  /** What it used, newest first. */
  readonly reuse: readonly Reuse[];
  /** Products and lessons that name the borough. */
  readonly entryCount: number;
}

export interface BoroughLinks {
  readonly products: readonly Product[];
  readonly lessons: readonly Lesson[];
  readonly projects: readonly Project[];
  readonly reuse: readonly Reuse[];
}

/** Joins a borough's record with the entries that name it. */
export function toBorough({ id, data }: CollectionEntry<BoroughRecord>, all: BoroughLinks): Borough {
  const products = all.products.filter((product) => product.boroughs.includes(id));
  const lessons = all.lessons.filter((lesson) => lesson.boroughs.includes(id));
  return {
    ...data,
    id,
    title: data.name,
    url: boroughUrl(id),
    products,
    lessons,
    projects: all.projects.filter((project) => project.boroughs.some((borough) => borough.id === id)),
    reuse: all.reuse.filter((reuse) => reuse.borough.id === id),
    entryCount: products.length + lessons.length,
  };
}
