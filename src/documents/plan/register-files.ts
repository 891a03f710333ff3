/** Makes the risk register as an Excel and as an OpenDocument file. Loaded on demand in the browser: it brings the workbook writers. */
import type { PlanExport } from '../../model/plan-export.ts';
import type { RiskChoice } from '../../model/risk-rows.ts';
import { SITE } from '../../site.ts';
import type { Book } from '../workbook/grid.ts';
import { toBook } from '../workbook/to-book.ts';
import { toOds } from '../workbook/to-ods.ts';
import { toXlsx } from '../workbook/to-xlsx.ts';
import { toPlanStamp } from './plan-stamp.ts';
import { REGISTER_ORIGIN, REGISTER_PURPOSE, toRegisterAbout } from './register-about.ts';
import { toRiskRegister } from './risk-register.ts';

/** Makes the Excel file. */
export function toRegisterXlsx(input: PlanExport, choice?: RiskChoice): Uint8Array {
  return toXlsx(toRegisterBook(input, choice));
}

/** Makes the OpenDocument spreadsheet. */
export function toRegisterOds(input: PlanExport, choice?: RiskChoice): Uint8Array {
  return toOds(toRegisterBook(input, choice));
}

function toRegisterBook(input: PlanExport, choice?: RiskChoice): Book {
  const stamp = toPlanStamp(input);
  const { startDate } = input.plan;
  return toBook(toRiskRegister(input, choice), {
    stamp,
    about: toRegisterAbout(stamp),
    aboutPurpose: REGISTER_PURPOSE,
    origin: REGISTER_ORIGIN,
    language: SITE.language,
    details: { ...(startDate === undefined ? {} : { start: startDate }), ...input.details },
  });
}
