/** Fetches what the shelf knows of the items of a plan: only the runs of the shelf that they are in, each once. */
import { recordsName, recordsUrl } from '../model/plan-addresses.ts';
import type { PlanRecord } from '../model/plan-record.ts';

/** What is known of some entries. */
export interface KnownRecords {
  /** By shelfmark; one that the shelf does not hold is missing. */
  readonly records: ReadonlyMap<string, PlanRecord>;
  /** Shelfmarks of which nothing is known, because the site cannot be reached. */
  readonly unreached: ReadonlySet<string>;
  /** All shelfmarks that were asked about. */
  readonly asked: ReadonlySet<string>;
}

const runs = new Map<string, Promise<readonly PlanRecord[]>>();

/** Gives what the shelf knows of these entries. Never rejects; what does not come is asked for again next time. */
export async function loadRecords(shelfmarks: readonly string[]): Promise<KnownRecords> {
  const names = [...new Set(shelfmarks.map(recordsName))];
  const come = await Promise.all(
    names.map((name) =>
      loadRun(name).then(
        (run) => ({ name, run }),
        () => ({ name, run: undefined }),
      ),
    ),
  );
  const failed = new Set(come.filter(({ run }) => !run).map(({ name }) => name));
  const wanted = new Set(shelfmarks);
  const records = come
    .flatMap(({ run }) => run ?? [])
    .filter(({ shelfmark }) => wanted.has(shelfmark))
    .map((record) => [record.shelfmark, record] as const);
  return {
    records: new Map(records),
    unreached: new Set(shelfmarks.filter((shelfmark) => failed.has(recordsName(shelfmark)))),
    asked: wanted,
  };
}

function loadRun(name: string): Promise<readonly PlanRecord[]> {
  const known = runs.get(name);
  if (known) return known;
  const coming = fetchRun(name);
  runs.set(name, coming);
  coming.catch(() => runs.delete(name));
  return coming;
}

/** A run without a file has no entries. */
async function fetchRun(name: string): Promise<readonly PlanRecord[]> {
  const response = await fetch(recordsUrl(name));
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`${recordsUrl(name)} ${response.status}`);
  const run = (await response.json()) as unknown;
  return Array.isArray(run) ? (run as readonly PlanRecord[]) : [];
}
