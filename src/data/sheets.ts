/** Sheets made of many records, as files: briefings for members, checklists of the stages. Made once for the whole build. */
import { toBriefingDocument } from '../documents/briefing.ts';
import type { TemplateDocument } from '../documents/document.ts';
import { DocumentError } from '../documents/document-files.ts';
import { toGateForm } from '../documents/gate-form.ts';
import { type SheetPlace, toSheetStamp } from '../documents/sheet-stamp.ts';
import type { Stamp } from '../documents/stamp.ts';
import { checkAccessibility } from '../documents/template-accessibility.ts';
import { toDocx } from '../documents/to-docx.ts';
import { toOdt } from '../documents/to-odt.ts';
import { type Briefing, toBriefings } from '../model/briefing.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { toGate } from '../model/gates.ts';
import { toFileFormat } from '../model/product-file.ts';
import { briefingUrl, gateUrl } from '../model/urls.ts';
import type { FileFormat } from '../vocabulary/file-formats.ts';
import { STAGES } from '../vocabulary/stages.ts';
import { getCatalogue } from './catalogue.ts';
import { keepMade } from './made-things.ts';
import { toAddress } from './product-files.ts';

/** A file of a sheet with its bytes. */
export interface SheetFile {
  readonly url: string;
  /** Name it is saved under. */
  readonly name: string;
  readonly format: FileFormat;
  readonly byteCount: number;
  readonly bytes: Uint8Array;
}

const made = new Map<string, Promise<readonly SheetFile[]>>();

/** Gives the briefings, those of situations first. */
export async function getBriefings(): Promise<readonly Briefing[]> {
  return toBriefings(await getCatalogue());
}

/** Gives the files of a briefing; none while the shelf holds nothing on it. */
export function getBriefingFiles(briefing: Briefing): Promise<readonly SheetFile[]> {
  const { id, checkedOn } = briefing;
  if (checkedOn === undefined) return Promise.resolve([]);
  const place = { name: 'Members’ briefing', date: checkedOn, path: briefingUrl(id) };
  return keep(`briefings/briefing-${id}`, toBriefingDocument(briefing, toAddress), place);
}

/** Gives the files of the checklist of a stage; none for an empty shelf, which has no day to name. */
export async function getGateFiles(stage: (typeof STAGES)[number]): Promise<readonly SheetFile[]> {
  const date = latestCheck(await getCatalogue());
  if (date === undefined) return [];
  const place = { name: `Checklist, stage ${stage.number}`, date, path: gateUrl(stage.id) };
  return keep(`gates/checklist-${stage.number}-${stage.id}`, toGateForm(stage, toGate(stage.id)), place);
}

/** Gives every file of every sheet. */
export async function getSheetFiles(): Promise<readonly SheetFile[]> {
  const briefings = await getBriefings();
  return (await Promise.all([...briefings.map(getBriefingFiles), ...STAGES.map(getGateFiles)])).flat();
}

function keep(path: string, document: TemplateDocument, place: SheetPlace): Promise<readonly SheetFile[]> {
  const site = { url: import.meta.env.SITE };
  const known =
    made.get(path) ??
    keepMade({ what: 'sheet', path, document, place, site }, () =>
      makeFiles(path, document, toSheetStamp(place, site)),
    );
  if (!import.meta.env.DEV) made.set(path, known);
  return known;
}

async function makeFiles(
  path: string,
  document: TemplateDocument,
  stamp: Stamp,
): Promise<readonly SheetFile[]> {
  const formats = [
    ['docx', await toDocx(document, stamp)],
    ['odt', toOdt(document, stamp)],
  ] as const;
  return formats.map(([ending, bytes]) => {
    const { failures } = checkAccessibility(bytes, ending);
    if (failures.length > 0)
      throw new DocumentError(
        `${path}.${ending} is not accessible:\n${failures.map(({ found }) => found).join('\n')}`,
      );
    const name = `${path}.${ending}`.replace(/^.*\//u, '');
    return {
      url: `/files/${path}.${ending}`,
      name,
      format: toFileFormat(name),
      byteCount: bytes.length,
      bytes,
    };
  });
}

function latestCheck({ entries }: Catalogue): string | undefined {
  return entries
    .map(({ check }) => check.on)
    .toSorted()
    .at(-1);
}
