/** The styles of a Word file that must fit one page: the usual ones, smaller and closer. */
import type { IStylesOptions } from 'docx';
import { SHEET, toSheetSize } from '../design.ts';

/** Gives the same styles with smaller type and less room. */
export function tightenWordStyles(styles: IStylesOptions): IStylesOptions {
  return tighten(styles) as IStylesOptions;
}

function tighten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tighten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (name === 'run') return [name, tightenRun(part)];
      return [name, name === 'spacing' ? tightenSpacing(part) : tighten(part)];
    }),
  );
}

/** Sizes of type are half points. */
function tightenRun(run: unknown): unknown {
  const { size } = run as { readonly size?: unknown };
  return typeof size === 'number' ? { ...(run as object), size: toSheetSize(size / 2) * 2 } : run;
}

function tightenSpacing(spacing: unknown): unknown {
  const parts = { before: SHEET.room, after: SHEET.room, line: SHEET.line };
  return Object.fromEntries(
    Object.entries(spacing as object).map(([name, value]: [string, unknown]) => {
      const part = parts[name as keyof typeof parts];
      return [name, typeof value === 'number' ? Math.round(value * part) : value];
    }),
  );
}
