/** The words that a contributor chooses from and that no other list of the shelf holds. */

export const ATTRIBUTIONS = [
  {
    id: 'borough-type',
    label: 'As a kind of borough',
    definition: 'The page says an inner or an outer London borough, and no name.',
  },
  { id: 'anonymous', label: 'Not at all', definition: 'The page does not say where it comes from.' },
  { id: 'named', label: 'By name', definition: 'The page names the borough.' },
] as const;
export type AttributionId = (typeof ATTRIBUTIONS)[number]['id'];
export const ATTRIBUTION_IDS = ATTRIBUTIONS.map(({ id }) => id) as [AttributionId, ...AttributionId[]];

export const REUSE_STATES = [
  {
    id: 'considering',
    label: 'We are considering it',
    definition: 'You have looked at it and not decided.',
  },
  {
    id: 'adopted',
    label: 'We used it as it is',
    definition: 'You used it with your own details in it.',
  },
  {
    id: 'adapted',
    label: 'We changed it and used it',
    definition: 'You made it fit your service.',
  },
  {
    id: 'rejected',
    label: 'We decided against it',
    definition: 'You looked at it and chose another way.',
  },
  {
    id: 'stopped',
    label: 'We used it and stopped',
    definition: 'You used it for a time and no longer do.',
  },
] as const;
export type ReuseStateId = (typeof REUSE_STATES)[number]['id'];
export const REUSE_STATE_IDS = REUSE_STATES.map(({ id }) => id) as [ReuseStateId, ...ReuseStateId[]];

export const USE_AGAIN_ANSWERS = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'not sure', label: 'Not sure' },
] as const;
export type UseAgainAnswerId = (typeof USE_AGAIN_ANSWERS)[number]['id'];
export const USE_AGAIN_ANSWER_IDS = USE_AGAIN_ANSWERS.map(({ id }) => id) as [
  UseAgainAnswerId,
  ...UseAgainAnswerId[],
];

/** What every contributor declares; both are needed. */
export const DECLARATIONS = [
  {
    id: 'nothing-private',
    label: 'It holds no personal details, no supplier’s name and no price that is not already public',
  },
  { id: 'content-to-share', label: 'My council is content for this to be shared' },
] as const;
export type DeclarationId = (typeof DECLARATIONS)[number]['id'];
export const DECLARATION_IDS = DECLARATIONS.map(({ id }) => id) as [DeclarationId, ...DeclarationId[]];
