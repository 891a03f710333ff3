/** Reads what is about the programme and its community: its history, bulletins, events and questions. */
import { getCollection } from 'astro:content';
import type { CollectionEntry } from '../model/entry.ts';
import type { BulletinRecord } from '../schemas/bulletin.ts';
import type { EventRecord } from '../schemas/event.ts';
import type { ProgrammeRecord } from '../schemas/programme.ts';
import type { QuestionRecord } from '../schemas/question.ts';

/** Gives the programme's history, or undefined on a shelf without one. */
export async function getProgramme(id: string): Promise<CollectionEntry<ProgrammeRecord> | undefined> {
  return (await getCollection('programmes')).find((entry) => entry.id === id);
}

/** Gives the bulletins, newest first. */
export async function getBulletins(): Promise<readonly CollectionEntry<BulletinRecord>[]> {
  return (await getCollection('bulletins')).toSorted(
    (a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id),
  );
}

/** Gives the events, latest first. */
export async function getEvents(): Promise<readonly CollectionEntry<EventRecord>[]> {
  return (await getCollection('events')).toSorted(
    (a, b) => b.data.start.localeCompare(a.data.start) || a.id.localeCompare(b.id),
  );
}

let questions: Promise<readonly CollectionEntry<QuestionRecord>[]> | undefined;

/** Gives the questions, newest first. Every plan page asks, so they are read once for the whole build. */
export function getQuestions(): Promise<readonly CollectionEntry<QuestionRecord>[]> {
  if (import.meta.env.DEV) return readQuestions();
  questions ??= readQuestions();
  return questions;
}

async function readQuestions(): Promise<readonly CollectionEntry<QuestionRecord>[]> {
  return (await getCollection('questions')).toSorted(
    (a, b) => b.data.askedOn.localeCompare(a.data.askedOn) || a.id.localeCompare(b.id),
  );
}
