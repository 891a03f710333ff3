/** The kinds of organisation, in the order in which the site lists them, and organisations grouped by kind. */
import type { OrganisationRecord } from '../schemas/organisation.ts';
import type { Organisation } from './organisation.ts';

export type OrganisationKind = OrganisationRecord['kind'];

export interface OrganisationGroup {
  readonly kind: OrganisationKind;
  /** The kind in the plural, for a heading. */
  readonly title: string;
  /** Fragment of the heading. */
  readonly id: string;
  readonly organisations: readonly Organisation[];
}

const KIND_TITLES: Readonly<Record<OrganisationKind, string>> = {
  programme: 'Programmes',
  government: 'Government',
  parliament: 'Parliament',
  'public body': 'Public bodies',
  'regional body': 'Regional bodies',
  'council outside London': 'Councils outside London',
  consortium: 'Consortia',
  'library trust or mutual': 'Library trusts and mutuals',
  charity: 'Charities',
  company: 'Companies',
  'professional body': 'Professional bodies',
  'research body': 'Research bodies',
  'trade union': 'Trade unions',
  'media or community site': 'Media and community sites',
};

/** Groups organisations by kind and keeps their order in each group. Kinds without any are left out. */
export function groupByKind(organisations: readonly Organisation[]): readonly OrganisationGroup[] {
  return (Object.keys(KIND_TITLES) as OrganisationKind[])
    .map((kind) => ({
      kind,
      title: KIND_TITLES[kind],
      id: kindId(kind),
      organisations: organisations.filter((organisation) => organisation.kind === kind),
    }))
    .filter((group) => group.organisations.length > 0);
}

/** Gives the fragment of a kind's heading on the page of organisations. */
export function kindId(kind: OrganisationKind): string {
  return kind.toLowerCase().replaceAll(' ', '-');
}
