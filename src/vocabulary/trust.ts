/** The words for how far to trust an entry: confidence, origin, licence status, the basis of a figure. */

export const CONFIDENCE_LEVELS = [
  { id: 'high', label: 'High', definition: 'Stated by a primary or well-placed source.' },
  {
    id: 'medium',
    label: 'Medium',
    definition: 'From one secondary, local or partisan source, or partly inferred.',
  },
  { id: 'low', label: 'Low', definition: 'Disputed or thinly sourced. Use with care.' },
] as const;
export type ConfidenceId = (typeof CONFIDENCE_LEVELS)[number]['id'];
export const CONFIDENCE_IDS = CONFIDENCE_LEVELS.map((level) => level.id) as [ConfidenceId, ...ConfidenceId[]];

export const ORIGINS = [
  {
    id: 'original',
    label: 'Written for this shelf',
    definition: 'Made by us from the lessons on the shelf, with files to take.',
  },
  {
    id: 'catalogued',
    label: 'Published elsewhere',
    definition: 'Somebody else published it. We describe it and link to it.',
  },
  { id: 'contributed', label: 'Given by a borough', definition: 'A borough handed it in through this site.' },
] as const;
export type OriginId = (typeof ORIGINS)[number]['id'];
export const ORIGIN_IDS = ORIGINS.map((origin) => origin.id) as [OriginId, ...OriginId[]];

export const CLAIM_BASES = [
  { id: 'forecast', label: 'forecast', definition: 'Expected before the event. It may not have happened.' },
  { id: 'reported', label: 'reported', definition: 'Said by those involved, not checked by others.' },
  { id: 'audited', label: 'audited', definition: 'Checked by an auditor or independent researcher.' },
  { id: 'ruled', label: 'ruled', definition: 'Found by a court or inquiry.' },
] as const;
export type ClaimBasisId = (typeof CLAIM_BASES)[number]['id'];
export const CLAIM_BASIS_IDS = CLAIM_BASES.map((basis) => basis.id) as [ClaimBasisId, ...ClaimBasisId[]];

export const OUTCOME_BASES = [
  ...CLAIM_BASES,
  {
    id: 'plan',
    label: 'planned',
    definition: 'Intended at the time. Whether it happened is another matter.',
  },
  { id: 'delivered', label: 'delivered', definition: 'Recorded as done.' },
] as const;
export type OutcomeBasisId = (typeof OUTCOME_BASES)[number]['id'];
export const OUTCOME_BASIS_IDS = OUTCOME_BASES.map((basis) => basis.id) as [
  OutcomeBasisId,
  ...OutcomeBasisId[],
];
