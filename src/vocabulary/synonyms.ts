/**
 * Words that officers use for the same thing; search widens a query with them. The first term of a group is the usual one.
 * An ambiguous term counts as part of its group only when another word of the query points the same way. One subject, one
 * table: the file is long because the data is.
 */

export interface SynonymGroup {
  readonly terms: readonly string[];
  /** Those of the terms that also mean something else. */
  readonly ambiguous?: readonly string[];
}

export const SYNONYMS: readonly SynonymGroup[] = [
  {
    terms: [
      'library management system',
      'lms',
      'ils',
      'integrated library system',
      'library system',
      'library services platform',
      'lsp',
      'catalogue system',
      'opac',
      'circulation system',
    ],
  },
  {
    terms: ['rfid', 'radio frequency identification', 'tags', 'tagging', 'smart labels'],
    ambiguous: ['tags'],
  },
  {
    terms: [
      'self-service',
      'self service',
      'self-issue',
      'self issue',
      'kiosk',
      'kiosks',
      'self-checkout',
      'self-check',
      'issue machine',
    ],
  },
  {
    terms: [
      'self-service opening',
      'open+',
      'open plus',
      'openplus',
      'unstaffed opening',
      'unstaffed',
      'no staff',
      'without staff',
      'staffless',
      'technology-enabled opening',
      'extended access',
      'smart library',
      'out-of-hours access',
    ],
  },
  {
    terms: [
      'outsourcing',
      'externalisation',
      'externalization',
      'contracting out',
      'privatisation',
      'external provider',
      'hive off',
    ],
  },
  {
    terms: [
      'commissioning',
      'strategic commissioning',
      'commissioned service',
      'commissioner',
      'client side',
      'clienting',
    ],
  },
  {
    terms: [
      'trust',
      'charitable trust',
      'leisure trust',
      'culture trust',
      'npdo',
      'non-profit distributing organisation',
      'ipt',
    ],
    ambiguous: ['trust'],
  },
  {
    terms: [
      'public service mutual',
      'mutual',
      'staff mutual',
      'employee-owned',
      'co-operative',
      'cooperative',
      'psm',
    ],
  },
  {
    terms: [
      'industrial and provident society',
      'ips',
      'bencom',
      'community benefit society',
      'registered society',
    ],
    ambiguous: ['ips'],
  },
  {
    terms: ['community interest company', 'cic'],
  },
  {
    terms: ['spin-out', 'spin out', 'spinning out', 'spun out', 'spin off'],
  },
  {
    terms: [
      'alternative delivery model',
      'adm',
      'delivery model',
      'new model',
      'operating model',
      'governance model',
      'provider model',
    ],
  },
  {
    terms: [
      'local authority trading company',
      'latc',
      'latco',
      "arm's length company",
      'wholly owned company',
      'teckal',
    ],
  },
  {
    terms: ['joint venture', 'jv'],
    ambiguous: ['jv'],
  },
  {
    terms: ['in-house', 'in house', 'direct delivery', 'council-run', 'retained service'],
  },
  {
    terms: [
      'insourcing',
      'bring back in house',
      'return in-house',
      'take back',
      'bring in-house',
      'step in',
      'step-in',
    ],
  },
  {
    terms: ['tupe', 'transfer of undertakings', 'staff transfer', 'transferring staff', 'tupe transfer'],
  },
  {
    terms: ['pensions', 'lgps', 'admitted body', 'local government pension scheme', 'pension liability'],
  },
  {
    terms: ['terms and conditions', 't&cs', 'pay and conditions', 'tupe-plus', 'zero hours', 'casual staff'],
  },
  {
    terms: ['trade union', 'unison', 'unite', 'industrial action', 'strike', 'staff side'],
  },
  {
    terms: [
      'equality impact assessment',
      'eia',
      'eqia',
      'equalities impact assessment',
      'equality analysis',
      'impact assessment',
    ],
  },
  {
    terms: [
      'public sector equality duty',
      'psed',
      's149',
      'section 149',
      'equality act',
      'due regard',
      'protected characteristics',
      'disabled people',
    ],
  },
  {
    terms: [
      'soft market test',
      'soft market testing',
      'smt',
      'market test',
      'market testing',
      'market sounding',
      'market engagement',
      'pre-market engagement',
      'early market engagement',
      'rfi',
      'request for information',
    ],
  },
  {
    terms: [
      'pin notice',
      'prior information notice',
      'pin',
      'preliminary market engagement notice',
      'contract notice',
      'ojeu',
      'find a tender',
      'tender notice',
    ],
    ambiguous: ['pin'],
  },
  {
    terms: [
      'expression of interest',
      'eoi',
      'expressions of interest',
      'community right to challenge',
      'right to challenge',
    ],
  },
  {
    terms: ['questionnaire', 'pqq', 'sq', 'selection questionnaire', 'pre-qualification', 'survey form'],
    ambiguous: ['sq'],
  },
  {
    terms: [
      'procurement',
      'tender',
      'tendering',
      'bidding',
      'itt',
      'invitation to tender',
      'contract award',
      'purchase',
    ],
  },
  {
    terms: [
      'competitive dialogue',
      'competition with negotiation',
      'negotiated procedure',
      'open procedure',
      'restricted procedure',
    ],
  },
  {
    terms: [
      'specification',
      'spec',
      'requirements',
      'output specification',
      'outcome-based specification',
      'statement of requirements',
      'user requirements',
    ],
    ambiguous: ['spec'],
  },
  {
    terms: [
      'contract management',
      'contract monitoring',
      'performance monitoring',
      'kpi',
      'kpis',
      'key performance indicators',
      'performance report',
    ],
  },
  {
    terms: [
      'supplier failure',
      'provider failure',
      'insolvency',
      'liquidation',
      'collapse',
      'carillion',
      'financial distress',
      'going bust',
      'goes bust',
      'gone bust',
      'went bust',
    ],
  },
  {
    terms: ['evidence', 'proof', 'prove', 'proven'],
  },
  {
    terms: ['service level agreement', 'sla', 'service agreement'],
  },
  {
    terms: ['exit plan', 'exit strategy', 'termination', 'break clause', 'handback', 'end of contract'],
  },
  {
    terms: ['lots', 'packages', 'packaging', 'bundling', 'lotting'],
    ambiguous: ['lots'],
  },
  {
    terms: [
      'shared service',
      'shared services',
      'sharing services',
      'joint service',
      'joint working',
      'collaboration',
      'partnership working',
      'merger',
      'merged service',
    ],
  },
  {
    terms: ['tri-borough', 'triborough', 'three boroughs', 'bi-borough'],
  },
  {
    terms: [
      'collaboration agreement',
      'inter-authority agreement',
      'iaa',
      'section 101',
      's101',
      'partnership agreement',
      'memorandum of understanding',
      'mou',
      'heads of terms',
    ],
  },
  {
    terms: [
      'joint committee',
      'joint board',
      'stakeholder board',
      'governance board',
      'programme board',
      'steering group',
    ],
  },
  {
    terms: [
      'consortium',
      'consortia',
      'llc',
      'tlc',
      'the libraries consortium',
      'london libraries consortium',
      'selms',
      'framework agreement',
    ],
  },
  {
    terms: ['joint procurement', 'collaborative procurement', 'buying together', 'aggregated procurement'],
  },
  {
    terms: ['lead authority', 'lead borough', 'host authority'],
  },
  {
    terms: [
      'stock procurement',
      'book supply',
      'stock purchasing',
      'book buying',
      'book purchasing',
      'supplier selection',
      'library supply',
      'edi',
    ],
  },
  {
    terms: [
      'stock management',
      'evidence-based stock management',
      'smartsm',
      'stock circulation',
      'floating stock',
    ],
  },
  {
    terms: [
      'third sector',
      'voluntary sector',
      'vcs',
      'vcse',
      'vcfs',
      'voluntary and community sector',
      'charities',
      'community groups',
      'civil society',
    ],
  },
  {
    terms: ['social enterprise', 'social business', 'not-for-profit', 'non-profit', 'nonprofit'],
  },
  {
    terms: ['market development', 'capacity building', 'provider development', 'bidder support'],
  },
  {
    terms: ['social value', 'community benefit', 'social value act'],
  },
  {
    terms: [
      'community managed library',
      'cml',
      'community library',
      'community-run library',
      'volunteer library',
      'volunteer-run',
      'community-led library',
      'friends-run library',
      'partnership library',
      'community partnered library',
      'associate library',
    ],
  },
  {
    terms: ['volunteers', 'volunteering', 'friends group', 'friends of'],
  },
  {
    terms: ['community asset transfer', 'cat', 'asset transfer', 'building transfer', 'divestment'],
    ambiguous: ['cat'],
  },
  {
    terms: ['asset of community value', 'acv', 'right to bid', 'community right to bid'],
  },
  {
    terms: ['lease', 'peppercorn', 'rent', 'licence to occupy', 'repairing lease', 'tenancy'],
    ambiguous: ['rent'],
  },
  {
    terms: ['title check', 'reverter', 'covenant', 'deeds', 'charitable trust land', 'restrictive covenant'],
  },
  {
    terms: ['buildings', 'estate', 'property', 'premises', 'assets', 'condition survey', 'maintenance'],
    ambiguous: ['property', 'assets'],
  },
  {
    terms: [
      'co-location',
      'colocation',
      'community hub',
      'hub',
      'one stop shop',
      'customer service centre',
      'library plus',
      'libraryplus',
      'multi-use building',
    ],
    ambiguous: ['hub'],
  },
  {
    terms: ['refurbishment', 'capital programme', 'rebuild', 'modernisation'],
  },
  {
    terms: ['closure', 'library closures', 'closing libraries', 'branch closure', 'rationalisation'],
  },
  {
    terms: [
      'statutory duty',
      'section 7',
      's7',
      'comprehensive and efficient',
      '1964 act',
      'public libraries and museums act',
      'public libraries & museums act 1964',
      'legal duty',
      'statutory service',
    ],
  },
  {
    terms: [
      'secretary of state',
      'dcms',
      'intervention',
      'superintend',
      'local inquiry',
      'wirral',
      'charteris',
    ],
  },
  {
    terms: ['judicial review', 'jr', 'legal challenge', 'court case', 'high court', 'quashed'],
    ambiguous: ['jr'],
  },
  {
    terms: [
      'consultation',
      'public consultation',
      'engagement',
      'gunning',
      'sedley',
      'have your say',
      'involvement',
      'co-design',
      'co-production',
    ],
  },
  {
    terms: ['petition', 'campaign', 'public opposition', 'objectors'],
  },
  {
    terms: [
      'needs assessment',
      'needs analysis',
      'assessment of need',
      'local need',
      'needs mapping',
      'community profile',
    ],
  },
  {
    terms: [
      'benchmarking',
      'comparators',
      'cipfa',
      'nearest neighbours',
      'unit cost',
      'cost per visit',
      'performance data',
    ],
  },
  {
    terms: [
      'self-assessment',
      'self assessment',
      'accreditation',
      'peer challenge',
      'peer review',
      'quality framework',
      'standards',
    ],
  },
  {
    terms: [
      'options appraisal',
      'option appraisal',
      'options analysis',
      'options review',
      'longlist',
      'shortlist',
      'feasibility study',
    ],
  },
  {
    terms: [
      'business case',
      'outline business case',
      'obc',
      'full business case',
      'fbc',
      'strategic outline case',
      'soc',
      'five case model',
      'green book',
      '5 case model',
    ],
    ambiguous: ['soc'],
  },
  {
    terms: ['business plan', 'financial plan', 'cash flow', 'financial model'],
  },
  {
    terms: ['community infrastructure levy', 'cil', 'ncil', 'section 106', 's106', 'developer contributions'],
  },
  {
    terms: ['invest to save', 'spend to save', 'payback', 'return on investment', 'roi', 'pump priming'],
  },
  {
    terms: [
      'savings',
      'efficiencies',
      'efficiency',
      'cuts',
      'budget reduction',
      'mtfs',
      'mtfp',
      'medium term financial strategy',
      'cashable',
    ],
    ambiguous: ['cuts'],
  },
  {
    terms: ['value for money', 'vfm', 'best value', '3es', 'economy efficiency effectiveness'],
  },
  {
    terms: ['section 114', 's114', 'bankrupt', 'financial crisis'],
  },
  {
    terms: [
      'income generation',
      'trading',
      'commercialisation',
      'charging',
      'fees and charges',
      'room hire',
      'sponsorship',
      'fundraising',
    ],
  },
  {
    terms: ['business rates', 'nndr', 'rate relief', 'charitable relief'],
  },
  {
    terms: ['opening hours', 'hours', 'staffed hours', 'opening times'],
    ambiguous: ['hours'],
  },
  {
    terms: [
      'back office',
      'support services',
      'central services',
      'bibliographic services',
      'management and support',
    ],
  },
  {
    terms: [
      'restructure',
      'reorganisation',
      'management layers',
      'delayering',
      'staffing structure',
      'redundancy',
    ],
  },
  {
    terms: ['workforce', 'staff', 'skills', 'training', 'workforce development'],
    ambiguous: ['staff', 'skills', 'training'],
  },
  {
    terms: [
      'change management',
      'transformation',
      'change programme',
      'service redesign',
      're-engineering',
      'modernisation programme',
    ],
  },
  {
    terms: [
      'project management',
      'prince2',
      'msp',
      'programme management',
      'project plan',
      'gateway',
      'stage gate',
    ],
    ambiguous: ['msp'],
  },
  {
    terms: ['risk register', 'risk', 'risks', 'issues log', 'risk log'],
    ambiguous: ['risk', 'risks'],
  },
  {
    terms: [
      'lessons learned',
      'lessons learnt',
      'lesson',
      'learning',
      'evaluation',
      'post-implementation review',
      'what went wrong',
      'what worked',
    ],
    ambiguous: ['lesson', 'learning'],
  },
  {
    terms: ['template', 'form', 'pro forma', 'proforma', 'blank', 'model document'],
    ambiguous: ['form'],
  },
  {
    terms: ['toolkit', 'tool kit', 'good practice guide', 'handbook', 'guidance', 'how to'],
  },
  {
    terms: ['community of practice', 'cop', 'knowledge hub', 'khub', 'network', 'forum', 'peer support'],
    ambiguous: ['cop', 'network', 'forum'],
  },
  {
    terms: ['llcp', 'london library change programme', 'london libraries change programme'],
  },
  {
    terms: ['lcip', 'london cultural improvement programme'],
  },
  {
    terms: ['capital ambition', 'riep', 'regional improvement and efficiency partnership'],
  },
  {
    terms: ['mla', 'museums libraries and archives council', 'museums, libraries and archives council'],
  },
  {
    terms: ['arts council england', 'ace', 'arts council'],
    ambiguous: ['ace'],
  },
  {
    terms: ['libraries connected', 'scl', 'society of chief librarians'],
  },
  {
    terms: ['alcl', 'association of london chief librarians'],
  },
  {
    terms: [
      'lga',
      'local government association',
      'improvement and development agency',
      'local government group',
      'lg group',
    ],
  },
  {
    terms: ['libraries taskforce', 'leadership for libraries taskforce', 'taskforce'],
  },
  {
    terms: ['future libraries programme', 'flp'],
  },
  {
    terms: ['gll', 'greenwich leisure', 'greenwich leisure limited'],
  },
  {
    terms: ['john laing integrated services', 'jlis', 'laing', 'cultural community solutions', 'ccs'],
  },
  {
    terms: [
      'member',
      'members',
      'councillor',
      'councillors',
      'elected member',
      'cabinet member',
      'portfolio holder',
    ],
    ambiguous: ['member', 'members'],
  },
  {
    terms: ['scrutiny', 'overview and scrutiny', 'call-in', 'select committee', 'scrutiny committee'],
  },
  {
    terms: ['chief finance officer', 'section 151', 's151', 'finance director'],
  },
  {
    terms: ['mobile library', 'home library service', 'housebound', 'outreach'],
  },
  {
    terms: [
      'digital',
      'e-books',
      'ebooks',
      'elibrary',
      'online library',
      'single digital presence',
      'libraryon',
    ],
    ambiguous: ['digital'],
  },
  {
    terms: ['open data', 'data standard', 'schema', 'dataset'],
  },
  {
    terms: ['local studies', 'archives', 'heritage', 'local history'],
  },
  {
    terms: ['borough', 'local authority', 'council', 'authority', 'lb', 'london borough'],
    ambiguous: ['council', 'authority'],
  },
  {
    terms: ['another borough', 'neighbouring borough', 'neighbouring council', 'next door'],
  },
];
