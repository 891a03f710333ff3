/**
 * The twelve ways in which a borough arrives, each with the order of stages, the questions to answer before leaving a stage,
 * the lessons to read first, the products to take and what to watch for. Durations are ranges in weeks to help planning, not promises;
 * the basis of each is stated. One subject, one table: the file is long because the data is.
 */
import type { SituationId } from './situation-ids.ts';
import type { StageId } from './stages.ts';

export { SITUATION_IDS, type SituationId } from './situation-ids.ts';

export interface Duration {
  readonly minWeeks: number;
  readonly maxWeeks: number;
  readonly basis: string;
}

export interface Situation {
  readonly id: SituationId;
  /** As a borough would say it: "We want to …". */
  readonly label: string;
  readonly short: string;
  readonly definition: string;
  /** Other words for it. */
  readonly aliases: readonly string[];
  readonly stageOrder: readonly StageId[];
  readonly gateQuestions: Readonly<Partial<Record<StageId, readonly string[]>>>;
  readonly typicalDurations: Readonly<Partial<Record<StageId, Duration>>>;
  /** Lesson ids, most useful first. */
  readonly firstLessons: readonly string[];
  /** Product ids, in order of use. */
  readonly keyProducts: readonly string[];
  readonly watchOutFor: readonly string[];
  readonly note?: string;
}

