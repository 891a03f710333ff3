/** What a product is, by the form it takes. */

export const PRODUCT_TYPES = [
  {
    id: 'toolkit',
    label: 'Toolkit',
    plural: 'Toolkits',
    definition: 'Guides and tools that cover a whole change, start to finish.',
  },
  {
    id: 'template',
    label: 'Template',
    plural: 'Templates',
    definition: 'A blank form, sheet or diagram to fill in.',
  },
  {
    id: 'questionnaire',
    label: 'Questionnaire or self-assessment',
    plural: 'Questionnaires and self-assessments',
    definition: 'Questions to put to a market, a partner or yourself.',
  },
  {
    id: 'options-appraisal',
    label: 'Options appraisal',
    plural: 'Options appraisals',
    definition: 'A worked comparison of ways forward.',
  },
  {
    id: 'business-case',
    label: 'Business case',
    plural: 'Business cases',
    definition: 'A worked or blank case for a decision.',
  },
  {
    id: 'specification',
    label: 'Specification or tender document',
    plural: 'Specifications and tender documents',
    definition: 'What a provider or system must do, and the terms on which it is bought.',
  },
  {
    id: 'governance-document',
    label: 'Agreement, report or governance paper',
    plural: 'Agreements, reports and governance papers',
    definition: 'An agreement, committee report or performance report to use as a model.',
  },
  {
    id: 'guidance',
    label: 'Guidance',
    plural: 'Guidance',
    definition: 'How to do something, and the rules that apply.',
  },
  {
    id: 'case-study',
    label: 'Case study',
    plural: 'Case studies',
    definition: 'What one place did, and what came of it.',
  },
  {
    id: 'research',
    label: 'Research or evaluation',
    plural: 'Research and evaluation',
    definition: 'Evidence gathered across several places.',
  },
  {
    id: 'strategy-report',
    label: 'Strategy or programme report',
    plural: 'Strategies and programme reports',
    definition: 'A strategy, review or record of a programme.',
  },
  {
    id: 'data-standard',
    label: 'Data standard',
    plural: 'Data standards',
    definition: 'An agreed form for data, so that it can be shared or compared.',
  },
] as const;

export type ProductTypeId = (typeof PRODUCT_TYPES)[number]['id'];
export const PRODUCT_TYPE_IDS = PRODUCT_TYPES.map((type) => type.id) as [ProductTypeId, ...ProductTypeId[]];
