/** The details that a reader typed once for all templates: council, service, lead and dates, kept on this device only. */
import { cleanDetail, type Details, MERGE_FIELDS } from '../model/merge-fields.ts';
import { DETAILS_STORE, readStored, removeStored, type StoreOutcome, writeStored } from './device-store.ts';

/** What the browser would not keep lasts for as long as the page is open. */
let unkept: Details | undefined;

/** Gives the details kept on this device; a field that is not text, or empty, is left out. */
export function readDetails(): Details {
  if (unkept) return unkept;
  const stored = readStored(DETAILS_STORE);
  if (typeof stored !== 'object' || stored === null) return {};
  return toDetails(stored as Readonly<Record<string, unknown>>);
}

/** Keeps the details that hold words, and forgets all if none does. Where nothing can be kept, this page still knows them. */
export function writeDetails(details: Details): StoreOutcome {
  const kept = toDetails(details);
  unkept = undefined;
  if (Object.keys(kept).length > 0) {
    const outcome = writeStored(DETAILS_STORE, kept);
    if (outcome !== 'saved') unkept = kept;
    return outcome;
  }
  removeStored(DETAILS_STORE);
  return 'saved';
}

function toDetails(values: Readonly<Record<string, unknown>>): Details {
  const entries = MERGE_FIELDS.flatMap(({ id }) => {
    const value = values[id];
    const text = typeof value === 'string' ? cleanDetail(value) : '';
    return text === '' ? [] : [[id, text]];
  });
  return Object.fromEntries(entries) as Details;
}
