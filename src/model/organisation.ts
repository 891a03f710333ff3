/** A body other than a London borough, with what it made and what was learned with it. */
import type { OrganisationRecord } from '../schemas/organisation.ts';
import type { CollectionEntry, EntryLink } from './entry.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';
import type { Project } from './project.ts';
import { organisationUrl } from './urls.ts';

export interface Organisation extends Omit<OrganisationRecord, 'url'>, EntryLink {
  /** Its own address, or that of a page about it. */
  readonly website: string | undefined;
  readonly products: readonly Product[];
  readonly lessons: readonly Lesson[];
  readonly projects: readonly Project[];
}

export interface OrganisationLinks {
  readonly products: readonly Product[];
  readonly lessons: readonly Lesson[];
  readonly projects: readonly Project[];
}

/** Joins an organisation's record with the entries that name it. */
export function toOrganisation(
  { id, data }: CollectionEntry<OrganisationRecord>,
  all: OrganisationLinks,
): Organisation {
  const { url: website, ...record } = data;
  const url = organisationUrl(id);
  const isNamedIn = (links: readonly EntryLink[]) => links.some((link) => link.url === url);
  return {
    ...record,
    website,
    id,
    title: data.name,
    url,
    products: all.products.filter((product) => isNamedIn(product.madeBy)),
    lessons: all.lessons.filter((lesson) => isNamedIn(lesson.organisations)),
    projects: all.projects.filter((project) => isNamedIn(project.organisations)),
  };
}
