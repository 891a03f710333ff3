/** Makes the plan and the statement as Word files. Loaded on demand in the browser: it brings the library for Word, the largest. */
import type { PlanExport } from '../../model/plan-export.ts';
import { toDocx } from '../to-docx.ts';
import { toPlanDocument } from './plan-document.ts';
import { toPlanStamp } from './plan-stamp.ts';
import { toStatementDocument } from './statement-document.ts';

/** Makes the plan. */
export function toPlanDocx(input: PlanExport): Promise<Uint8Array> {
  return toDocx(toPlanDocument(input), toPlanStamp(input));
}

/** Makes the lessons-considered statement. */
export function toStatementDocx(input: PlanExport): Promise<Uint8Array> {
  return toDocx(toStatementDocument(input), toPlanStamp(input));
}
