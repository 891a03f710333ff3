/** The seven stages of a change, in order, each with the question to answer before leaving it. */

export const STAGES = [
  {
    id: 'understand',
    number: 1,
    label: 'Understand need',
    short: 'Understand',
    definition:
      'Find out what people need, what the service costs and how it performs, and why change is wanted.',
    gateQuestion: 'Can you show, with dated figures, what people need and what the service costs today?',
  },
  {
    id: 'options',
    number: 2,
    label: 'Explore options and test the market',
    short: 'Options',
    definition:
      'Compare ways to run the service and possible partners, and ask the market before fixing a choice.',
    gateQuestion:
      'Has every serious option been costed, your own service included, and has the market been asked?',
  },
  {
    id: 'engage',
    number: 3,
    label: 'Engage and assess impact',
    short: 'Engage',
    definition: 'Consult people and assess the effect on equality. This can run beside stages 2 and 4.',
    gateQuestion: 'Were people heard while the main choice was still open, and do you know who would lose?',
  },
  {
    id: 'decide',
    number: 4,
    label: 'Make the case and decide',
    short: 'Decide',
    definition: 'Write the business case and take the decision.',
    gateQuestion:
      'Can members see where each saving comes from, what change costs and what happens if it fails?',
  },
  {
    id: 'prepare',
    number: 5,
    label: 'Prepare: plan, procure and agree',
    short: 'Prepare',
    definition: 'Write the plan, buy what is needed and sign agreements and leases.',
    gateQuestion: 'Do the documents say who does what, who pays, how it is checked and how it can end?',
  },
  {
    id: 'transition',
    number: 6,
    label: 'Move to the new service',
    short: 'Move',
    definition: 'Transfer people and systems, launch and open.',
    gateQuestion: 'On day one, can staff be paid, doors be opened and books be borrowed?',
  },
  {
    id: 'sustain',
    number: 7,
    label: 'Run, review and renew',
    short: 'Run',
    definition: 'Manage performance, share what was learned, and renew or leave in good time.',
    gateQuestion: 'Who reads the early signs, when is the next full check, and what have you handed on?',
  },
] as const;

export type StageId = (typeof STAGES)[number]['id'];
export const STAGE_IDS = STAGES.map((stage) => stage.id) as [StageId, ...StageId[]];
