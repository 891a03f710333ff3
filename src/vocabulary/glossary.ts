/**
 * The words of library change in plain English, for the glossary page and for search. Definitions are written for this shelf and
 * are not legal advice. One subject, one table: the file is long because the data is.
 */
import type { ConfidenceId } from './trust.ts';

export interface GlossarySource {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  /** Year of publication; null where the source gives none. */
  readonly year: number | null;
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly abbreviations: readonly string[];
  readonly definition: string;
  /** Terms of this list, as they are written there. */
  readonly seeAlso: readonly string[];
  readonly confidence: ConfidenceId;
  readonly sources: readonly GlossarySource[];
}

export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    id: 'accreditation',
    term: 'Accreditation',
    abbreviations: [],
    definition:
      'A scheme that recognises services meeting an agreed standard after self-assessment and outside challenge. A draft exists for English public libraries.',
    seeAlso: ['Benchmarking', 'Peer challenge'],
    confidence: 'high',
    sources: [
      {
        title: 'Libraries Connected publishes draft accreditation scheme for public libraries',
        url: 'https://librariesconnected.org.uk/news/libraries-connected-publishes-draft-accreditation-scheme-public-libraries',
        publisher: 'Libraries Connected',
        year: null,
      },
    ],
  },
  {
    id: 'alternative-delivery-model',
    term: 'Alternative delivery model',
    abbreviations: ['ADM'],
    definition:
      'Any way of running a service other than directly by the council: trading company, mutual, contract or joint venture.',
    seeAlso: ['Public service mutual', 'Outsourcing', 'Local authority trading company'],
    confidence: 'high',
    sources: [
      {
        title: 'Alternative delivery models explained',
        url: 'https://gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/alternative-delivery-models-explained',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'arts-council-england',
    term: 'Arts Council England',
    abbreviations: ['ACE'],
    definition: 'The national development agency for libraries since the MLA was disbanded.',
    seeAlso: ['Museums, Libraries and Archives Council'],
    confidence: 'high',
    sources: [
      {
        title:
          'Sanderson libraries review recommends new data hub, libraries laureate and expanded role for BL',
        url: 'https://thebookseller.com/news/sanderson-libraries-review-recommends-new-data-hub-libraries-laureate-and-expanded-role-for-bl',
        publisher: 'The Bookseller',
        year: 2024,
      },
      {
        title: 'London Cultural Improvement Programme (programme page)',
        url: 'https://www.londoncouncils.gov.uk/our-key-themes/culture-sport-and-tourism/arts-and-culture/resources/london-cultural-improvement',
        publisher: 'London Councils',
        year: 2011,
      },
    ],
  },
  {
    id: 'asset-of-community-value',
    term: 'Asset of community value',
    abbreviations: ['ACV'],
    definition:
      'A building or land listed by the council as important to local people, which gives a community group time to bid if it comes up for sale.',
    seeAlso: ['Community asset transfer'],
    confidence: 'high',
    sources: [
      {
        title: 'Kensal Rise Library listed as a community asset by Brent',
        url: 'https://www.kilburntimes.co.uk/news/kensal-rise-library-listed-as-a-community-asset-by-brent-3695848',
        publisher: 'Kilburn Times',
        year: 2012,
      },
      {
        title: 'Localism Act 2011',
        url: 'https://www.legislation.gov.uk/ukpga/2011/20',
        publisher: 'legislation.gov.uk',
        year: 2011,
      },
    ],
  },
  {
    id: 'association-of-london-chief-librarians',
    term: 'Association of London Chief Librarians',
    abbreviations: ['ALCL'],
    definition:
      'The body of heads of library services in London, a regional group of what is now Libraries Connected.',
    seeAlso: ['Libraries Connected'],
    confidence: 'high',
    sources: [
      {
        title:
          'Written evidence submitted by the Executive Committee of the Association of London Chief Librarians',
        url: 'https://publications.parliament.uk/pa/cm201213/cmselect/cmcumeds/587/587vw111.htm',
        publisher: 'UK Parliament',
        year: 2012,
      },
    ],
  },
  {
    id: 'back-office',
    term: 'Back office',
    abbreviations: [],
    definition: 'Work the public does not see: management, buying and processing stock, finance, systems.',
    seeAlso: ['Shared service'],
    confidence: 'high',
    sources: [
      {
        title: 'London Library Change Programme (programme page)',
        url: 'https://www.londoncouncils.gov.uk/node/3496',
        publisher: 'London Councils',
        year: 2011,
      },
    ],
  },
  {
    id: 'benchmarking',
    term: 'Benchmarking',
    abbreviations: [],
    definition: 'Comparing cost, use and results with others to find where and why a service differs.',
    seeAlso: ['Needs assessment'],
    confidence: 'high',
    sources: [
      {
        title: 'Benchmarking Framework for library services',
        url: 'https://gov.uk/government/publications/benchmarking-framework-for-library-services',
        publisher: 'LGA for the Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'best-value-duty',
    term: 'Best value duty',
    abbreviations: [],
    definition:
      "A council's legal duty to keep improving how it works, having regard to economy, efficiency and effectiveness.",
    seeAlso: ['Value for money'],
    confidence: 'high',
    sources: [
      {
        title: 'Local Government Act 1999',
        url: 'https://www.legislation.gov.uk/ukpga/1999/27',
        publisher: 'legislation.gov.uk',
        year: 1999,
      },
      {
        title: 'Council to consider costs pursuit after judgment issued in libraries dispute',
        url: 'https://www.localgovernmentlawyer.co.uk/litigation-and-enforcement/400-litigation-news/27486-council-to-consider-costs-pursuit-after-judgment-issued-in-libraries-dispute?layout=default&print=1&tmpl=component',
        publisher: 'Local Government Lawyer',
        year: 2015,
      },
    ],
  },
  {
    id: 'business-case',
    term: 'Business case',
    abbreviations: [],
    definition:
      'The document that weighs the costs, benefits and risks of a proposal so that a decision can be taken.',
    seeAlso: ['Five case model', 'Options appraisal'],
    confidence: 'high',
    sources: [
      {
        title: 'Stage 6: business case',
        url: 'https://gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/stage-6-business-case',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'capital-ambition',
    term: 'Capital Ambition',
    abbreviations: [],
    definition: "London's regional improvement and efficiency partnership, which funded the LLCP.",
    seeAlso: ['Regional improvement and efficiency partnership'],
    confidence: 'high',
    sources: [
      {
        title: 'Capital Ambition annual report 2011/12',
        url: 'https://docslib.org/doc/2572283/capital-ambition-annual-report-2011-12-contents',
        publisher: 'Capital Ambition / London Councils (document mirror)',
        year: 2012,
      },
      {
        title: 'London Library Change Programme (programme page)',
        url: 'https://www.londoncouncils.gov.uk/node/3496',
        publisher: 'London Councils',
        year: 2011,
      },
    ],
  },
  {
    id: 'co-location',
    term: 'Co-location',
    abbreviations: [],
    definition: 'Putting two or more services in one building.',
    seeAlso: ['Community hub'],
    confidence: 'high',
    sources: [
      {
        title: 'Libraries shaping the future: good practice toolkit',
        url: 'https://www.gov.uk/government/publications/libraries-shaping-the-future-good-practice-toolkit',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'collaboration-agreement',
    term: 'Collaboration agreement',
    abbreviations: [],
    definition: 'A contract between councils that sets out what is shared, who pays and who decides.',
    seeAlso: ['Shared service', 'Section 101 agreement'],
    confidence: 'high',
    sources: [
      {
        title: 'Bexley and Bromley working together (case study)',
        url: 'https://www.gov.uk/government/case-studies/bexley-and-bromley-working-together',
        publisher: 'GOV.UK',
        year: null,
      },
    ],
  },
  {
    id: 'commissioning',
    term: 'Commissioning',
    abbreviations: [],
    definition:
      'Working out what people need, deciding how to meet it, choosing who does it and checking the result; the provider may be in-house.',
    seeAlso: ['Outsourcing', 'Specification'],
    confidence: 'high',
    sources: [
      {
        title: 'Library case studies: different delivery models',
        url: 'https://www.local.gov.uk/library-case-studies-different-delivery-models',
        publisher: 'Local Government Association',
        year: 2016,
      },
      {
        title: 'Suffolk library service (case study)',
        url: 'https://www.local.gov.uk/case-studies/suffolk-library-service',
        publisher: 'Local Government Association',
        year: null,
      },
    ],
  },
  {
    id: 'community-asset-transfer',
    term: 'Community asset transfer',
    abbreviations: ['CAT'],
    definition:
      'Passing a council building to a community body, usually on a long lease and for less than market value.',
    seeAlso: ['Community managed library', 'Lease'],
    confidence: 'high',
    sources: [
      {
        title: 'Negotiating a lease (community asset transfer resources)',
        url: 'https://old.mycommunity.org.uk/help-centre/resources/land-and-building-assets/negotiating-a-lease/',
        publisher: 'My Community / Locality',
        year: null,
      },
      {
        title: 'Understanding Community Asset Transfer: a guide for community organisations',
        url: 'https://fdocuments.net/document/-powertochangeorg-your-original-idea-unworkable-flexibili2y-is-key-dona2-become.html',
        publisher: 'Locality and Power to Change (document mirror)',
        year: null,
      },
    ],
  },
  {
    id: 'community-benefit-society',
    term: 'Community benefit society',
    abbreviations: ['BenCom'],
    definition:
      'A registered society run for the good of the community. Some library mutuals registered under the older name, industrial and provident society.',
    seeAlso: ['Industrial and provident society'],
    confidence: 'medium',
    sources: [
      {
        title: 'Suffolk library service (case study)',
        url: 'https://www.local.gov.uk/case-studies/suffolk-library-service',
        publisher: 'Local Government Association',
        year: null,
      },
    ],
  },
  {
    id: 'community-hub',
    term: 'Community hub',
    abbreviations: [],
    definition: "A building where a library sits with advice, health, children's or other services.",
    seeAlso: ['Co-location'],
    confidence: 'medium',
    sources: [
      {
        title: 'Libraries shaping the future: good practice toolkit',
        url: 'https://www.gov.uk/government/publications/libraries-shaping-the-future-good-practice-toolkit',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'community-infrastructure-levy',
    term: 'Community Infrastructure Levy',
    abbreviations: ['CIL'],
    definition:
      'A charge that councils may set on new development to help pay for infrastructure, which can include library buildings.',
    seeAlso: ['Invest to save'],
    confidence: 'medium',
    sources: [
      {
        title: 'Lambeth Infrastructure Delivery Plan, January 2020',
        url: 'https://docslib.org/doc/6789744/infrastructure-delivery-plan-london-borough-of-lambeth-january-2020',
        publisher: 'London Borough of Lambeth (document mirror)',
        year: 2020,
      },
    ],
  },
  {
    id: 'community-interest-company',
    term: 'Community interest company',
    abbreviations: ['CIC'],
    definition: 'A company set up to benefit a community, with its assets locked to that purpose.',
    seeAlso: ['Public service mutual'],
    confidence: 'high',
    sources: [
      {
        title: 'Start a public service mutual: the process',
        url: 'https://www.gov.uk/guidance/start-a-public-service-mutual-the-process',
        publisher: 'GOV.UK',
        year: null,
      },
      {
        title: 'Library services peer challenge: Warrington Borough Council, 5-6 February 2020',
        url: 'https://docslib.org/doc/13286218/library-services-peer-challenge-warrington-borough-council',
        publisher: 'LGA and Arts Council England (document mirror)',
        year: 2020,
      },
    ],
  },
  {
    id: 'community-managed-library',
    term: 'Community managed library',
    abbreviations: ['CML'],
    definition: 'A library run day to day by a community body, usually with help from the council.',
    seeAlso: ['Community supported library', 'Volunteer library'],
    confidence: 'high',
    sources: [
      {
        title: 'Community managed libraries: good practice toolkit',
        url: 'https://www.gov.uk/government/publications/community-libraries-good-practice-toolkit/community-libraries-good-practice-toolkit',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2018,
      },
      {
        title:
          'Research and analysis to explore the service effectiveness and sustainability of community managed libraries in England',
        url: 'https://www.gov.uk/government/publications/research-and-analysis-to-explore-the-service-effectiveness-and-sustainability-of-community-managed-libraries-in-england/research-and-analysis-to-explore-the-service-effectiveness-and-sustainability-of-community-managed-libraries-in-england',
        publisher: 'SERIO for DCMS and the Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'community-of-practice',
    term: 'Community of practice',
    abbreviations: ['CoP'],
    definition: 'A group of people who share a job or a problem and learn from one another, often online.',
    seeAlso: ['Knowledge Hub'],
    confidence: 'high',
    sources: [
      {
        title: 'LLCP bulletin on Phase Three (undated; 2011). Bulletins are listed on the programme page',
        url: 'https://www.londoncouncils.gov.uk/node/3496',
        publisher: 'London Library Change Programme',
        year: 2011,
      },
    ],
  },
  {
    id: 'community-right-to-challenge',
    term: 'Community right to challenge',
    abbreviations: [],
    definition:
      'A right under the Localism Act for certain bodies, including staff, to express an interest in running a council service.',
    seeAlso: ['Expression of interest'],
    confidence: 'high',
    sources: [
      {
        title: 'Localism Act 2011',
        url: 'https://www.legislation.gov.uk/ukpga/2011/20',
        publisher: 'legislation.gov.uk',
        year: 2011,
      },
      {
        title: 'R (Draper) v Lincolnshire County Council [2014] EWHC 2388 (Admin): case summary',
        url: 'https://zoomlaw.co.uk/2014EWHC2388Admin.html',
        publisher: 'zoomLaw',
        year: 2014,
      },
    ],
  },
  {
    id: 'community-supported-library',
    term: 'Community supported library',
    abbreviations: [],
    definition: 'A council-led library, usually with paid staff, that has strong volunteer help.',
    seeAlso: ['Community managed library'],
    confidence: 'high',
    sources: [
      {
        title: 'Community managed libraries: good practice toolkit',
        url: 'https://www.gov.uk/government/publications/community-libraries-good-practice-toolkit/community-libraries-good-practice-toolkit',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2018,
      },
    ],
  },
  {
    id: 'competition-with-negotiation',
    term: 'Competition with negotiation',
    abbreviations: [],
    definition: 'A procurement in which the buyer negotiates with bidders before final offers.',
    seeAlso: ['Competitive dialogue'],
    confidence: 'high',
    sources: [
      {
        title: 'Contract award for the provision of library services (minutes)',
        url: 'https://cds.bromley.gov.uk/mgAi.aspx?ID=47246',
        publisher: 'London Borough of Bromley',
        year: 2017,
      },
    ],
  },
  {
    id: 'competitive-dialogue',
    term: 'Competitive dialogue',
    abbreviations: [],
    definition:
      'A procurement in which the buyer discusses solutions with shortlisted bidders before asking for final bids.',
    seeAlso: ['Competition with negotiation'],
    confidence: 'high',
    sources: [
      {
        title: "Wandsworth opens the competition to save London's libraries",
        url: 'https://www.theguardian.com/local-government-network/2012/jan/05/wandsworth-council-library-tender?newsfeed=true',
        publisher: 'The Guardian',
        year: 2012,
      },
    ],
  },
  {
    id: 'comprehensive-and-efficient',
    term: 'Comprehensive and efficient',
    abbreviations: [],
    definition:
      'The standard of library service that the 1964 Act requires, judged against local need and resources.',
    seeAlso: ['Statutory duty', 'Needs assessment'],
    confidence: 'high',
    sources: [
      {
        title: 'Public Libraries and Museums Act 1964',
        url: 'https://www.legislation.gov.uk/ukpga/1964/75',
        publisher: 'legislation.gov.uk',
        year: 1964,
      },
      {
        title: 'Libraries as a statutory service',
        url: 'https://www.gov.uk/government/publications/guidance-on-libraries-as-a-statutory-service',
        publisher: 'DCMS, GOV.UK',
        year: 2022,
      },
      {
        title: 'Library Closures: Third Report of Session 2012-13 (contents)',
        url: 'https://publications.parliament.uk/pa/cm201213/cmselect/cmcumeds/587/58702.htm',
        publisher: 'Culture, Media and Sport Committee, UK Parliament',
        year: 2012,
      },
    ],
  },
  {
    id: 'consortium',
    term: 'Consortium',
    abbreviations: [],
    definition: 'Several authorities acting together, for example to buy stock or share a system.',
    seeAlso: ['Framework agreement', 'Shared service'],
    confidence: 'high',
    sources: [
      {
        title: 'About us: history of the consortium',
        url: 'https://thelibrariesconsortium.org.uk/about-us/',
        publisher: 'The Libraries Consortium',
        year: null,
      },
    ],
  },
  {
    id: 'consultation',
    term: 'Consultation',
    abbreviations: [],
    definition: "Asking people's views before a decision in a way that can change it.",
    seeAlso: ['Gunning principles'],
    confidence: 'high',
    sources: [
      {
        title: 'Consultation and engagement charter',
        url: 'https://suffolk.gov.uk/council-and-democracy/consultations-petitions-and-elections/consultation-and-engagement-charter',
        publisher: 'Suffolk County Council',
        year: null,
      },
      {
        title: 'New Conversations 2.0: LGA guide to engagement',
        url: 'https://www.local.gov.uk/publications/new-conversations-20-lga-guide-engagement',
        publisher: 'Local Government Association',
        year: null,
      },
    ],
  },
  {
    id: 'due-diligence',
    term: 'Due diligence',
    abbreviations: [],
    definition: 'Checking a bidder, building or body before signing, especially its finances.',
    seeAlso: ['Supplier failure'],
    confidence: 'medium',
    sources: [
      {
        title: 'UK.gov pens Carillion-proofing playbook',
        url: 'https://www.theregister.com/2019/02/21/uk_government_outsourcing_playbook/',
        publisher: 'The Register',
        year: 2019,
      },
    ],
  },
  {
    id: 'equality-impact-assessment',
    term: 'Equality impact assessment',
    abbreviations: ['EIA', 'EqIA'],
    definition:
      'A written look at how a proposal would affect people with protected characteristics, and what will be done about it.',
    seeAlso: ['Public sector equality duty'],
    confidence: 'high',
    sources: [
      {
        title: 'Public library - Duty of library authority (Green v Gloucestershire)',
        url: 'https://lawgazette.co.uk/law/local-authority/63311.article',
        publisher: 'The Law Society Gazette',
        year: 2011,
      },
      {
        title: 'Our approach to equality: the EIA framework',
        url: 'http://www.manchester.gov.uk/info/200041/equality_and_diversity/5885/our_approach_to_equality/11',
        publisher: 'Manchester City Council',
        year: null,
      },
    ],
  },
  {
    id: 'exit-plan',
    term: 'Exit plan',
    abbreviations: [],
    definition: 'A plan for moving a service to another provider or back in-house.',
    seeAlso: ['Step-in', 'Insourcing'],
    confidence: 'medium',
    sources: [
      {
        title: "Hounslow libraries return to council's control",
        url: 'http://www.brentfordtw8.com/shared/hounscoun473.htm',
        publisher: 'BrentfordTW8.com',
        year: 2017,
      },
    ],
  },
  {
    id: 'expression-of-interest',
    term: 'Expression of interest',
    abbreviations: ['EOI'],
    definition:
      'A short statement that an organisation might bid or take part. Under the Localism Act it has a legal meaning.',
    seeAlso: ['Soft market test', 'Community right to challenge'],
    confidence: 'high',
    sources: [
      {
        title: 'LLCP bulletin on Phase Three (undated; 2011). Bulletins are listed on the programme page',
        url: 'https://www.londoncouncils.gov.uk/node/3496',
        publisher: 'London Library Change Programme',
        year: 2011,
      },
      {
        title: 'R (Draper) v Lincolnshire County Council [2014] EWHC 2388 (Admin): case summary',
        url: 'https://zoomlaw.co.uk/2014EWHC2388Admin.html',
        publisher: 'zoomLaw',
        year: 2014,
      },
    ],
  },
  {
    id: 'five-case-model',
    term: 'Five case model',
    abbreviations: [],
    definition: 'A business case in five parts: strategic, economic, commercial, financial and management.',
    seeAlso: ['Green Book'],
    confidence: 'high',
    sources: [
      {
        title: 'The Green Book and accompanying guidance',
        url: 'https://gov.uk/government/collections/the-green-book-and-accompanying-guidance-and-documents',
        publisher: 'HM Treasury, GOV.UK',
        year: 2024,
      },
      {
        title: 'Stage 6: business case',
        url: 'https://gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/stage-6-business-case',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'framework-agreement',
    term: 'Framework agreement',
    abbreviations: [],
    definition:
      'An umbrella contract that sets terms so that named buyers can place orders without a fresh tender.',
    seeAlso: ['Consortium', 'Joint procurement'],
    confidence: 'high',
    sources: [
      {
        title: 'About us: history of the consortium',
        url: 'https://thelibrariesconsortium.org.uk/about-us/',
        publisher: 'The Libraries Consortium',
        year: null,
      },
    ],
  },
  {
    id: 'future-libraries-programme',
    term: 'Future Libraries Programme',
    abbreviations: ['FLP'],
    definition:
      'A national programme of 2010-11 run by the MLA and the LGA Group; two of its ten first-phase areas were in London.',
    seeAlso: ['Museums, Libraries and Archives Council'],
    confidence: 'high',
    sources: [
      {
        title: 'Future Libraries Programme: first ten areas',
        url: 'https://gov.uk/government/news/future-libraries-programme',
        publisher: 'GOV.UK',
        year: 2010,
      },
      {
        title: 'Future libraries: change, options and how to get there',
        url: 'https://abcdocz.com/doc/216443/future-libraries-change--options-and-how-to-get-there',
        publisher: 'Local Government Group and MLA (document mirror)',
        year: 2011,
      },
    ],
  },
  {
    id: 'green-book',
    term: 'Green Book',
    abbreviations: [],
    definition: "HM Treasury's guidance on appraising options and building business cases.",
    seeAlso: ['Five case model'],
    confidence: 'high',
    sources: [
      {
        title: 'The Green Book and accompanying guidance',
        url: 'https://gov.uk/government/collections/the-green-book-and-accompanying-guidance-and-documents',
        publisher: 'HM Treasury, GOV.UK',
        year: 2024,
      },
    ],
  },
  {
    id: 'gunning-principles',
    term: 'Gunning principles',
    abbreviations: ['Sedley principles'],
    definition:
      'Four tests of fair consultation: early enough to matter, enough reasons given, enough time, and the product conscientiously taken into account.',
    seeAlso: ['Consultation'],
    confidence: 'high',
    sources: [
      {
        title: 'Consultation and engagement charter',
        url: 'https://suffolk.gov.uk/council-and-democracy/consultations-petitions-and-elections/consultation-and-engagement-charter',
        publisher: 'Suffolk County Council',
        year: null,
      },
    ],
  },
  {
    id: 'industrial-and-provident-society',
    term: 'Industrial and provident society',
    abbreviations: ['IPS'],
    definition:
      'A former legal form for co-operatives and societies for community benefit; replaced in 2014 by registered societies.',
    seeAlso: ['Community benefit society', 'Public service mutual'],
    confidence: 'high',
    sources: [
      {
        title: 'Suffolk library service (case study)',
        url: 'https://www.local.gov.uk/case-studies/suffolk-library-service',
        publisher: 'Local Government Association',
        year: null,
      },
    ],
  },
  {
    id: 'insourcing',
    term: 'Insourcing',
    abbreviations: [],
    definition: 'Bringing a contracted service back into the council.',
    seeAlso: ['Outsourcing', 'Exit plan'],
    confidence: 'high',
    sources: [
      {
        title: 'Harrow and Ealing libraries back in-house after Carillion collapse',
        url: 'https://www.thebookseller.com/news/harrow-and-ealing-bring-library-services-house-723481',
        publisher: 'The Bookseller',
        year: 2018,
      },
    ],
  },
  {
    id: 'invest-to-save',
    term: 'Invest to save',
    abbreviations: [],
    definition: 'Spending now so that yearly costs fall later.',
    seeAlso: ['Payback period'],
    confidence: 'high',
    sources: [
      {
        title: 'Information Professional, Winter 2025: Bromley library refurbishment',
        url: 'https://content.yudu.com/web/43mce/0A43mcf/InfoProWinter2025/html/30.html',
        publisher: 'CILIP',
        year: 2025,
      },
      {
        title: 'RFID business case (Solihull, 2008)',
        url: 'https://lglibtech.com/rfid-business_case',
        publisher: 'Local Government Library Technology wiki',
        year: 2008,
      },
    ],
  },
  {
    id: 'joint-procurement',
    term: 'Joint procurement',
    abbreviations: [],
    definition: 'Buying together with other authorities.',
    seeAlso: ['Consortium', 'Framework agreement'],
    confidence: 'high',
    sources: [
      {
        title: 'Anger over cuts prompts new procurement approach',
        url: 'https://www.cips.org/en/supply-management/news/2011/september/anger-over-cuts-prompts-new-procurement-approach/',
        publisher: 'CIPS Supply Management',
        year: 2011,
      },
    ],
  },
  {
    id: 'joint-venture',
    term: 'Joint venture',
    abbreviations: ['JV'],
    definition:
      'A body owned and controlled by two or more parties, which may include staff, the council and a provider.',
    seeAlso: ['Alternative delivery model'],
    confidence: 'high',
    sources: [
      {
        title: 'Alternative delivery models explained',
        url: 'https://gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/alternative-delivery-models-explained',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'judicial-review',
    term: 'Judicial review',
    abbreviations: ['JR'],
    definition:
      "A court's check that a public body made its decision lawfully. It does not ask whether the decision was wise.",
    seeAlso: ['Statutory duty', 'Consultation'],
    confidence: 'high',
    sources: [
      {
        title: 'WX, R (on the application of) v Northamptonshire County Council [2018] EWHC 2178 (Admin)',
        url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2018/2178',
        publisher: 'The National Archives: Find Case Law',
        year: 2018,
      },
    ],
  },
  {
    id: 'knowledge-hub',
    term: 'Knowledge Hub',
    abbreviations: ['KHub'],
    definition: 'The online service that followed the Communities of Practice platform for local government.',
    seeAlso: ['Community of practice'],
    confidence: 'high',
    sources: [
      {
        title: 'Costs for Communities of Practice Knowledge Hub (information request)',
        url: 'https://www.whatdotheyknow.com/request/costs_for_communities_of_practic',
        publisher: 'WhatDoTheyKnow',
        year: 2011,
      },
    ],
  },
  {
    id: 'lease',
    term: 'Lease',
    abbreviations: [],
    definition:
      'A contract to occupy a building for a period. Length and repair duties decide whether a community group can raise money.',
    seeAlso: ['Community asset transfer'],
    confidence: 'high',
    sources: [
      {
        title: 'Negotiating a lease (community asset transfer resources)',
        url: 'https://old.mycommunity.org.uk/help-centre/resources/land-and-building-assets/negotiating-a-lease/',
        publisher: 'My Community / Locality',
        year: null,
      },
      {
        title: 'Asset transfer and divestment',
        url: 'https://www.communityledhomes.org.uk/legal/33',
        publisher: 'Community Led Homes',
        year: null,
      },
    ],
  },
  {
    id: 'libraries-connected',
    term: 'Libraries Connected',
    abbreviations: ['formerly the Society of Chief Librarians (SCL)'],
    definition: 'The membership body for heads of public library services.',
    seeAlso: ['Association of London Chief Librarians'],
    confidence: 'medium',
    sources: [
      {
        title: 'Libraries Connected publishes draft accreditation scheme for public libraries',
        url: 'https://librariesconnected.org.uk/news/libraries-connected-publishes-draft-accreditation-scheme-public-libraries',
        publisher: 'Libraries Connected',
        year: null,
      },
      {
        title:
          'Written evidence submitted by the Executive Committee of the Association of London Chief Librarians',
        url: 'https://publications.parliament.uk/pa/cm201213/cmselect/cmcumeds/587/587vw111.htm',
        publisher: 'UK Parliament',
        year: 2012,
      },
    ],
  },
  {
    id: 'library-management-system',
    term: 'Library management system',
    abbreviations: ['LMS', 'ILS'],
    definition:
      'The software that runs the catalogue, loans, members and stock. Newer products are called library services platforms.',
    seeAlso: ['Self-service', 'Consortium'],
    confidence: 'high',
    sources: [
      {
        title: 'Making the case for a replacement LMS',
        url: 'https://lglibtech.com/lms_business_case',
        publisher: 'Local Government Library Technology wiki',
        year: null,
      },
      {
        title: 'LibTechRFP: open specifications for library systems',
        url: 'https://libtechrfp.com/home?rev=1530033993',
        publisher: 'Ken Chad Consulting',
        year: 2018,
      },
    ],
  },
  {
    id: 'local-authority-trading-company',
    term: 'Local authority trading company',
    abbreviations: ['LATC'],
    definition: 'A company owned by one or more councils that can sell services.',
    seeAlso: ['Teckal', 'Alternative delivery model'],
    confidence: 'high',
    sources: [
      {
        title: 'Alternative delivery models explained',
        url: 'https://gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/alternative-delivery-models-explained',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'london-cultural-improvement-programme',
    term: 'London Cultural Improvement Programme',
    abbreviations: ['LCIP'],
    definition: 'The wider programme of which the LLCP was part.',
    seeAlso: ['London Library Change Programme'],
    confidence: 'high',
    sources: [
      {
        title: 'London Cultural Improvement Programme (programme page)',
        url: 'https://www.londoncouncils.gov.uk/our-key-themes/culture-sport-and-tourism/arts-and-culture/resources/london-cultural-improvement',
        publisher: 'London Councils',
        year: 2011,
      },
    ],
  },
  {
    id: 'london-library-change-programme',
    term: 'London Library Change Programme',
    abbreviations: ['LLCP'],
    definition: 'The programme this site records; see the programme page.',
    seeAlso: ['Capital Ambition'],
    confidence: 'high',
    sources: [
      {
        title: 'London Library Change Programme (programme page)',
        url: 'https://www.londoncouncils.gov.uk/node/3496',
        publisher: 'London Councils',
        year: 2011,
      },
    ],
  },
  {
    id: 'lot',
    term: 'Lot',
    abbreviations: [],
    definition: 'A part of a contract that can be bid for separately.',
    seeAlso: ['Soft market test'],
    confidence: 'high',
    sources: [
      {
        title: 'Are Harrow and Ealing joining together to privatise their library services?',
        url: 'https://dontprivatiselibraries.blogspot.com/2012/07/are-harrow-and-ealing-joining-together.html?spref=tw',
        publisher: "Don't Privatise Libraries",
        year: 2012,
      },
    ],
  },
  {
    id: 'make-or-buy',
    term: 'Make or buy',
    abbreviations: [],
    definition: 'The test of whether to run a service yourself or pay someone to do it.',
    seeAlso: ['Should-cost model', 'Options appraisal'],
    confidence: 'high',
    sources: [
      {
        title: 'UK.gov pens Carillion-proofing playbook',
        url: 'https://www.theregister.com/2019/02/21/uk_government_outsourcing_playbook/',
        publisher: 'The Register',
        year: 2019,
      },
    ],
  },
  {
    id: 'market-development',
    term: 'Market development',
    abbreviations: [],
    definition: 'Helping possible providers, especially small and voluntary ones, to become able to bid.',
    seeAlso: ['Third sector', 'Soft market test'],
    confidence: 'high',
    sources: [
      {
        title: 'LLCP bulletin on Phase Three (undated; 2011). Bulletins are listed on the programme page',
        url: 'https://www.londoncouncils.gov.uk/node/3496',
        publisher: 'London Library Change Programme',
        year: 2011,
      },
      {
        title:
          'The role of Voluntary, Community, and Social Enterprise (VCSE) organisations in public procurement',
        url: 'https://www.gov.uk/government/publications/the-role-of-voluntary-community-and-social-enterprise-vcse-organisations-in-public-procurement/the-role-of-voluntary-community-and-social-enterprise-vcse-organisations-in-public-procurement',
        publisher: 'DCMS, GOV.UK',
        year: 2022,
      },
    ],
  },
  {
    id: 'museums-libraries-and-archives-council',
    term: 'Museums, Libraries and Archives Council',
    abbreviations: ['MLA'],
    definition:
      'The national body for the sector until it was disbanded; Arts Council England took over libraries work.',
    seeAlso: ['Arts Council England'],
    confidence: 'high',
    sources: [
      {
        title: 'LGA note on the Future Libraries Programme and the Libraries Development Initiative',
        url: 'http://www.local.gov.uk/web/guest/home/-/journal_content/56/10171/3628286/ARTICLE-TEMPLATE',
        publisher: 'Local Government Association',
        year: 2012,
      },
      {
        title:
          'Sanderson libraries review recommends new data hub, libraries laureate and expanded role for BL',
        url: 'https://thebookseller.com/news/sanderson-libraries-review-recommends-new-data-hub-libraries-laureate-and-expanded-role-for-bl',
        publisher: 'The Bookseller',
        year: 2024,
      },
    ],
  },
  {
    id: 'needs-assessment',
    term: 'Needs assessment',
    abbreviations: [],
    definition: 'A study of what local people need from libraries, which has to come before options.',
    seeAlso: ['Comprehensive and efficient'],
    confidence: 'high',
    sources: [
      {
        title: 'Wirral Public Libraries Inquiry: executive summary',
        url: 'https://docsbay.net/a-local-inquiry-into-the-public-library-service-provided-by-wirral-metropolitan-borough-council',
        publisher: 'DCMS (document mirror)',
        year: 2009,
      },
      {
        title:
          'Strategic planning of library services: longer-term, evidence-based sustainable planning toolkit',
        url: 'https://gov.uk/government/publications/longer-term-evidence-based-sustainable-planning-toolkit',
        publisher: 'LGA for the Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'options-appraisal',
    term: 'Options appraisal',
    abbreviations: [],
    definition: 'A structured comparison of ways forward, including staying as you are.',
    seeAlso: ['Business case'],
    confidence: 'high',
    sources: [
      {
        title: 'Stage 5: options appraisal',
        url: 'https://www.gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/stage-5-options-appraisal',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'outcome-based-specification',
    term: 'Outcome-based specification',
    abbreviations: [],
    definition: 'A specification that states results wanted rather than how to achieve them.',
    seeAlso: ['Specification'],
    confidence: 'medium',
    sources: [
      {
        title: 'Stage 5: options appraisal',
        url: 'https://www.gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/stage-5-options-appraisal',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'outsourcing',
    term: 'Outsourcing',
    abbreviations: ['externalisation'],
    definition: 'Paying an outside body to run a service under contract.',
    seeAlso: ['Commissioning', 'TUPE'],
    confidence: 'high',
    sources: [
      {
        title: 'Alternative delivery models explained',
        url: 'https://gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/alternative-delivery-models-explained',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
      {
        title: 'A staged approach to investigation and establishment',
        url: 'https://gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/a-staged-approach-to-investigation-and-establishment',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'payback-period',
    term: 'Payback period',
    abbreviations: [],
    definition: 'How long savings take to cover the money spent.',
    seeAlso: ['Invest to save'],
    confidence: 'high',
    sources: [
      {
        title: 'RFID business case (Solihull, 2008)',
        url: 'https://lglibtech.com/rfid-business_case',
        publisher: 'Local Government Library Technology wiki',
        year: 2008,
      },
    ],
  },
  {
    id: 'peer-challenge',
    term: 'Peer challenge',
    abbreviations: [],
    definition: 'A short visit by people from other councils who report what they see.',
    seeAlso: ['Benchmarking'],
    confidence: 'high',
    sources: [
      {
        title: 'Library services peer challenge: Warrington Borough Council, 5-6 February 2020',
        url: 'https://docslib.org/doc/13286218/library-services-peer-challenge-warrington-borough-council',
        publisher: 'LGA and Arts Council England (document mirror)',
        year: 2020,
      },
    ],
  },
  {
    id: 'pin-notice',
    term: 'PIN notice',
    abbreviations: ['prior information notice'],
    definition:
      "A notice under the former rules that told the market about a coming procurement. Today's nearest equivalent is the preliminary market engagement notice.",
    seeAlso: ['Preliminary market engagement'],
    confidence: 'medium',
    sources: [
      {
        title: 'Guidance: preliminary market engagement (Procurement Act 2023)',
        url: 'https://www.gov.uk/government/publications/procurement-act-2023-guidance-documents/guidance-preliminary-market-engagement-html',
        publisher: 'Cabinet Office, GOV.UK',
        year: 2024,
      },
      {
        title: 'Procurement Act 2023',
        url: 'https://www.legislation.gov.uk/ukpga/2023/54',
        publisher: 'legislation.gov.uk',
        year: 2023,
      },
    ],
  },
  {
    id: 'preliminary-market-engagement',
    term: 'Preliminary market engagement',
    abbreviations: ['PME'],
    definition: 'Talking to the market before a tender, in the terms of the Procurement Act 2023.',
    seeAlso: ['Soft market test'],
    confidence: 'high',
    sources: [
      {
        title: 'Guidance: preliminary market engagement (Procurement Act 2023)',
        url: 'https://www.gov.uk/government/publications/procurement-act-2023-guidance-documents/guidance-preliminary-market-engagement-html',
        publisher: 'Cabinet Office, GOV.UK',
        year: 2024,
      },
    ],
  },
  {
    id: 'public-library-service-standards',
    term: 'Public library service standards',
    abbreviations: [],
    definition: 'National standards in England that were dropped; Wales has kept a framework of its own.',
    seeAlso: ['Benchmarking', 'Accreditation'],
    confidence: 'high',
    sources: [
      {
        title: 'Committee publishes report on library closures',
        url: 'https://committees.parliament.uk/committee/378/culture-media-and-sport-committee/news/179770/121106-library-closures-rpt-pub/',
        publisher: 'UK Parliament',
        year: 2012,
      },
    ],
  },
  {
    id: 'public-sector-equality-duty',
    term: 'Public sector equality duty',
    abbreviations: ['PSED'],
    definition: 'The duty to have due regard to equality aims in every function.',
    seeAlso: ['Equality impact assessment'],
    confidence: 'high',
    sources: [
      {
        title: 'Equality Act 2010, section 149',
        url: 'https://www.legislation.gov.uk/ukpga/2010/15/section/149',
        publisher: 'legislation.gov.uk',
        year: 2010,
      },
      {
        title: 'Green, R (on the application of) v Somerset County Council [2011] EWHC 2687 (Admin)',
        url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2011/2687',
        publisher: 'The National Archives: Find Case Law',
        year: 2011,
      },
    ],
  },
  {
    id: 'public-service-mutual',
    term: 'Public service mutual',
    abbreviations: ['PSM'],
    definition:
      'A body that has left the public sector, goes on delivering public services and has staff control built in. It is not a legal form in itself.',
    seeAlso: ['Spin-out'],
    confidence: 'high',
    sources: [
      {
        title: 'Start a public service mutual: the process',
        url: 'https://www.gov.uk/guidance/start-a-public-service-mutual-the-process',
        publisher: 'GOV.UK',
        year: null,
      },
      {
        title: 'Alternative delivery models explained',
        url: 'https://gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/alternative-delivery-models-explained',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'radio-frequency-identification',
    term: 'Radio-frequency identification',
    abbreviations: ['RFID'],
    definition: 'Tags in items that let several be issued at once and support security and self-service.',
    seeAlso: ['Self-service'],
    confidence: 'high',
    sources: [
      {
        title: 'RFID self-service: is now the right time?',
        url: 'https://thoughtsofawannabelibrarian.wordpress.com/2011/02/18/rfid-self-service-is-now-the-right-time/',
        publisher: 'Thoughts of a [wannabe] librarian',
        year: 2011,
      },
      {
        title: 'RFID business case (Solihull, 2008)',
        url: 'https://lglibtech.com/rfid-business_case',
        publisher: 'Local Government Library Technology wiki',
        year: 2008,
      },
    ],
  },
  {
    id: 'regional-improvement-and-efficiency-partnership',
    term: 'Regional improvement and efficiency partnership',
    abbreviations: ['RIEP'],
    definition: "Regional bodies that backed council improvement before 2011; Capital Ambition was London's.",
    seeAlso: ['Capital Ambition'],
    confidence: 'high',
    sources: [
      {
        title:
          'London Library Change Programme: presentation to the North West libraries conference, 28 June 2010',
        url: 'https://documents.pub/document/london-library-change-programme-david-ruse-llcp-board-member-and-director-of.html',
        publisher: 'LLCP Board (document mirror)',
        year: 2010,
      },
      {
        title: 'Capital Ambition annual report 2011/12',
        url: 'https://docslib.org/doc/2572283/capital-ambition-annual-report-2011-12-contents',
        publisher: 'Capital Ambition / London Councils (document mirror)',
        year: 2012,
      },
    ],
  },
  {
    id: 'reverter',
    term: 'Reverter',
    abbreviations: [],
    definition:
      'A right by which land goes back to the giver if it stops being used for the purpose of the gift.',
    seeAlso: ['Title check'],
    confidence: 'high',
    sources: [
      {
        title: 'Kensal Rise library: Oxford college regrets clearance',
        url: 'https://www.theguardian.com/books/2012/may/31/kensal-rise-library-regret?view=mobile',
        publisher: 'The Guardian',
        year: 2012,
      },
    ],
  },
  {
    id: 'section-101-agreement',
    term: 'Section 101 agreement',
    abbreviations: ['s101'],
    definition:
      "A way for one council to carry out another's functions, under the Local Government Act 1972.",
    seeAlso: ['Collaboration agreement'],
    confidence: 'medium',
    sources: [
      {
        title: 'Bexley and Bromley working together (case study)',
        url: 'https://www.gov.uk/government/case-studies/bexley-and-bromley-working-together',
        publisher: 'GOV.UK',
        year: null,
      },
    ],
  },
  {
    id: 'section-114-notice',
    term: 'Section 114 notice',
    abbreviations: ['s114'],
    definition:
      "A notice by a council's chief finance officer that bars new spending because the budget cannot be balanced.",
    seeAlso: ['Statutory duty'],
    confidence: 'high',
    sources: [
      {
        title: "High Court rules Northants library closure plan 'unlawful'",
        url: 'https://testing.newstartmag.co.uk/articles/high-court-rules-northants-library-closure-plan-unlawful/',
        publisher: 'New Start',
        year: 2018,
      },
    ],
  },
  {
    id: 'section-7-duty',
    term: 'Section 7 duty',
    abbreviations: ['s7'],
    definition:
      'The duty in section 7 of the Public Libraries and Museums Act 1964 to provide a comprehensive and efficient library service.',
    seeAlso: ['Comprehensive and efficient', 'Statutory duty'],
    confidence: 'high',
    sources: [
      {
        title: 'Public Libraries and Museums Act 1964',
        url: 'https://www.legislation.gov.uk/ukpga/1964/75',
        publisher: 'legislation.gov.uk',
        year: 1964,
      },
      {
        title: 'Draper v Lincolnshire County Council [2015] EWHC 2964 (Admin)',
        url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2015/2964',
        publisher: 'The National Archives: Find Case Law',
        year: 2015,
      },
    ],
  },
  {
    id: 'self-service',
    term: 'Self-service',
    abbreviations: ['kiosk'],
    definition: 'Letting users borrow, return, pay or enter without staff help.',
    seeAlso: ['Radio-frequency identification', 'Self-service opening'],
    confidence: 'high',
    sources: [
      {
        title: "A new delivery model for Peterborough City Council's library service",
        url: 'https://www.local.gov.uk/case-studies/new-delivery-model-peterborough-city-councils-library-service',
        publisher: 'Local Government Association',
        year: null,
      },
      {
        title: 'Self-service opening technology',
        url: 'https://www.barnet.gov.uk/self-service-opening-technology',
        publisher: 'London Borough of Barnet',
        year: null,
      },
    ],
  },
  {
    id: 'self-service-opening',
    term: 'Self-service opening',
    abbreviations: ['technology-enabled opening'],
    definition: 'Hours when members may use a library with no staff there, using a card and PIN.',
    seeAlso: ['Self-service'],
    confidence: 'high',
    sources: [
      {
        title: 'Self-service opening technology',
        url: 'https://www.barnet.gov.uk/self-service-opening-technology',
        publisher: 'London Borough of Barnet',
        year: null,
      },
      {
        title: 'Peterborough library service and Bibliotheca Open+ (case study)',
        url: 'https://gov.uk/government/case-studies/bibliotheca-open-in-peterborough',
        publisher: 'GOV.UK',
        year: null,
      },
    ],
  },
  {
    id: 'service-level-agreement',
    term: 'Service level agreement',
    abbreviations: ['SLA'],
    definition: 'A written promise about what each side will do, often short of a full contract.',
    seeAlso: ['Specification', 'Community managed library'],
    confidence: 'high',
    sources: [
      {
        title: 'Developing community library services',
        url: 'https://www.infotoday.eu/Articles/Editorial/Featured-Articles/Developing-community-library-services-85350.aspx',
        publisher: 'Information Today Europe',
        year: 2012,
      },
    ],
  },
  {
    id: 'shared-service',
    term: 'Shared service',
    abbreviations: [],
    definition: 'One team or system serving two or more councils.',
    seeAlso: ['Collaboration agreement', 'Consortium'],
    confidence: 'high',
    sources: [
      {
        title: 'Bexley and Bromley working together (case study)',
        url: 'https://www.gov.uk/government/case-studies/bexley-and-bromley-working-together',
        publisher: 'GOV.UK',
        year: null,
      },
      {
        title: 'Agenda item: business case for integrating the three library services (minutes)',
        url: 'https://democracy.lbhf.gov.uk/mgAi.aspx?ID=6596',
        publisher: 'London Borough of Hammersmith & Fulham',
        year: 2011,
      },
    ],
  },
  {
    id: 'should-cost-model',
    term: 'Should-cost model',
    abbreviations: [],
    definition: 'An estimate of what a service ought to cost, used to judge bids.',
    seeAlso: ['Make or buy'],
    confidence: 'high',
    sources: [
      {
        title: 'UK.gov pens Carillion-proofing playbook',
        url: 'https://www.theregister.com/2019/02/21/uk_government_outsourcing_playbook/',
        publisher: 'The Register',
        year: 2019,
      },
    ],
  },
  {
    id: 'single-digital-presence',
    term: 'Single digital presence',
    abbreviations: ['SDP'],
    definition: 'The idea of one national online platform for public libraries.',
    seeAlso: ['Library management system'],
    confidence: 'high',
    sources: [
      {
        title: 'Library shared services',
        url: 'https://lglibtech.com/shared_services',
        publisher: 'Local Government Library Technology wiki',
        year: null,
      },
      {
        title: 'Sutton-led library consortium goes from strength to strength',
        url: 'https://www.sutton.gov.uk/-/sutton-led-library-consortium-goes-from-strength-to-strength',
        publisher: 'London Borough of Sutton',
        year: 2020,
      },
    ],
  },
  {
    id: 'social-enterprise',
    term: 'Social enterprise',
    abbreviations: [],
    definition: 'A business with a social purpose that puts its surplus back into that purpose.',
    seeAlso: ['Third sector', 'Community interest company'],
    confidence: 'high',
    sources: [
      {
        title: 'Strike in Greenwich (news round-up, April 2012)',
        url: 'https://www.publiclibrariesnews.com/2012/04/bad-news-day-strike-in-greenwich-cuts-in-torbay.html',
        publisher: 'Public Libraries News',
        year: 2012,
      },
      {
        title: "Fate of Lewisham's libraries decided",
        url: 'https://brockleycentral.blogspot.com/2011/05/fate-of-lewishams-libraries-decided.html',
        publisher: 'Brockley Central',
        year: 2011,
      },
    ],
  },
  {
    id: 'social-value',
    term: 'Social value',
    abbreviations: [],
    definition: 'Wider benefit to an area from a contract; councils must consider it for services.',
    seeAlso: ['Third sector'],
    confidence: 'medium',
    sources: [
      {
        title: 'Public Services (Social Value) Act 2012',
        url: 'https://www.legislation.gov.uk/ukpga/2012/3',
        publisher: 'legislation.gov.uk',
        year: 2012,
      },
    ],
  },
  {
    id: 'soft-market-test',
    term: 'Soft market test',
    abbreviations: ['soft market testing', 'SMT'],
    definition: 'An early, non-binding enquiry that finds out who might provide a service and on what terms.',
    seeAlso: ['Preliminary market engagement', 'Expression of interest'],
    confidence: 'high',
    sources: [
      {
        title: 'LLCP bulletin on Phase Three (undated; 2011). Bulletins are listed on the programme page',
        url: 'https://www.londoncouncils.gov.uk/node/3496',
        publisher: 'London Library Change Programme',
        year: 2011,
      },
      {
        title: 'Soft market test',
        url: 'https://grokipedia.com/page/soft_market_test',
        publisher: 'Grokipedia',
        year: null,
      },
      {
        title: 'Gateway report: proposals for a commissioned library service (minutes)',
        url: 'https://cds.bromley.gov.uk/mgAi.aspx?ID=36518',
        publisher: 'London Borough of Bromley',
        year: 2015,
      },
    ],
  },
  {
    id: 'specification',
    term: 'Specification',
    abbreviations: [],
    definition: 'The statement of what a provider must deliver.',
    seeAlso: ['Outcome-based specification'],
    confidence: 'high',
    sources: [
      {
        title: 'Library and Archives Service: procurement of operator (Executive, 21 June 2018)',
        url: 'https://democracy.york.gov.uk/ieIssueDetails.aspx?IId=52407&PlanId=0&Opt=3',
        publisher: 'City of York Council',
        year: 2018,
      },
      {
        title: 'LibTechRFP: open specifications for library systems',
        url: 'https://libtechrfp.com/home?rev=1530033993',
        publisher: 'Ken Chad Consulting',
        year: 2018,
      },
    ],
  },
  {
    id: 'spin-out',
    term: 'Spin-out',
    abbreviations: [],
    definition: 'A service that leaves the council as a new organisation.',
    seeAlso: ['Public service mutual'],
    confidence: 'high',
    sources: [
      {
        title: 'Introduction to alternative delivery models toolkit',
        url: 'https://www.gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/introduction-to-alternative-delivery-models-toolkit',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
      {
        title: 'Start a public service mutual: the process',
        url: 'https://www.gov.uk/guidance/start-a-public-service-mutual-the-process',
        publisher: 'GOV.UK',
        year: null,
      },
    ],
  },
  {
    id: 'statutory-duty',
    term: 'Statutory duty',
    abbreviations: [],
    definition: 'Something the law requires a council to do.',
    seeAlso: ['Section 7 duty'],
    confidence: 'high',
    sources: [
      {
        title: 'Libraries as a statutory service',
        url: 'https://www.gov.uk/government/publications/guidance-on-libraries-as-a-statutory-service',
        publisher: 'DCMS, GOV.UK',
        year: 2022,
      },
      {
        title: 'Public Libraries and Museums Act 1964',
        url: 'https://www.legislation.gov.uk/ukpga/1964/75',
        publisher: 'legislation.gov.uk',
        year: 1964,
      },
    ],
  },
  {
    id: 'step-in',
    term: 'Step-in',
    abbreviations: [],
    definition: "Taking over a failing provider's work at short notice.",
    seeAlso: ['Exit plan', 'Supplier failure'],
    confidence: 'medium',
    sources: [
      {
        title: 'London libraries assess impact of Carillion collapse',
        url: 'https://www.theguardian.com/books/2018/jan/17/london-libraries-assess-impact-of-carillion-collapse',
        publisher: 'The Guardian',
        year: 2018,
      },
    ],
  },
  {
    id: 'supplier-failure',
    term: 'Supplier failure',
    abbreviations: [],
    definition: 'A provider going out of business or unable to go on.',
    seeAlso: ['Due diligence', 'Step-in'],
    confidence: 'high',
    sources: [
      {
        title: 'Carillion: two years on',
        url: 'https://readkong.com/page/carillion-two-years-on-tom-sasse-colm-britchfield-and-4516647',
        publisher: 'Institute for Government (document mirror)',
        year: 2020,
      },
      {
        title: 'London libraries assess impact of Carillion collapse',
        url: 'https://www.theguardian.com/books/2018/jan/17/london-libraries-assess-impact-of-carillion-collapse',
        publisher: 'The Guardian',
        year: 2018,
      },
    ],
  },
  {
    id: 'teckal',
    term: 'Teckal',
    abbreviations: [],
    definition: 'A test that lets a council award work without competition to a body it controls.',
    seeAlso: ['Local authority trading company'],
    confidence: 'medium',
    sources: [
      {
        title: 'Stage 8: transition',
        url: 'https://gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/stage-8-transition',
        publisher: 'DCMS / Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'third-sector',
    term: 'Third sector',
    abbreviations: ['VCS', 'VCSE'],
    definition: 'Voluntary groups, charities, community bodies and social enterprises.',
    seeAlso: ['Market development', 'Social enterprise'],
    confidence: 'high',
    sources: [
      {
        title: 'LLCP bulletin on Phase Three (undated; 2011). Bulletins are listed on the programme page',
        url: 'https://www.londoncouncils.gov.uk/node/3496',
        publisher: 'London Library Change Programme',
        year: 2011,
      },
      {
        title:
          'The role of Voluntary, Community, and Social Enterprise (VCSE) organisations in public procurement',
        url: 'https://www.gov.uk/government/publications/the-role-of-voluntary-community-and-social-enterprise-vcse-organisations-in-public-procurement/the-role-of-voluntary-community-and-social-enterprise-vcse-organisations-in-public-procurement',
        publisher: 'DCMS, GOV.UK',
        year: 2022,
      },
    ],
  },
  {
    id: 'title-check',
    term: 'Title check',
    abbreviations: [],
    definition: 'Looking at deeds, covenants and trusts to see what may be done with a building.',
    seeAlso: ['Reverter'],
    confidence: 'medium',
    sources: [
      {
        title:
          "All Souls College regrets Brent Council's decision to hand back Kensal Rise and Cricklewood libraries",
        url: 'https://www.kilburntimes.co.uk/news/22037355.souls-college-regrets-brent-councils-decision-hand-back-kensal-rise-cricklewood-libraries/',
        publisher: 'Kilburn Times',
        year: 2012,
      },
    ],
  },
  {
    id: 'trust',
    term: 'Trust',
    abbreviations: [],
    definition:
      "A not-for-profit body, often charitable, that runs services at arm's length; charitable status brings rate relief.",
    seeAlso: ['Alternative delivery model'],
    confidence: 'high',
    sources: [
      {
        title: "Council 'breaking promise over libraries'",
        url: 'http://www.getwestlondon.co.uk/news/local-news/council-breaking-promise-over-libraries-5967083',
        publisher: 'Get West London',
        year: 2013,
      },
      {
        title: 'Contract award for the provision of library services (minutes)',
        url: 'https://cds.bromley.gov.uk/mgAi.aspx?ID=47246',
        publisher: 'London Borough of Bromley',
        year: 2017,
      },
    ],
  },
  {
    id: 'tupe',
    term: 'TUPE',
    abbreviations: ['Transfer of Undertakings'],
    definition: 'The law that moves staff and their terms to a new employer when a service transfers.',
    seeAlso: ['TUPE-plus'],
    confidence: 'high',
    sources: [
      {
        title: 'Transfer of Undertakings (Protection of Employment) Regulations 2006',
        url: 'https://www.legislation.gov.uk/uksi/2006/246',
        publisher: 'legislation.gov.uk',
        year: 2006,
      },
      {
        title: 'Councillors plan to outsource management of libraries',
        url: 'http://www.putneysw15.com/shared/wandslibraries005.htm',
        publisher: 'PutneySW15.com',
        year: 2012,
      },
    ],
  },
  {
    id: 'tupe-plus',
    term: 'TUPE-plus',
    abbreviations: [],
    definition: 'An agreement that protects staff beyond the legal minimum.',
    seeAlso: ['TUPE'],
    confidence: 'medium',
    sources: [
      {
        title: 'Greenwich library: how Unite beat the employers',
        url: 'https://www.socialistparty.org.uk/keyword/Local_services/Libraries/19650/10-11-2014/how-unite-beat-the-library-employers',
        publisher: "Socialist Party (union member's account)",
        year: 2014,
      },
    ],
  },
  {
    id: 'universal-offers',
    term: 'Universal offers',
    abbreviations: [],
    definition:
      'A national framework for what public libraries offer, first set by the Society of Chief Librarians.',
    seeAlso: ['Libraries Connected'],
    confidence: 'high',
    sources: [
      {
        title:
          'Research and analysis to explore the service effectiveness and sustainability of community managed libraries in England',
        url: 'https://www.gov.uk/government/publications/research-and-analysis-to-explore-the-service-effectiveness-and-sustainability-of-community-managed-libraries-in-england/research-and-analysis-to-explore-the-service-effectiveness-and-sustainability-of-community-managed-libraries-in-england',
        publisher: 'SERIO for DCMS and the Libraries Taskforce, GOV.UK',
        year: 2017,
      },
    ],
  },
  {
    id: 'value-for-money',
    term: 'Value for money',
    abbreviations: ['VFM'],
    definition: 'The best mix of cost, quality and results.',
    seeAlso: ['Best value duty'],
    confidence: 'high',
    sources: [
      {
        title: 'London Library Change Programme (programme page)',
        url: 'https://www.londoncouncils.gov.uk/node/3496',
        publisher: 'London Councils',
        year: 2011,
      },
    ],
  },
  {
    id: 'volunteer-library',
    term: 'Volunteer library',
    abbreviations: [],
    definition: 'A library staffed mainly or only by volunteers.',
    seeAlso: ['Community managed library'],
    confidence: 'high',
    sources: [
      {
        title: 'Surrey library volunteer decision ruled unlawful by High Court',
        url: 'https://www.bbc.co.uk/news/uk-england-surrey-17597811',
        publisher: 'BBC News',
        year: 2012,
      },
      {
        title: 'Are community-managed libraries effective?',
        url: 'https://www.emerald.com/insight/content/doi/10.1108/LM-11-2016-0081/full/ris',
        publisher: 'Library Management (Emerald)',
        year: 2017,
      },
    ],
  },
];
