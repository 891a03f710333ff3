/** Where a plan fetches what it shows: one place for the endpoints and the browser. A plan fetches only the runs of the shelf that its items are in. */

/** Shelfmarks that one file of records covers. */
const RUN_LENGTH = 50;

/**
 * Gives the name of the file that holds the record of a shelfmark, without its ending.
 * @example recordsName('P-114') // 'p-100'
 */
export function recordsName(shelfmark: string): string {
  const [letter = '', number = ''] = shelfmark.split('-');
  const first = Math.floor(Number(number) / RUN_LENGTH) * RUN_LENGTH;
  return `${letter.toLowerCase()}-${String(first).padStart(3, '0')}`;
}

/** Gives the address of a file of records. @example recordsUrl('p-100') // '/plan/records/p-100.json' */
export const recordsUrl = (name: string) => `/plan/records/${name}.json`;

/** Gives the address of what a situation needs, stage by stage. */
export const situationPlanUrl = (situationId: string) => `/plan/situations/${situationId}.json`;
