/**
 * What members should ask about each theme. Each question comes from a lesson on the shelf, named by its id, and asks whether its advice was
 * followed. Situations have questions of their own: their gates.
 */
import type { ThemeId } from './themes.ts';

export interface MemberQuestion {
  readonly text: string;
  /** Id of the lesson that it comes from. */
  readonly lesson: string;
}

export const MEMBER_QUESTIONS: Readonly<Record<ThemeId, readonly MemberQuestion[]>> = {
  'shared-services': [
    {
      text: 'What share of the cost and of the saving falls to each borough, and does the report print it?',
      lesson: 'split-the-savings-openly',
    },
    { text: 'How could we leave, and who keeps which staff, systems and stock?', lesson: 'sharing-can-end' },
    {
      text: 'How is a dispute settled, and can funding stop while it lasts?',
      lesson: 'joint-agreement-dispute',
    },
    { text: 'What will residents notice, and when?', lesson: 'give-residents-something-visible' },
  ],
  'commissioning-procurement': [
    {
      text: 'How many bodies sent back answers, as well as showing interest?',
      lesson: 'market-bigger-than-expected',
    },
    { text: 'Could a small voluntary group meet the terms?', lesson: 'voluntary-sector-gap' },
    { text: 'Does a costed in-house option stay alive up to the award?', lesson: 'one-bidder-left' },
    {
      text: 'Do we have a say if the provider is sold, and can we break the contract?',
      lesson: 'contract-can-change-hands',
    },
  ],
  'delivery-models': [
    {
      text: 'Which adopted strategy, agreed across the parties, does this model serve?',
      lesson: 'strategy-and-consensus-first',
    },
    { text: 'How could the council undo the transfer in later years?', lesson: 'make-it-reversible' },
    {
      text: 'Who brings the finance and fundraising skills that the new body needs?',
      lesson: 'learn-finance-outside-the-council',
    },
    {
      text: 'On what date is the first term tested, and against what evidence?',
      lesson: 'start-with-a-shorter-term',
    },
  ],
  'community-libraries': [
    {
      text: 'What does the council go on supplying, for how long, and is that in the agreement?',
      lesson: 'keep-the-thread-to-the-council',
    },
    {
      text: 'What is the rent, year by year, and could the group earn it?',
      lesson: 'transition-money-and-rent',
    },
    {
      text: 'Will each library count towards the service that the law requires?',
      lesson: 'most-stay-in-the-network',
    },
    { text: 'What is the second plan if nobody signs?', lesson: 'have-a-fallback-for-community-bids' },
  ],
  'law-equality': [
    { text: 'Was need assessed before the options were written?', lesson: 'needs-assessment-first' },
    {
      text: 'Have we seen the equality analysis itself, library by library?',
      lesson: 'eia-must-have-substance',
    },
    {
      text: 'What was done with each offer to run the service?',
      lesson: 'treat-offers-properly',
    },
    {
      text: 'If the plan changed after consultation, were need and equality looked at again?',
      lesson: 'money-trouble-is-no-exemption',
    },
  ],
  'consultation-engagement': [
    {
      text: 'Which choices are still open, and does page 1 of the consultation say so?',
      lesson: 'consult-while-it-can-matter',
    },
    { text: 'What could still change if most people object?', lesson: 'working-group-after-consultation' },
    {
      text: 'Have staff and users been told what is being looked at?',
      lesson: 'regional-change-needs-openness',
    },
    {
      text: 'Has the government department been told before engagement starts?',
      lesson: 'tell-the-department',
    },
  ],
  'needs-evidence': [
    {
      text: 'When was need assessed, and is that date before the options?',
      lesson: 'needs-assessment-first',
    },
    {
      text: 'What do opening hours, staff, stock and outreach show, beside the number of libraries?',
      lesson: 'services-not-just-buildings',
    },
    {
      text: 'Who uses each library, as well as who lives near it?',
      lesson: 'look-at-users-not-just-residents',
    },
    {
      text: 'How do our unit costs and output compare with our neighbours’?',
      lesson: 'compare-cost-and-output',
    },
  ],
  'finance-savings': [
    { text: 'Where does each part of the saving come from?', lesson: 'where-contract-savings-come-from' },
    {
      text: 'What does the change cost, and is that printed beside the saving?',
      lesson: 'publish-cost-beside-saving',
    },
    {
      text: 'Is each figure a forecast or a result, and of what date?',
      lesson: 'forecasts-are-not-outcomes',
    },
    { text: 'Were layers of management looked at before branches?', lesson: 'cut-layers-before-branches' },
  ],
  'buildings-co-location': [
    {
      text: 'Have title, covenants and trusts been checked for every building?',
      lesson: 'check-the-deeds',
    },
    { text: 'Is there a condition survey of each library?', lesson: 'survey-the-estate' },
    { text: 'Does the case survive if the works cost twice as much?', lesson: 'co-location-costs-rise' },
    {
      text: 'How much is set aside for repairs each year, and who spends it?',
      lesson: 'weight-quality-and-buildings',
    },
  ],
  'technology-systems': [
    { text: 'Does it pay back in each branch, worked out separately?', lesson: 'not-every-branch-pays-back' },
    {
      text: 'Which data standard is named, and has it been tried on a neighbour’s books?',
      lesson: 'insist-on-standards',
    },
    {
      text: 'When do our neighbours’ contracts end, and could we share?',
      lesson: 'technology-can-block-sharing',
    },
    {
      text: 'How will children and people without identity papers get in?',
      lesson: 'registration-is-the-barrier',
    },
  ],
  'stock-supply': [
    {
      text: 'Could we buy with a neighbour first, and learn from it before we share a system?',
      lesson: 'start-with-buying-together',
    },
    {
      text: 'Which improvement that readers notice is paired with the saving?',
      lesson: 'reinvest-in-the-service',
    },
    { text: 'Would our tagged books read correctly in the next borough?', lesson: 'insist-on-standards' },
  ],
  'workforce-tupe': [
    {
      text: 'Is there a written agreement with the unions on pay, casual work and people who join later?',
      lesson: 'protect-terms-or-expect-a-dispute',
    },
    {
      text: 'Have staff had a year, a finance officer and pensions advice for a proposal of their own?',
      lesson: 'start-a-staff-mutual-early',
    },
    {
      text: 'Who would take over if the leader of a community group left next month?',
      lesson: 'succession-is-the-weak-point',
    },
    {
      text: 'How many layers stand between the front desk and the director?',
      lesson: 'cut-layers-before-branches',
    },
  ],
  'programme-leadership': [
    {
      text: 'Who is senior enough to settle a dispute between property, finance, HR and IT?',
      lesson: 'programme-board-with-power',
    },
    { text: 'What will we be asked to decide at the end of each phase?', lesson: 'phase-the-merger' },
    {
      text: 'How likely is each option to be delivered, as well as how much it would save?',
      lesson: 'biggest-savings-need-politics',
    },
    {
      text: 'Where will what we learn be kept, so that others can find it?',
      lesson: 'store-lessons-in-the-open',
    },
  ],
  'contract-resilience': [
    { text: 'Who reads the small signs of trouble, and how often?', lesson: 'watch-small-signs' },
    {
      text: 'Could we open the doors and pay staff if the provider failed tomorrow?',
      lesson: 'prepare-to-step-in',
    },
    {
      text: 'Were the provider’s finances checked anew before any extension?',
      lesson: 'check-finances-before-extending',
    },
    {
      text: 'What would we do if the provider were sold?',
      lesson: 'contract-can-change-hands',
    },
  ],
};
