/** Projects, boroughs and organisations as open data: their facts for lists, and in full with the entries that name them. */
import type {
  BoroughData,
  BoroughSummary,
  OrganisationData,
  OrganisationSummary,
  ProjectData,
  ProjectSummary,
} from '../../schemas/api/places.ts';
import type { Borough } from '../borough.ts';
import type { EntryLink } from '../entry.ts';
import type { Organisation } from '../organisation.ts';
import type { ToAddress } from '../pack-texts.ts';
import type { Project } from '../project.ts';
import { toEnvelope, toHead, toLink, toMarkedLink } from './parts.ts';

/** Gives a project in short. */
export function toProjectSummary(project: Project, toAddress: ToAddress): ProjectSummary {
  return {
    ...toHead('projects', project, toAddress),
    kind: project.kind,
    summary: project.summary,
    boroughs: toLinks(project.boroughs, toAddress),
    period: project.period,
    confidence: project.confidence,
  };
}

/** Gives a project in full. */
export function toProjectData(project: Project, toAddress: ToAddress): ProjectData {
  return {
    ...toEnvelope('project', toAddress),
    ...toProjectSummary(project, toAddress),
    otherPartners: project.otherPartners ?? [],
    organisations: toLinks(project.organisations, toAddress),
    aims: project.aims ?? [],
    model: project.model,
    stagesPublished: project.stagesPublished ?? [],
    productsEvidenced: project.productsEvidenced ?? [],
    outcomes: project.outcomes ?? [],
    phaseThree: project.phaseThree,
    relatedProgramme: project.relatedProgramme,
    notes: project.notes ?? [],
    ...toEntries(project, toAddress),
    sources: project.sources,
  };
}

/** Gives a borough in short. */
export function toBoroughSummary(borough: Borough, toAddress: ToAddress): BoroughSummary {
  const { officialName, code, gssCode, ring, statisticalRing, tookPart, website } = borough;
  return {
    ...toHead('boroughs', borough, toAddress),
    officialName,
    code,
    gssCode,
    ring,
    statisticalRing,
    tookPart,
    website,
  };
}

/** Gives a borough in full. */
export function toBoroughData(borough: Borough, toAddress: ToAddress): BoroughData {
  return {
    ...toEnvelope('borough', toAddress),
    ...toBoroughSummary(borough, toAddress),
    aliases: borough.aliases ?? [],
    tile: borough.tile,
    notes: borough.notes ?? [],
    ...toEntries(borough, toAddress),
    projects: toLinks(borough.projects, toAddress),
    sources: borough.sources,
  };
}

/** Gives an organisation in short. */
export function toOrganisationSummary(organisation: Organisation, toAddress: ToAddress): OrganisationSummary {
  const { kind, shortName, formerNames = [], description, website } = organisation;
  return {
    ...toHead('organisations', organisation, toAddress),
    kind,
    shortName,
    formerNames,
    description,
    website,
  };
}

/** Gives an organisation in full. */
export function toOrganisationData(organisation: Organisation, toAddress: ToAddress): OrganisationData {
  return {
    ...toEnvelope('organisation', toAddress),
    ...toOrganisationSummary(organisation, toAddress),
    ...toEntries(organisation, toAddress),
    projects: toLinks(organisation.projects, toAddress),
  };
}

function toEntries({ products, lessons }: Pick<Project, 'products' | 'lessons'>, toAddress: ToAddress) {
  return {
    products: products.map((product) => toMarkedLink(product, toAddress)),
    lessons: lessons.map((lesson) => toMarkedLink(lesson, toAddress)),
  };
}

function toLinks(links: readonly EntryLink[], toAddress: ToAddress) {
  return links.map((link) => toLink(link, toAddress));
}
