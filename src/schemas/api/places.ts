/** Projects, boroughs and organisations as `/api/v1/` gives them out: their facts for lists, and in full with what names them. */
import * as z from 'zod/mini';
import { boroughSchema } from '../borough.ts';
import { plainReference } from '../fields.ts';
import { ORGANISATION_KINDS } from '../organisation.ts';
import { projectSchema } from '../project.ts';
import { OUTCOME_BASIS_IDS } from '../../vocabulary/trust.ts';
import {
  address,
  envelope,
  head,
  type Immutable,
  lines,
  link,
  looseDate,
  markedLink,
  sourcesData,
  words,
} from './shared.ts';

const project = projectSchema(plainReference).shape;
const borough = boroughSchema().shape;

const entries = {
  products: z.array(markedLink).check(z.describe('Products that name it, in shelf order.')),
  lessons: z.array(markedLink).check(z.describe('Lessons that name it, in shelf order.')),
};
const projects = z.array(link).check(z.describe('Projects that it took part in.'));

export const projectSummary = z.object({
  ...head,
  kind: project.kind,
  summary: project.summary,
  boroughs: z.array(link).check(z.describe('London boroughs that took part. Empty if not stated.')),
  period: z
    .object({
      from: z.nullable(looseDate('When it began.')),
      to: z.nullable(looseDate('When it ended; null if it goes on or is not known.')),
      note: z.optional(words('What is unsure about the dates.')),
    })
    .check(z.describe('From when to when.')),
  confidence: project.confidence,
});
export type ProjectSummary = Immutable<z.infer<typeof projectSummary>>;

export const projectData = z.object({
  ...envelope,
  ...projectSummary.shape,
  otherPartners: lines('Partners that are not London authorities.'),
  organisations: z.array(link).check(z.describe('Other bodies that took part.')),
  aims: lines('What it set out to do.'),
  model: project.model,
  stagesPublished: lines('The steps it announced, in order.'),
  productsEvidenced: lines('Documents that sources say existed.'),
  outcomes: z
    .array(
      z.object({
        text: words('What came of it, with figures as the source gives them.'),
        basis: z.enum(OUTCOME_BASIS_IDS).check(z.describe('How it is known.')),
        asOf: z.optional(looseDate('When it was so.')),
        sources: sourcesData,
      }),
    )
    .check(z.describe('What came of it, each with its basis.')),
  phaseThree: z.optional(
    z
      .object({
        status: words('not confirmed, until a source says so.'),
        note: words('What the sources say.'),
      })
      .check(z.describe('Whether it was one of the seven projects of the programme’s Phase Three.')),
  ),
  relatedProgramme: project.relatedProgramme,
  notes: lines('What a reader should know.'),
  ...entries,
  sources: sourcesData,
});
export type ProjectData = Immutable<z.infer<typeof projectData>>;

export const boroughSummary = z.object({
  ...head,
  officialName: borough.officialName,
  code: borough.code,
  gssCode: borough.gssCode,
  ring: borough.ring,
  statisticalRing: borough.statisticalRing,
  tookPart: borough.tookPart,
  website: z.optional(address('The council’s website.')),
});
export type BoroughSummary = Immutable<z.infer<typeof boroughSummary>>;

export const boroughData = z.object({
  ...envelope,
  ...boroughSummary.shape,
  aliases: lines('Other names.'),
  tile: borough.tile,
  notes: lines('What a reader should know.'),
  ...entries,
  projects,
  sources: sourcesData,
});
export type BoroughData = Immutable<z.infer<typeof boroughData>>;

export const organisationSummary = z.object({
  ...head,
  kind: z.enum(ORGANISATION_KINDS).check(z.describe('What kind of body it is.')),
  shortName: z.optional(words('Short name or initials.')),
  formerNames: lines('Names it used to have.'),
  description: z.optional(words('What it is or was.')),
  website: z.optional(address('Its website, or a page about it.')),
});
export type OrganisationSummary = Immutable<z.infer<typeof organisationSummary>>;

export const organisationData = z.object({
  ...envelope,
  ...organisationSummary.shape,
  ...entries,
  projects,
});
export type OrganisationData = Immutable<z.infer<typeof organisationData>>;
