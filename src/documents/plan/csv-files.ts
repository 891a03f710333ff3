/** Makes the plan and the risk register as comma-separated values. */
import { toCsv } from '../../model/csv.ts';
import type { PlanExport } from '../../model/plan-export.ts';
import { toPlanRows } from '../../model/plan-rows.ts';
import { type RiskChoice, toRiskRows } from '../../model/risk-rows.ts';
import { REGISTER_COLUMNS, toRegisterValues } from './register-columns.ts';

/** Makes the plan. */
export function toPlanCsv(input: PlanExport): Uint8Array {
  return toBytes(toCsv(toPlanRows(input)));
}

/** Makes the risk register; its score is left to work out. */
export function toRegisterCsv(input: PlanExport, choice?: RiskChoice): Uint8Array {
  const { rows } = toRiskRows(input, choice);
  const values = rows.map((row) => toRegisterValues(row).map((value) => value ?? ''));
  return toBytes(toCsv([REGISTER_COLUMNS.map(({ name }) => name), ...values]));
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
