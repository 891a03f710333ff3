/** A lesson as the site shows it, with what is worked out and never typed: its status and the products that answer it. */
import type { LessonRecord } from '../schemas/lesson.ts';
import type { LessonKindId } from '../vocabulary/lesson-kinds.ts';
import { describeWhere } from './attribution.ts';
import { type CheckDays, type CollectionEntry, type Entry, type EntryLink, toCheck } from './entry.ts';
import { describeSightings, isSeenToWork, type LessonSighting } from './lesson-sightings.ts';
import { lessonUrl } from './urls.ts';

/**
 * How far a lesson has come: `observation` (nothing to do yet, or no stage), `identified` (says what to do), `addressed` (a
 * product answers it), `confirmed` (a borough that used a product says that the lesson held, and that it did so is confirmed).
 */
export type LessonStatus = 'observation' | 'identified' | 'addressed' | 'confirmed';

export interface LessonAnswer {
  readonly product: EntryLink & { readonly shelfmark: string };
  readonly how: string;
}

export interface Lesson extends Entry {
  readonly collection: 'lesson';
  readonly kind: LessonKindId;
  readonly status: LessonStatus;
  /** EDTF; undefined when not known. */
  readonly date: string | undefined;
  /** Where it happened, in words: the boroughs, a place, or that the borough is not named. */
  readonly where: string;
  readonly boroughLinks: readonly EntryLink[];
  readonly organisations: readonly EntryLink[];
  /** Empty when the borough is not to be named: a project says which boroughs it was. */
  readonly projects: readonly EntryLink[];
  readonly insight: string;
  readonly recommendation: string | undefined;
  readonly appliesWhen: string | undefined;
  readonly claims: NonNullable<LessonRecord['claims']>;
  readonly answeredBy: readonly LessonAnswer[];
  /** What boroughs saw of it while they used a product, newest first. */
  readonly sightings: readonly LessonSighting[];
}

/** How a lesson finds the entries that it names and those that name it. */
export interface LessonLinks extends CheckDays {
  readonly borough: (id: string) => EntryLink & { readonly ring: string };
  readonly organisation: (id: string) => EntryLink;
  readonly project: (id: string) => EntryLink;
  /** Products that answer the lesson, in shelf order. */
  readonly answers: (lessonId: string) => readonly LessonAnswer[];
  /** What boroughs saw of the lesson, newest first. */
  readonly sightings: (lessonId: string) => readonly LessonSighting[];
}

/** Joins a lesson's record with what it names and what names it. */
export function toLesson(entry: CollectionEntry<LessonRecord>, links: LessonLinks): Lesson {
  const { data } = entry;
  const answeredBy = links.answers(entry.id);
  const sightings = links.sightings(entry.id);
  const isNamed = data.attribution === 'named';
  const boroughs = (data.boroughs ?? []).map(links.borough);
  const projects = (data.projects ?? []).map(links.project);
  return {
    collection: 'lesson',
    id: entry.id,
    url: lessonUrl(entry.id),
    shelfmark: data.shelfmark,
    title: data.title,
    summary: data.insight,
    kind: data.kind,
    status: toStatus(data, { isAnswered: answeredBy.length > 0, isConfirmed: isSeenToWork(sightings) }),
    themes: data.themes,
    stages: data.stages,
    situations: data.situations ?? [],
    origin: data.origin,
    date: data.date,
    where: toWhere(data, boroughs),
    boroughs: isNamed ? boroughs.map(({ id }) => id) : [],
    boroughLinks: isNamed ? boroughs : [],
    organisations: (data.organisations ?? []).map(links.organisation),
    projects: isNamed ? projects : [],
    insight: data.insight,
    recommendation: data.recommendation,
    appliesWhen: data.appliesWhen,
    claims: data.claims ?? [],
    answeredBy,
    sightings,
    addedOn: data.addedOn,
    check: toCheck(data, links),
    disputed: data.disputed,
    sources: data.sources,
    confidence: data.confidence,
    body: entry.body ?? '',
  };
}

function toStatus(
  record: LessonRecord,
  { isAnswered, isConfirmed }: { readonly isAnswered: boolean; readonly isConfirmed: boolean },
): LessonStatus {
  if (!record.recommendation || record.stages.length === 0) return 'observation';
  if (!isAnswered) return 'identified';
  return isConfirmed ? 'confirmed' : 'addressed';
}

function toWhere(record: LessonRecord, boroughs: readonly (EntryLink & { readonly ring: string })[]): string {
  return describeWhere(record.attribution, boroughs) ?? record.place ?? 'Not stated';
}

/** Says in words how far a lesson has come, and what boroughs saw of it. */
export function describeStatus(lesson: Pick<Lesson, 'status' | 'answeredBy' | 'sightings'>): string {
  const products =
    lesson.answeredBy.length === 1 ? '1 product helps' : `${lesson.answeredBy.length} products help`;
  const stage = {
    observation: 'An observation: nobody has yet said what to do about it.',
    identified: 'No product on the shelf helps with it yet.',
    addressed: `${products} with it.`,
    confirmed: `${products} with it.`,
  }[lesson.status];
  return [stage, describeSightings(lesson.sightings)].filter((part) => part !== '').join(' ');
}
