/** The ids of the twelve situations, apart from what is said of each, so that a browser can check an id without fetching the words. */

export const SITUATION_IDS = [
  'thinking-of-outsourcing',
  'sharing-with-another-borough',
  'trust-or-mutual',
  'handing-to-the-community',
  'closing-merging-moving',
  'sharing-a-building',
  'self-service-open-access',
  'replacing-the-library-system',
  'buying-stock-together',
  'finding-savings',
  'contract-ending-or-failing',
  'back-in-house',
] as const;
export type SituationId = (typeof SITUATION_IDS)[number];
