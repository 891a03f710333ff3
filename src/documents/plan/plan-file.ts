/**
 * The files that can be made of a plan, and how to make one: what pages and elements call. Each kind loads its own writer, so that a
 * calendar or a table does not bring the library for Word.
 */
import { isDay } from '../../model/calendar-date.ts';
import type { PlanExport } from '../../model/plan-export.ts';

/** The files, in the order in which they are offered; `what` completes "Take …". */
export const PLAN_FILES = [
  { id: 'plan-docx', thing: 'plan', what: 'the plan', format: 'Word', ending: 'docx' },
  { id: 'plan-odt', thing: 'plan', what: 'the plan', format: 'OpenDocument text', ending: 'odt' },
  { id: 'plan-csv', thing: 'plan', what: 'the plan', format: 'CSV', ending: 'csv' },
  {
    id: 'statement-docx',
    thing: 'lessons-considered',
    what: 'the lessons-considered statement',
    format: 'Word',
    ending: 'docx',
  },
  {
    id: 'statement-odt',
    thing: 'lessons-considered',
    what: 'the lessons-considered statement',
    format: 'OpenDocument text',
    ending: 'odt',
  },
  { id: 'register-xlsx', thing: 'risk-register', what: 'the risk register', format: 'Excel', ending: 'xlsx' },
  {
    id: 'register-ods',
    thing: 'risk-register',
    what: 'the risk register',
    format: 'OpenDocument sheet',
    ending: 'ods',
  },
  { id: 'register-csv', thing: 'risk-register', what: 'the risk register', format: 'CSV', ending: 'csv' },
  { id: 'milestones-ics', thing: 'milestones', what: 'the milestones', format: 'Calendar', ending: 'ics' },
] as const;

export type PlanFileId = (typeof PLAN_FILES)[number]['id'];

/** A file ready to be saved. */
export interface PlanFile {
  /** Name to save it under, such as `plan-sharing-with-another-borough.docx`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const MEDIA_TYPES: Readonly<Record<(typeof PLAN_FILES)[number]['ending'], string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  ics: 'text/calendar; charset=utf-8',
};

/**
 * Makes a file of a plan. An empty plan gives a blank form.
 *
 * @throws {RangeError} for milestones of a plan without a situation or without a start date: `canMakePlanFile` says so beforehand
 */
export async function makePlanFile(id: PlanFileId, input: PlanExport): Promise<PlanFile> {
  const { thing, ending } = PLAN_FILES.find((file) => file.id === id) ?? PLAN_FILES[0];
  const bytes = await MAKERS[id](input);
  if (!bytes) throw new RangeError('Milestones need a situation and a start date.');
  const { situationId } = input.plan;
  const name = situationId === undefined ? thing : `${thing}-${situationId}`;
  return { name: `${name}.${ending}`, mediaType: MEDIA_TYPES[ending], bytes };
}

/** Tells whether there is enough in a plan to make a file: milestones need a situation and a start date. */
export function canMakePlanFile(id: PlanFileId, { plan }: Pick<PlanExport, 'plan'>): boolean {
  return id !== 'milestones-ics' || (plan.situationId !== undefined && isDay(plan.startDate ?? ''));
}

type Make = (input: PlanExport) => Promise<Uint8Array | undefined>;

const MAKERS: Readonly<Record<PlanFileId, Make>> = {
  'plan-docx': async (input) => (await import('./word-files.ts')).toPlanDocx(input),
  'plan-odt': async (input) => (await import('./open-document-files.ts')).toPlanOdt(input),
  'plan-csv': async (input) => (await import('./csv-files.ts')).toPlanCsv(input),
  'statement-docx': async (input) => (await import('./word-files.ts')).toStatementDocx(input),
  'statement-odt': async (input) => (await import('./open-document-files.ts')).toStatementOdt(input),
  'register-xlsx': async (input) => (await import('./register-files.ts')).toRegisterXlsx(input),
  'register-ods': async (input) => (await import('./register-files.ts')).toRegisterOds(input),
  'register-csv': async (input) => (await import('./csv-files.ts')).toRegisterCsv(input),
  'milestones-ics': async (input) => (await import('./calendar-file.ts')).toMilestonesIcs(input),
};
