/** The details that a reader typed once for all templates: council, service, lead and dates, kept on this device only. */
import { type Details, MERGE_FIELDS } from '../model/merge-fields.ts';
import { readStored, removeStored, type StoreOutcome, writeStored } from './device-store.ts';

/** The name under which the details are kept. */
export const DETAILS_STORE = 'details';

/** Longest detail, in characters. */
export const MAX_DETAIL_CHARS = 120;

/** Gives the details kept on this device; a field that is not text, or empty, is left out. */
export function readDetails(): Details {
  const stored = readStored(DETAILS_STORE);
  if (typeof stored !== 'object' || stored === null) return {};
  return toDetails(stored as Readonly<Record<string, unknown>>);
}

/** Keeps the details that hold words, and forgets all if none does. */
export function writeDetails(details: Details): StoreOutcome {
  const kept = toDetails(details);
  if (Object.keys(kept).length > 0) return writeStored(DETAILS_STORE, kept);
  removeStored(DETAILS_STORE);
  return 'saved';
}

function toDetails(values: Readonly<Record<string, unknown>>): Details {
  const entries = MERGE_FIELDS.flatMap(({ id }) => {
    const value = values[id];
    if (typeof value !== 'string') return [];
    const text = value.replace(/\s+/gu, ' ').trim().slice(0, MAX_DETAIL_CHARS);
    return text === '' ? [] : [[id, text]];
  });
  return Object.fromEntries(entries) as Details;
}
