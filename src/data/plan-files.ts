/**
 * The forms of a plan to print without script: for each situation the plan, the statement and the risk register of what it needs, and
 * a blank statement and register for any change. Made by the same makers that serve a reader's own plan in the browser.
 */
import { createHash } from 'node:crypto';
import { makePlanFile, PLAN_FILES, type PlanFileId } from '../documents/plan/plan-file.ts';
import { EMPTY_PLAN, type MyPlan } from '../model/my-plan.ts';
import type { PlanExport } from '../model/plan-export.ts';
import type { PlanRecord } from '../model/plan-record.ts';
import { type ProductFile, toFileFormat } from '../model/product-file.ts';
import { toSituationPlan, toStartingPlan } from '../model/situation-plan.ts';
import { situation as findSituation } from '../model/labels.ts';
import { toPlan } from '../model/stage-plan.ts';
import { SITE } from '../site.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import { getCatalogue } from './catalogue.ts';
import { keepMade } from './made-things.ts';
import { getPlanRecords } from './plan-records.ts';

/** A form with its bytes. */
export interface PlanForm extends ProductFile {
  readonly bytes: Uint8Array;
}

/** One form in its formats. */
export interface PlanFormGroup {
  /** `The plan`. */
  readonly label: string;
  readonly files: readonly PlanForm[];
}

const SITUATION_FORMS: readonly PlanFileId[] = [
  'plan-docx',
  'plan-odt',
  'statement-docx',
  'statement-odt',
  'register-xlsx',
  'register-ods',
  'register-csv',
];
/** A table without rows is of no use as CSV. */
const BLANK_FORMS: readonly PlanFileId[] = [
  'statement-docx',
  'statement-odt',
  'register-xlsx',
  'register-ods',
];

const made = new Map<string, Promise<readonly PlanFormGroup[]>>();

/** Gives the forms of a situation: plan, statement, risk register. */
export function getSituationFiles(situationId: string): Promise<readonly PlanFormGroup[]> {
  return once(situationId, async () => {
    const situation = findSituation(situationId);
    const stages = toPlan(await getCatalogue(), situation);
    return makeGroups(SITUATION_FORMS, toStartingPlan(toSituationPlan(situation, stages)), '');
  });
}

/** Gives the blank forms for any change: statement and risk register. */
export function getBlankPlanFiles(): Promise<readonly PlanFormGroup[]> {
  return once('', () => makeGroups(BLANK_FORMS, EMPTY_PLAN, 'blank-'));
}

/** Gives every form, for the endpoint. */
export async function getAllPlanFiles(): Promise<readonly PlanForm[]> {
  const groups: PlanFormGroup[] = [...(await getBlankPlanFiles())];
  for (const { id } of SITUATIONS) groups.push(...(await getSituationFiles(id)));
  return groups.flatMap(({ files }) => files);
}

function once(key: string, make: () => Promise<readonly PlanFormGroup[]>): Promise<readonly PlanFormGroup[]> {
  const known = made.get(key) ?? make();
  if (!import.meta.env.DEV) made.set(key, known);
  return known;
}

async function makeGroups(
  ids: readonly PlanFileId[],
  plan: MyPlan,
  prefix: string,
): Promise<readonly PlanFormGroup[]> {
  const input = await toInput(plan);
  const facts = { what: 'plan forms', ids, prefix, input, records: [...input.records] };
  return keepMade(facts, () => makeForms(ids, input, prefix));
}

async function makeForms(
  ids: readonly PlanFileId[],
  input: PlanExport,
  prefix: string,
): Promise<readonly PlanFormGroup[]> {
  const forms = await Promise.all(
    ids.map(async (id) => {
      const { name, bytes } = await makePlanFile(id, input);
      const { what } = PLAN_FILES.find((file) => file.id === id) ?? PLAN_FILES[0];
      return {
        label: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
        file: toForm(`${prefix}${name}`, bytes),
      };
    }),
  );
  const labels = [...new Set(forms.map(({ label }) => label))];
  return labels.map((label) => ({
    label,
    files: forms.filter((form) => form.label === label).map(({ file }) => file),
  }));
}

/** Its day is that of the newest check of what it holds, so that the same shelf gives the same files on any day. */
async function toInput(plan: MyPlan): Promise<PlanExport> {
  const all = await getPlanRecords();
  const inPlan = new Set(plan.items.map(({ shelfmark }) => shelfmark));
  const held = all.filter(({ shelfmark }) => inPlan.has(shelfmark));
  const named = new Set([...inPlan, ...held.flatMap(namedBy)]);
  const days = (held.length > 0 ? held : all).map(({ checkedOn }) => checkedOn).toSorted();
  return {
    plan,
    records: new Map(
      all.filter(({ shelfmark }) => named.has(shelfmark)).map((record) => [record.shelfmark, record]),
    ),
    details: {},
    today: days.at(-1) ?? '',
    site: { name: SITE.name, url: import.meta.env.SITE },
    madeOn: 'site',
  };
}

/** Shelfmarks of the products that a record names. */
function namedBy(record: PlanRecord): readonly string[] {
  if (record.collection === 'product') return record.requires;
  return record.answeredBy.map(({ shelfmark }) => shelfmark);
}

function toForm(name: string, bytes: Uint8Array): PlanForm {
  return {
    url: `/files/plans/${name}`,
    name,
    format: toFileFormat(name),
    byteCount: bytes.length,
    checksum: createHash('sha256').update(bytes).digest('hex'),
    bytes,
  };
}