export const SITUATIONS: readonly Situation[] = [
  {
    id: 'thinking-of-outsourcing',
    label: 'We are thinking of outsourcing our libraries',
    short: 'Thinking of outsourcing',
    definition:
      'Testing whether another body should run all or part of the service under a contract, while the council stays library authority.',
    aliases: [
      'contracting out',
      'externalise',
      'commission the library service',
      'go to market',
      'procure an operator',
    ],
    stageOrder: ['understand', 'options', 'engage', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: [
        'Is there a dated needs assessment and an agreed baseline?',
        'What problem would a contract solve that we cannot?',
      ],
      options: [
        'Has the market been asked, and how many answered as well as showed interest?',
        'Is a costed in-house option still alive?',
      ],
      engage: [
        'Is the main choice still open, and have alternatives been set out?',
        'Do we know who would lose, library by library?',
      ],
      decide: [
        'Where does each saving come from, and what is the cost of change?',
        'Can we end it, and are length and breaks settled?',
      ],
      prepare: [
        'Are reporting, change of control, repairs and exit in the documents?',
        'Are TUPE, pensions and two-tier rules dealt with?',
      ],
      transition: ['Can staff be paid and doors opened on day one?'],
      sustain: [
        'Who reads the early signs, and when is the next full check?',
        'Is renewal started two years ahead?',
      ],
    },
    typicalDurations: {
      understand: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 12,
        maxWeeks: 26,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 12,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089)",
      },
      prepare: {
        minWeeks: 26,
        maxWeeks: 52,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 12,
        maxWeeks: 26,
        basis: 'rule of thumb',
      },
      sustain: {
        minWeeks: 156,
        maxWeeks: 520,
        basis: 'rule of thumb: first term of 3 to 5 years, longer later',
      },
    },
    firstLessons: [
      'market-bigger-than-expected',
      'voluntary-sector-gap',
      'plan-for-failure-first',
      'needs-assessment-first',
      'where-contract-savings-come-from',
    ],
    keyProducts: [
      'soft-market-test-questionnaire',
      'market-response-scoring-sheet',
      'market-engagement-plan',
      'options-appraisal-workbook',
      'library-business-case',
      'library-service-specification',
      'staff-transfer-checklist',
      'exit-and-step-in-plan',
      'pme-guidance',
      'adm-toolkit',
      'bromley-award-report',
      'outsourcing-playbook',
    ],
    watchOutFor: [
      'Counting interest as if it were bids',
      'Savings that rest on a tax position or a forecast',
      'A provider that is sold or fails: write consent, step-in and exit first',
    ],
  },
  {
    id: 'sharing-with-another-borough',
    label: 'We want to share a service with another borough',
    short: 'Sharing with another borough',
    definition:
      'Two or more councils joining management, teams, systems, buying or contracts while each stays a library authority.',
    aliases: ['joint service', 'shared management', 'joint team', 'collaboration', 'merge library services'],
    stageOrder: ['understand', 'options', 'engage', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: [
        'What are libraries for in each borough, and what is common?',
        'Are the baselines comparable?',
      ],
      options: [
        'Which first step builds trust: buying, management or systems?',
        'Does each council have a political owner?',
      ],
      engage: ['Have staff, users and unions in every borough been told what is being looked at?'],
      decide: [
        'Is the split of cost and saving printed and agreed?',
        'What do members decide at the end of each phase?',
      ],
      prepare: [
        'Is the legal power right, and are dispute, leaving and data terms signed?',
        'Have officers to be placed at disposal been consulted?',
      ],
      transition: ['What will residents see, and when?'],
      sustain: ['Is there a dated yearly report and an exit test?', 'Can the lead change?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 8,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 8,
        maxWeeks: 16,
        basis:
          "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089); two cabinets to line up",
      },
      prepare: {
        minWeeks: 16,
        maxWeeks: 39,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 12,
        maxWeeks: 39,
        basis: 'rule of thumb',
      },
      sustain: {
        minWeeks: 104,
        maxWeeks: 520,
        basis: 'rule of thumb: review at 2 years, then yearly',
      },
    },
    firstLessons: [
      'phase-the-merger',
      'split-the-savings-openly',
      'sharing-can-end',
      'start-with-buying-together',
      'clear-aims-early-finish',
    ],
    keyProducts: [
      'shared-service-heads-of-terms',
      'joint-agreement-checklist',
      'governance-board-terms',
      'stakeholder-map-log',
      'cost-performance-baseline',
      'benefits-savings-tracker',
      'tri-business-case',
      'bexley-bromley-case',
      'benchmarking-short',
      'lglib-shared',
    ],
    watchOutFor: [
      'No way to settle a quarrel',
      'One partner choosing differently at award or budget time',
      'Shared systems that nobody owns',
    ],
  },
  {
    id: 'trust-or-mutual',
    label: 'We may set up a trust or a staff mutual',
    short: 'Setting up a trust or mutual',
    definition:
      'Moving the service to a new body with its own board, such as a charity, community benefit society, company or employee-led mutual.',
    aliases: [
      'spin out',
      'public service mutual',
      'charitable trust',
      'community benefit society',
      "arm's length company",
      'alternative delivery model',
    ],
    stageOrder: ['understand', 'options', 'engage', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: [
        'Is there an adopted strategy with support across parties?',
        'Is the model the answer, or the question?',
      ],
      options: [
        'Have staff been invited to propose, with help and time?',
        'Could the contract be reserved, exempt or must it compete?',
      ],
      engage: ['Do users and staff know what would change and what would not?'],
      decide: ['Would the finance director sign this case?', 'What if tax reliefs change?'],
      prepare: [
        'Are finance skills, a mentor and working capital in place before transfer?',
        'Is there an expert client left in the council?',
      ],
      transition: ['Are pensions, payroll and leases signed?'],
      sustain: ['Is the contract renewal started early, with shared figures?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 8,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 12,
        maxWeeks: 26,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 12,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089)",
      },
      prepare: {
        minWeeks: 26,
        maxWeeks: 52,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 16,
        maxWeeks: 30,
        basis: 'rule of thumb',
      },
      sustain: {
        minWeeks: 156,
        maxWeeks: 520,
        basis: 'rule of thumb: first term 3 to 5 years; a reserved contract may not pass five years',
      },
    },
    firstLessons: [
      'strategy-and-consensus-first',
      'start-a-staff-mutual-early',
      'learn-finance-outside-the-council',
      'make-it-reversible',
      'plan-that-convinces-finance',
    ],
    keyProducts: [
      'options-appraisal-workbook',
      'library-business-case',
      'staff-transfer-checklist',
      'library-service-specification',
      'market-engagement-plan',
      'governance-board-terms',
      'adm-toolkit',
      'adm-t1',
      'psm-toolkit',
      'libraries-unlimited-case',
      'lambeth-mutual',
    ],
    watchOutFor: [
      'A good idea late in the budget round',
      'No business skills on the new board',
      'A long contract treated as if it could not end',
    ],
  },
  {
    id: 'handing-to-the-community',
    label: 'We want to hand a library to the community',
    short: 'Handing a library to the community',
    definition:
      "A community body runs, or helps run, a library with or without the council's continued support.",
    aliases: [
      'community managed library',
      'volunteer library',
      'community hub',
      'asset transfer',
      'community asset transfer',
    ],
    stageOrder: ['understand', 'options', 'engage', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: [
        'What does need say about this library, and does it count towards the statutory service?',
        'Have the deeds been read?',
      ],
      options: [
        'Is a grant, an agreement or a contract right?',
        'What is the fallback if nobody comes forward?',
      ],
      engage: ['Do groups have a facts pack before plans are asked for?', 'Is the choice still open?'],
      decide: ['Is the volunteer training summary attached?', 'Is the minimum support offer costed?'],
      prepare: [
        'Is rent settled for the years after the free period?',
        'Does the host have income of its own?',
      ],
      transition: ['Is the lease complete before council staff step back?'],
      sustain: ['Are accounts reviewed before each step down?', 'Is there a succession plan?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 8,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 12,
        maxWeeks: 24,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089)",
      },
      prepare: {
        minWeeks: 26,
        maxWeeks: 104,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 12,
        maxWeeks: 104,
        basis: 'rule of thumb; one documented handover took more than four years',
      },
      sustain: {
        minWeeks: 52,
        maxWeeks: 260,
        basis: 'rule of thumb: five years of active support',
      },
    },
    firstLessons: [
      'keep-the-thread-to-the-council',
      'groups-need-facts-to-plan',
      'volunteers-need-equality-training',
      'check-the-deeds',
      'transition-money-and-rent',
      'have-a-fallback-for-community-bids',
    ],
    keyProducts: [
      'community-library-agreement',
      'asset-transfer-pre-check',
      'market-engagement-plan',
      'equality-impact-assessment',
      'provider-health-check',
      'community-managed-toolkit',
      'serio-research',
      'locality-guiding',
      'lease-resources',
      'cat-guide',
    ],
    watchOutFor: [
      'Handing over risk instead of a library',
      'Rent and repairs after the free years',
      'Tired founders with nobody behind them',
    ],
  },
  {
    id: 'closing-merging-moving',
    label: 'We may close, merge or move a library',
    short: 'Closing, merging or moving a library',
    definition:
      'Ending, joining or relocating a library building, or cutting its hours so far that users would notice it as a closure.',
    aliases: ['closure', 'reduce branches', 'relocate', 'rationalise', 'cut hours', 'network review'],
    stageOrder: ['understand', 'options', 'engage', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: ['Is need assessed first, and dated?', 'Do we know users of this library by group?'],
      options: [
        'Have hours, layers and sharing been tried before buildings?',
        'Is title clear and survey current?',
      ],
      engage: ['Has DCMS been told?', 'Are alternatives and reasons in the paper?'],
      decide: [
        'Did decision makers read the equality assessment itself?',
        'If the plan changed, was need looked at again?',
      ],
      prepare: ['Are mitigations funded and dated?'],
      transition: ['Is the new place open before the old shuts?'],
      sustain: ['Are promises checked and published?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 12,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089)",
      },
      prepare: {
        minWeeks: 8,
        maxWeeks: 26,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 4,
        maxWeeks: 52,
        basis: 'rule of thumb',
      },
      sustain: {
        minWeeks: 52,
        maxWeeks: 104,
        basis: 'rule of thumb',
      },
    },
    firstLessons: [
      'needs-assessment-first',
      'consult-while-it-can-matter',
      'eia-must-have-substance',
      'look-at-users-not-just-residents',
      'services-not-just-buildings',
      'check-the-deeds',
    ],
    keyProducts: [
      'service-needs-assessment',
      'consultation-plan',
      'equality-impact-assessment',
      'asset-transfer-pre-check',
      'options-appraisal-workbook',
      'members-briefing-note',
      'stakeholder-map-log',
      'statutory-guidance',
      'ministerial-letters',
      'cms-report',
      'charteris-inquiry',
      'gunning-charter',
    ],
    watchOutFor: [
      'Choosing the building before the need',
      'A late change under money pressure',
      'A gift or covenant on the site',
    ],
  },
  {
    id: 'sharing-a-building',
    label: 'We want to share a building',
    short: 'Sharing a building',
    definition: 'Putting libraries with other services or tenants, in a library or elsewhere.',
    aliases: ['co-location', 'hub', 'joint service centre', 'library in a leisure centre', 'community hub'],
    stageOrder: ['understand', 'options', 'engage', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: ['Is there a condition and heritage survey?', 'Who uses this library, and when?'],
      options: ['What would each partner bring and need?', 'Do costs hold 20 per cent higher?'],
      engage: ['Have users seen plans, and can they change them?'],
      decide: ['Is the capital beside the saving, with who pays?'],
      prepare: [
        'Who controls the building, and who repairs, insures and secures it?',
        'Is the operator in the design team?',
      ],
      transition: ['Is there a service during works?'],
      sustain: ['Has space for the library shrunk since opening?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 6,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 8,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089)",
      },
      prepare: {
        minWeeks: 26,
        maxWeeks: 78,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 26,
        maxWeeks: 78,
        basis: 'rule of thumb: building works',
      },
      sustain: {
        minWeeks: 52,
        maxWeeks: 260,
        basis: 'rule of thumb',
      },
    },
    firstLessons: [
      'co-location-costs-rise',
      'survey-the-estate',
      'work-with-the-operator-on-buildings',
      'check-the-deeds',
      'reinvest-in-the-service',
    ],
    keyProducts: [
      'asset-transfer-pre-check',
      'options-appraisal-workbook',
      'library-business-case',
      'equality-impact-assessment',
      'communications-plan',
      'bath-business-case',
      'shaping-future-toolkit',
      'peer-thurrock',
      'lambeth-culture-report',
    ],
    watchOutFor: [
      'Old buildings and basements',
      'Unclear control: fire, cameras, public protection',
      'Library space lost bit by bit',
    ],
  },
  {
    id: 'self-service-open-access',
    label: 'We are bringing in self-service or open access',
    short: 'Bringing in self-service or open access',
    definition: 'Using tags, kiosks or entry technology so that people can borrow, or enter, without staff.',
    aliases: [
      'RFID',
      'kiosks',
      'open plus',
      'staffless library',
      'self-service opening',
      'technology enabled opening',
    ],
    stageOrder: ['understand', 'engage', 'options', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: ['What do people value, and when would they come?', 'What do visits by hour show?'],
      engage: ['Have disabled people, parents and young people tried it?'],
      options: [
        'Does it pay back in this branch, and if not, why do it?',
        'Do tags follow a standard a neighbour uses?',
      ],
      decide: ['Are mitigations funded, with owners and dates?'],
      prepare: ['Is the data protection assessment signed?', 'Is the help rota agreed?'],
      transition: ['Are enough people registered in each group to open?'],
      sustain: ['Who uses it, who is refused, and were promises kept?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 6,
        maxWeeks: 10,
        basis: "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089)",
      },
      prepare: {
        minWeeks: 16,
        maxWeeks: 30,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 12,
        maxWeeks: 30,
        basis: 'rule of thumb: registration for 3 to 6 months beforehand',
      },
      sustain: {
        minWeeks: 26,
        maxWeeks: 104,
        basis: 'rule of thumb',
      },
    },
    firstLessons: [
      'ask-what-people-value',
      'registration-is-the-barrier',
      'not-every-branch-pays-back',
      'insist-on-standards',
      'promises-in-the-eia',
    ],
    keyProducts: [
      'self-service-specification',
      'equality-impact-assessment',
      'consultation-plan',
      'library-business-case',
      'communications-plan',
      'open-plus-case',
      'lglib-rfid-case',
      'nsw-rfid-framework',
    ],
    watchOutFor: [
      'An average payback that hides branches that never pay',
      'Under-16s and people without a card shut out',
      'Tags that a neighbour cannot read',
    ],
  },
  {
    id: 'replacing-the-library-system',
    label: 'We are replacing the library system',
    short: 'Replacing the library system',
    definition: 'Buying, joining or moving a library management system, alone or in a consortium.',
    aliases: [
      'LMS',
      'library management system',
      'ILS',
      'library services platform',
      'catalogue system',
      'join a consortium',
    ],
    stageOrder: ['understand', 'options', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: ["When does the contract end, and the neighbours'?", 'What do we really pay?'],
      options: ['Join, share, extend to align, or buy alone?', 'Who knows the system here?'],
      decide: ['Is the true current cost beside the new one?'],
      prepare: ['Are joiners and a ceiling in the notice?', 'Has a data export been tested?'],
      transition: ['Are test loads signed off?', 'Are kiosks and payments tested?'],
      sustain: ['Who owns it, and can the lead change?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 8,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 4,
        maxWeeks: 10,
        basis: "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089)",
      },
      prepare: {
        minWeeks: 20,
        maxWeeks: 40,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 16,
        maxWeeks: 40,
        basis: 'rule of thumb',
      },
      sustain: {
        minWeeks: 208,
        maxWeeks: 416,
        basis: 'rule of thumb: 4 to 8 years',
      },
    },
    firstLessons: [
      'technology-can-block-sharing',
      'start-with-buying-together',
      'framework-others-can-join',
      'no-owner-of-the-system',
      'prove-the-case-to-members',
    ],
    keyProducts: [
      'library-system-requirements',
      'joint-agreement-checklist',
      'cost-performance-baseline',
      'self-service-specification',
      'library-business-case',
      'libtechrfp',
      'lglib-lms-case',
      'open-data-schema',
      'lglib-shared',
    ],
    watchOutFor: [
      'Renewing alone because the date crept up',
      'Extra charges for every link',
      'No way to get data out',
    ],
    note: 'Public consultation is seldom needed, so the engage stage is folded into options: talk to staff and users there.',
  },
  {
    id: 'buying-stock-together',
    label: 'We want to buy stock together',
    short: 'Buying stock together',
    definition: 'Joint choosing, buying, processing or moving of books and e-content.',
    aliases: [
      'joint stock purchase',
      'consortium buying',
      'supplier selection',
      'shared stock',
      'book supply',
    ],
    stageOrder: ['understand', 'options', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: [
        'What does each council pay per item, with servicing?',
        'Do stock policies differ for good reason?',
      ],
      options: ['Buy together, choose together, or share stock?', 'Which framework is open to us?'],
      decide: ['What is put back into stock?'],
      prepare: ['Are joiners, lots and a ceiling named?', 'Are servicing and data standards one?'],
      transition: ["Has a neighbour's item been tested?"],
      sustain: ['Are discounts, gaps and user requests checked each year?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 4,
        maxWeeks: 10,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 4,
        maxWeeks: 8,
        basis: "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089)",
      },
      prepare: {
        minWeeks: 16,
        maxWeeks: 30,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 4,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      sustain: {
        minWeeks: 104,
        maxWeeks: 208,
        basis: 'rule of thumb: 2 to 4 year framework',
      },
    },
    firstLessons: [
      'start-with-buying-together',
      'framework-others-can-join',
      'insist-on-standards',
      'split-the-savings-openly',
      'reinvest-in-the-service',
    ],
    keyProducts: [
      'joint-agreement-checklist',
      'shared-service-heads-of-terms',
      'cost-performance-baseline',
      'benefits-savings-tracker',
      'market-engagement-plan',
      'lglib-shared',
      'llcp-presentation',
      'future-libraries-report',
    ],
    watchOutFor: [
      'One size of stock for unlike places',
      'Discounts that vanish in servicing charges',
      'A framework that others cannot join',
    ],
    note: 'Public consultation is seldom needed unless choice or access would fall.',
  },
  {
    id: 'finding-savings',
    label: 'We have to find savings across the service',
    short: 'Finding savings across the service',
    definition: 'A savings target has been set and the service must find it lawfully and with least harm.',
    aliases: [
      'budget cuts',
      'efficiency review',
      'savings target',
      'medium-term financial strategy',
      'service review',
    ],
    stageOrder: ['understand', 'options', 'engage', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: [
        'Is need assessed and the baseline agreed with finance?',
        'What do costs and outputs show beside neighbours?',
      ],
      options: [
        'Layers, contracts, sharing and income before branches?',
        'Is each option ranked by deliverability too?',
      ],
      engage: ['Is the choice open, with alternatives?'],
      decide: [
        'Is cost of change beside the saving?',
        'Have duties been weighed afresh if the plan changed?',
      ],
      prepare: ['Are owners, measures and dates set?'],
      transition: ['Are mitigations in place first?'],
      sustain: ['What was forecast, reported and audited?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 6,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 8,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 6,
        maxWeeks: 10,
        basis:
          "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089); fits the budget round",
      },
      prepare: {
        minWeeks: 8,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 8,
        maxWeeks: 39,
        basis: 'rule of thumb',
      },
      sustain: {
        minWeeks: 52,
        maxWeeks: 156,
        basis: 'rule of thumb',
      },
    },
    firstLessons: [
      'cut-layers-before-branches',
      'compare-cost-and-output',
      'money-trouble-is-no-exemption',
      'forecasts-are-not-outcomes',
      'publish-cost-beside-saving',
      'services-not-just-buildings',
    ],
    keyProducts: [
      'cost-performance-baseline',
      'service-needs-assessment',
      'options-appraisal-workbook',
      'equality-impact-assessment',
      'benefits-savings-tracker',
      'members-briefing-note',
      'lessons-review-and-handover',
      'benchmarking-full',
      'income-guide',
      'shaping-future-toolkit',
      'adm-t11',
    ],
    watchOutFor: [
      'The target choosing the answer',
      'A switch after consultation',
      'Savings counted twice, or never checked',
    ],
  },
  {
    id: 'contract-ending-or-failing',
    label: 'A contract is ending or failing',
    short: 'A contract is ending or failing',
    definition: "A provider's or partner's arrangement is close to its end, in trouble, sold or gone.",
    aliases: [
      'contract expiry',
      'supplier failure',
      'insolvency',
      're-procure',
      'extension decision',
      'step in',
    ],
    stageOrder: ['sustain', 'understand', 'options', 'engage', 'decide', 'prepare', 'transition'],
    gateQuestions: {
      sustain: ['Are there amber or red signs, and who has been told?', 'Could we open and pay tomorrow?'],
      understand: ['What are need, cost and condition now?'],
      options: ['Extend, re-let, bring back, share? Is each costed afresh?'],
      engage: ['Will users notice, and have they been asked?'],
      decide: ['What was forecast and what was achieved?', 'Does an emergency model have an end date?'],
      prepare: ['Are staff lists, data and assets current?'],
      transition: ['Is the termination notice published and the public told?'],
    },
    typicalDurations: {
      sustain: {
        minWeeks: 1,
        maxWeeks: 104,
        basis:
          'rule of thumb; in one documented case the council had about three weeks, and a planned end deserves two years',
      },
      understand: {
        minWeeks: 4,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 6,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 6,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 4,
        maxWeeks: 10,
        basis:
          "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089); urgency routes exist",
      },
      prepare: {
        minWeeks: 4,
        maxWeeks: 52,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 3,
        maxWeeks: 26,
        basis: 'rule of thumb',
      },
    },
    firstLessons: [
      'prepare-to-step-in',
      'three-week-exit',
      'check-finances-before-extending',
      'watch-small-signs',
      'emergency-then-appraisal',
      'long-contracts-still-end',
    ],
    keyProducts: [
      'provider-health-check',
      'exit-and-step-in-plan',
      'staff-transfer-checklist',
      'options-appraisal-workbook',
      'communications-plan',
      'risk-register-from-lessons',
      'nao-commercial',
      'outsourcing-playbook',
      'croydon-options',
    ],
    watchOutFor: [
      'Extending out of habit',
      "An exit plan written for a year's notice",
      'The emergency becoming permanent',
    ],
    note: 'The order starts at sustain because trouble is first seen there. If failure is sudden, step in first and come back to understand.',
  },
  {
    id: 'back-in-house',
    label: 'We are bringing a service back in-house',
    short: 'Bringing a service back in-house',
    definition: "Taking a service run by a provider, trust or partner back into the council's own staff.",
    aliases: ['insourcing', 'return to council', 'taking back', 're-municipalise'],
    stageOrder: ['understand', 'options', 'engage', 'decide', 'prepare', 'transition', 'sustain'],
    gateQuestions: {
      understand: ['Why now, and what did the contract teach?', 'What do need, cost and condition show?'],
      options: ['Is in-house costed as fully as the others?', 'Are we ready: client, systems, pay, skills?'],
      engage: ["Do staff, users and the provider's volunteers know?"],
      decide: ['Is the cost of change published beside the saving or the extra cost?'],
      prepare: [
        'Is employee information due, and are pensions and terms settled?',
        'Which contracts, leases and licences come over?',
      ],
      transition: ['Do pay, doors, logins and cards work on day one?'],
      sustain: ['Is there an in-house service statement with measures?'],
    },
    typicalDurations: {
      understand: {
        minWeeks: 4,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      options: {
        minWeeks: 6,
        maxWeeks: 16,
        basis: 'rule of thumb',
      },
      engage: {
        minWeeks: 4,
        maxWeeks: 12,
        basis: 'rule of thumb',
      },
      decide: {
        minWeeks: 4,
        maxWeeks: 10,
        basis: "rule of thumb; a key decision also needs 28 clear days' notice (SI 2012/2089)",
      },
      prepare: {
        minWeeks: 16,
        maxWeeks: 39,
        basis: 'rule of thumb',
      },
      transition: {
        minWeeks: 8,
        maxWeeks: 20,
        basis: 'rule of thumb',
      },
      sustain: {
        minWeeks: 52,
        maxWeeks: 156,
        basis: 'rule of thumb',
      },
    },
    firstLessons: [
      'make-it-reversible',
      'emergency-then-appraisal',
      'long-contracts-still-end',
      'prepare-to-step-in',
      'protect-terms-or-expect-a-dispute',
    ],
    keyProducts: [
      'exit-and-step-in-plan',
      'staff-transfer-checklist',
      'cost-performance-baseline',
      'library-service-specification',
      'options-appraisal-workbook',
      'benefits-savings-tracker',
      'lessons-review-and-handover',
      'croydon-options',
      'peer-warrington',
      'nao-commercial',
    ],
    watchOutFor: [
      'No expert client left to run it',
      'Terms and pensions found late',
      'Losing the good ideas along with the contract',
    ],
  },
];
