/** The fourteen themes of the shelf, in the order in which their spines stand. */

export const THEMES = [
  {
    id: 'shared-services',
    label: 'Sharing between boroughs',
    short: 'Sharing',
    definition: 'Joint teams, systems and buying across council boundaries.',
    aliases: ['shared services', 'joint working', 'collaboration', 'partnership'],
  },
  {
    id: 'commissioning-procurement',
    label: 'Market testing and procurement',
    short: 'Market & procurement',
    definition: 'Finding out who could provide a service, and choosing between them fairly.',
    aliases: ['procurement', 'tendering', 'commissioning'],
  },
  {
    id: 'delivery-models',
    label: 'Delivery models',
    short: 'Delivery models',
    definition:
      'Who runs libraries and how they are governed: in-house, trust, mutual, company, contract or joint venture.',
    aliases: ['alternative delivery models', 'trusts', 'mutuals', 'outsourcing'],
  },
  {
    id: 'community-libraries',
    label: 'Community libraries and the voluntary sector',
    short: 'Community libraries',
    definition: 'Libraries run by or with communities, and helping voluntary groups to take part.',
    aliases: ['community-run libraries', 'volunteers', 'third sector', 'charities'],
  },
  {
    id: 'law-equality',
    label: 'Statutory duty and equality',
    short: 'Duty & equality',
    definition: 'The 1964 Act, the equality duty, and decisions that stand up in court.',
    aliases: ['1964 Act', 'comprehensive and efficient', 'equality duty', 'judicial review'],
  },
  {
    id: 'consultation-engagement',
    label: 'Consultation and engagement',
    short: 'Consultation',
    definition: 'Listening to users, staff and partners while it can still change the outcome.',
    aliases: ['consultation', 'engagement', 'Gunning'],
  },
  {
    id: 'needs-evidence',
    label: 'Needs, data and benchmarking',
    short: 'Needs & data',
    definition: 'What people need, what the service costs and how well it does.',
    aliases: ['needs assessment', 'benchmarking', 'statistics', 'evidence'],
  },
  {
    id: 'finance-savings',
    label: 'Finance and savings',
    short: 'Finance & savings',
    definition: 'Costs, savings, income and investment.',
    aliases: ['savings', 'budget', 'costs', 'income'],
  },
  {
    id: 'buildings-co-location',
    label: 'Buildings and co-location',
    short: 'Buildings',
    definition: 'The estate, shared buildings, hubs and asset transfer.',
    aliases: ['co-location', 'hubs', 'premises', 'asset transfer', 'estate'],
  },
  {
    id: 'technology-systems',
    label: 'Technology and library systems',
    short: 'Technology',
    definition: 'Library systems, RFID, self-service and digital services.',
    aliases: ['library management system', 'RFID', 'self-service', 'digital', 'IT'],
  },
  {
    id: 'stock-supply',
    label: 'Stock and supply',
    short: 'Stock & supply',
    definition: 'Choosing, buying, preparing and moving stock.',
    aliases: ['stock', 'book supply', 'stock procurement', 'books'],
  },
  {
    id: 'workforce-tupe',
    label: 'Staff, skills and transfer',
    short: 'Staff & transfer',
    definition: 'Structures, skills, working with unions, and moving staff between employers.',
    aliases: ['staff', 'TUPE', 'workforce', 'pensions', 'HR'],
  },
  {
    id: 'programme-leadership',
    label: 'Leadership and programme management',
    short: 'Leadership',
    definition: 'Political and managerial leadership, and running a change well.',
    aliases: ['governance', 'members', 'project management', 'leadership'],
  },
  {
    id: 'contract-resilience',
    label: 'Contracts and resilience',
    short: 'Contracts',
    definition: 'Managing providers, seeing trouble early and planning how to leave.',
    aliases: ['contract management', 'provider failure', 'exit', 'resilience'],
  },
] as const;

export type ThemeId = (typeof THEMES)[number]['id'];
export const THEME_IDS = THEMES.map((theme) => theme.id) as [ThemeId, ...ThemeId[]];
