/** The programme's history as its page shows it: the record, with names turned into links and its sources numbered. */
import type { ProgrammeRecord } from '../schemas/programme.ts';
import type { CollectionEntry, EntryLink } from './entry.ts';
import type { FindLink } from './link-finder.ts';
import { type SourceNotes, toSourceNotes } from './source-notes.ts';

/** A fact of the record, with what is unsure about it. */
export type Fact = ProgrammeRecord['whatHappenedNext'][number];

type Partner = ProgrammeRecord['partners'][number];
type StudyRecord = ProgrammeRecord['feasibilityStudy'];

export interface Study extends Omit<StudyRecord, 'consultant' | 'paidForBy'> {
  readonly consultant: EntryLink;
  readonly paidForBy: EntryLink;
}

export interface Programme extends Omit<ProgrammeRecord, 'partners' | 'feasibilityStudy' | 'baselineFacts'> {
  readonly id: string;
  readonly partners: readonly (Omit<Partner, 'organisation'> & { readonly organisation: EntryLink })[];
  readonly feasibilityStudy: Study;
  /** What was known before the changes, earliest year first. */
  readonly baseline: readonly { readonly year: number; readonly facts: readonly Fact[] }[];
  /** Every source of the record, numbered in the order of the page. */
  readonly sourceNotes: SourceNotes;
}

/** Joins a programme's record with the organisations that it names. */
export function toProgramme(
  { id, data }: CollectionEntry<ProgrammeRecord>,
  organisation: FindLink,
): Programme {
  const { baselineFacts, ...record } = data;
  const { consultant, paidForBy, ...study } = data.feasibilityStudy;
  return {
    ...record,
    id,
    partners: data.partners.map((partner) => ({
      ...partner,
      organisation: organisation(partner.organisation),
    })),
    feasibilityStudy: { ...study, consultant: organisation(consultant), paidForBy: organisation(paidForBy) },
    baseline: [...Map.groupBy(baselineFacts, ({ year }) => year)]
      .map(([year, facts]) => ({ year, facts }))
      .toSorted((a, b) => a.year - b.year),
    sourceNotes: toSourceNotes(sourcesInPageOrder(data)),
  };
}

/** Says what an organisation did in the programme, or undefined when the record gives it no part. */
export function partInProgramme(
  { partners, feasibilityStudy }: ProgrammeRecord,
  organisationId: string,
): string | undefined {
  const partner = partners.find(({ organisation }) => organisation === organisationId);
  if (partner) return partner.role;
  if (feasibilityStudy.consultant === organisationId) return 'Did the feasibility study.';
  return feasibilityStudy.paidForBy === organisationId ? 'Paid for the feasibility study.' : undefined;
}

function sourcesInPageOrder(record: ProgrammeRecord) {
  const sourced = [
    record.parent,
    ...record.timeline,
    ...record.phases,
    ...record.partners,
    ...record.governance,
    record.feasibilityStudy,
    ...record.feasibilityStudy.criticism,
    ...record.baselineFacts,
    record.communityOfPractice,
    ...record.outputsStillListed,
    ...record.whatHappenedNext,
  ];
  return [...sourced.flatMap(({ sources }) => sources ?? []), ...record.sources];
}
