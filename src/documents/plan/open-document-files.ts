/** Makes the plan and the statement as OpenDocument texts. Loaded on demand in the browser. */
import type { PlanExport } from '../../model/plan-export.ts';
import { toOdt } from '../to-odt.ts';
import { toPlanDocument } from './plan-document.ts';
import { toPlanStamp } from './plan-stamp.ts';
import { toStatementDocument } from './statement-document.ts';

/** Makes the plan. */
export function toPlanOdt(input: PlanExport): Uint8Array {
  return toOdt(toPlanDocument(input), toPlanStamp(input));
}

/** Makes the lessons-considered statement. */
export function toStatementOdt(input: PlanExport): Uint8Array {
  return toOdt(toStatementDocument(input), toPlanStamp(input));
}
