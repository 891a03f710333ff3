/** Writes figures as people read them. */
import type { Claim } from '../schemas/fields.ts';
import { CLAIM_BASES } from '../vocabulary/trust.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/**
 * Splits a figure into what stands large and what stands under it. Pounds and per cent join the number; `about` is kept.
 * @example formatClaimValue({ value: 400000, unit: '£ a year', about: true, … }) // { figure: 'about £400,000', unit: 'a year' }
 */
export function formatClaimValue({ value, unit, about }: Pick<Claim, 'value' | 'unit' | 'about'>): {
  readonly figure: string;
  readonly unit: string;
} {
  const pounds = /^£\s*/u.exec(unit);
  const percent = /^%\s*/u.exec(unit);
  const number = NUMBER.format(Math.abs(value));
  const sign = value < 0 ? '−' : '';
  const amount = `${sign}${pounds ? '£' : ''}${number}${percent ? '%' : ''}`;
  return { figure: about ? `about ${amount}` : amount, unit: unit.replace(/^[£%]\s*/u, '') };
}

/** Sorts figures by how they are known, in the order of the vocabulary; a basis without figures is left out. */
export function groupByBasis<Figure extends Pick<Claim, 'basis'>>(
  claims: readonly Figure[],
): readonly { readonly basis: (typeof CLAIM_BASES)[number]; readonly claims: readonly Figure[] }[] {
  return CLAIM_BASES.map((basis) => ({
    basis,
    claims: claims.filter((claim) => claim.basis === basis.id),
  })).filter(({ claims: found }) => found.length > 0);
}
