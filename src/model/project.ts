/** A documented change, by several boroughs or one, with the products and lessons that come from it. */
import type { ProjectRecord } from '../schemas/project.ts';
import type { CollectionEntry, EntryLink } from './entry.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';
import { projectUrl } from './urls.ts';

export interface Project extends Omit<ProjectRecord, 'boroughs' | 'organisations'>, EntryLink {
  readonly boroughs: readonly EntryLink[];
  readonly organisations: readonly EntryLink[];
  readonly products: readonly Product[];
  readonly lessons: readonly Lesson[];
}

export interface ProjectLinks {
  readonly borough: (id: string) => EntryLink;
  readonly organisation: (id: string) => EntryLink;
  readonly products: readonly Product[];
  readonly lessons: readonly Lesson[];
}

/** Joins a project's record with its boroughs and with the entries that name it. */
export function toProject({ id, data }: CollectionEntry<ProjectRecord>, links: ProjectLinks): Project {
  return {
    ...data,
    id,
    title: data.name,
    url: projectUrl(id),
    boroughs: data.boroughs.map(links.borough),
    organisations: (data.organisations ?? []).map(links.organisation),
    products: links.products.filter((product) =>
      product.madeBy.some((maker) => maker.url === projectUrl(id)),
    ),
    lessons: links.lessons.filter((lesson) => lesson.projects.some((project) => project.id === id)),
  };
}
