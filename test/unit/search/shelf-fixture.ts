/** A small shelf for the tests of search: entries such as officers write, and synonyms such as they use. */
import type { SearchDocument, SynonymGroup } from '../../../src/search/index.ts';

export const SHELF: readonly SearchDocument[] = [
  {
    id: 'soft-market-test',
    title: 'Soft market test questionnaire',
    summary: 'Questions to put to possible providers before a library service goes to tender.',
    tags: ['commissioning', 'options'],
    body: 'Send the questionnaire early. About thirty organisations answered in one borough, and the answers shaped the lots.',
  },
  {
    id: 'market-report',
    title: 'Report on the market for library providers',
    summary: 'Who runs libraries, and how mature the market is.',
    tags: ['commissioning'],
    body: 'A test of the market is no promise. The soft landing of a contract takes a year.',
  },
  {
    id: 'tupe',
    title: 'TUPE',
    aliases: ['Transfer of Undertakings (Protection of Employment) Regulations 2006'],
    summary: 'Rules that keep staff on their terms when a service moves to another employer.',
    tags: ['workforce', 'glossary'],
  },
  {
    id: 'rfid-case',
    title: 'RFID self-issue business case',
    summary: 'A case for radio tags and machines on which readers borrow for themselves.',
    tags: ['technology'],
    body: 'Four kiosks paid back in three years. The LMS had to be upgraded first.',
  },
  {
    id: 'self-service-opening',
    title: 'Self-service opening',
    aliases: ['Open+'],
    summary: 'Readers let themselves in with a card while no staff are there.',
    tags: ['technology', 'glossary'],
  },
  {
    id: 'lms-specification',
    title: 'Specification for a library management system',
    aliases: ['LMS specification'],
    summary: 'What to ask of suppliers when you replace the system that runs the catalogue.',
    tags: ['technology', 'procurement'],
  },
  {
    id: 'stakeholder-map',
    title: 'Stakeholder map',
    summary: 'Who has a say, who has to be told, and when.',
    tags: ['engagement', 'governance'],
  },
  {
    id: 'joint-committee',
    title: 'Terms of reference for a joint committee',
    summary: 'Governance for two or more boroughs that share a library service.',
    tags: ['governance', 'shared-services'],
  },
  {
    id: 'equality-assessment',
    title: 'Equality impact assessment',
    aliases: ['EIA', 'EqIA'],
    summary: 'A form to find out who would lose by a change to the library service.',
    tags: ['engagement', 'law'],
  },
  {
    id: 'section-7',
    title: 'Section 7 duty',
    summary:
      'The duty to provide a comprehensive and efficient library service, in the Public Libraries and Museums Act 1964.',
    tags: ['law', 'glossary'],
  },
  {
    id: 'branch-closure',
    title: 'Shorter hours can hurt more than a closed branch',
    summary: 'What happened after three branches closed and the rest opened less.',
    tags: ['lesson', 'savings'],
  },
  {
    id: 'asset-transfer',
    title: 'Community asset transfer guide',
    aliases: ['CAT guide'],
    summary: 'How a library building passes to a community group, by lease or sale.',
    tags: ['community', 'buildings'],
  },
  {
    id: 'volunteer-agreement',
    title: 'Volunteer agreement',
    summary: 'What the council and the volunteers of a community-managed library owe each other.',
    tags: ['community', 'workforce'],
  },
  {
    id: 'organisation-chart',
    title: 'Organisation of a merged library service',
    summary: 'One head of service, two deputies and a shared programme office.',
    tags: ['workforce', 'shared-services'],
  },
  {
    id: 'mutual-business-plan',
    title: 'Business plan of a staff mutual',
    aliases: ['Community benefit society business plan'],
    summary: 'Five years of income and cost for a library service that its staff own.',
    tags: ['delivery-models', 'finance'],
  },
  {
    id: 'phase-three',
    title: 'Phase Three closing report',
    summary: 'How the London library programme ended, with KPIs for each project.',
    tags: ['programme'],
  },
];

export const SYNONYMS: readonly SynonymGroup[] = [
  { terms: ['library management system', 'LMS', 'integrated library system', 'ILS', 'catalogue system'] },
  { terms: ['self-service', 'self-issue', 'kiosk', 'self-checkout'] },
  { terms: ['TUPE', 'transfer of undertakings', 'staff transfer'] },
  { terms: ['soft market test', 'market sounding', 'early market engagement', 'SMT'] },
  { terms: ['community benefit society', 'bencom', 'staff mutual'] },
  { terms: ['community asset transfer', 'CAT', 'building transfer'], ambiguous: ['CAT'] },
  { terms: ['closure', 'branch closure', 'closed branch', 'closing libraries'] },
  { terms: ['shared service', 'joint service', 'merged library service'] },
  { terms: ['KPIs', 'performance indicators'] },
];
