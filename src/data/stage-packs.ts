/** One zip for each stage of each situation that has files to take: what to read first, the templates, licences and credits. */
import { toZip } from '../documents/zip.ts';
import { situation as findSituation } from '../model/labels.ts';
import { toCredits, toLessonTexts, toStageReadMe } from '../model/pack-texts.ts';
import { type PlainPart, toPlainDocument } from '../model/plain-document.ts';
import { type StagePlan, toPlan } from '../model/stage-plan.ts';
import type { Situation } from '../vocabulary/situations.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';
import { getCatalogue } from './catalogue.ts';
import { getProductFiles, type MadeFiles, toAddress } from './product-files.ts';

/** A pack with its bytes. */
export interface StagePack {
  readonly url: string;
  readonly name: string;
  readonly stageId: StageId;
  readonly bytes: Uint8Array;
  readonly byteCount: number;
  readonly fileCount: number;
}

type Templates = readonly (readonly [StagePlan['products'][number], MadeFiles])[];

const packs = new Map<string, Promise<StagePack | undefined>>();

/** Gives the pack of a stage of a situation; undefined if nothing to take fits it. */
export function getStagePack(situationId: string, stageId: StageId): Promise<StagePack | undefined> {
  const key = `${situationId}-${stageId}`;
  const known = packs.get(key) ?? makeStagePack(findSituation(situationId), stageId);
  if (!import.meta.env.DEV) packs.set(key, known);
  return known;
}

/** Gives all packs, by situation and stage. */
export async function getStagePacks(): Promise<readonly StagePack[]> {
  const all = SITUATIONS.flatMap(({ id, stageOrder }) =>
    stageOrder.map((stageId) => getStagePack(id, stageId)),
  );
  return (await Promise.all(all)).filter((pack) => pack !== undefined);
}

async function makeStagePack(situation: Situation, stageId: StageId): Promise<StagePack | undefined> {
  const plan = toPlan(await getCatalogue(), situation).find((stage) => stage.stageId === stageId);
  if (!plan) return undefined;
  const templates: [StagePlan['products'][number], MadeFiles][] = [];
  for (const product of plan.products) {
    const files = await getProductFiles(product);
    if (files) templates.push([product, files]);
  }
  if (templates.length === 0) return undefined;
  const name = `${situation.id}-${stageId}.zip`;
  const bytes = toZip(toParts(situation, plan, templates));
  return {
    url: `/files/packs/${name}`,
    name,
    stageId,
    bytes,
    byteCount: bytes.length,
    fileCount: templates.flatMap(([, files]) => files.groups.flatMap((group) => group.files)).length,
  };
}

function toParts(situation: Situation, plan: StagePlan, templates: Templates) {
  const files = templates.flatMap(([product, { groups }]) =>
    groups.flatMap(({ label, files: made }) =>
      made.map((file) => ({
        path: `Templates/${toPackName(product, file.name)}`,
        bytes: file.bytes,
        label: `${product.title}, ${label.toLowerCase()} (${file.format.label})`,
      })),
    ),
  );
  const readMe = toStageReadMe(
    situation,
    plan,
    files.map(({ path, label }) => ({ name: path, label })),
    toAddress,
  );
  const products = templates.map(([product]) => product);
  return [
    toText('READ ME FIRST.txt', readMe),
    ...(plan.lessons.length === 0
      ? []
      : [toText('Lessons to read first.txt', toLessonTexts(plan.lessons, toAddress))]),
    toText('Licences and credits.txt', toCredits(products, toAddress)),
    ...files.map(({ path, bytes }) => ({ path, bytes, isStored: true })),
  ];
}

/** Files that are taken as they are may have one name in several products. */
function toPackName({ shelfmark }: StagePlan['products'][number], name: string): string {
  const start = `${shelfmark.toLowerCase()}-`;
  return name.startsWith(start) ? name : `${start}${name}`;
}

function toText(path: string, parts: readonly PlainPart[]) {
  return { path, bytes: new TextEncoder().encode(toPlainDocument(parts)) };
}
