/** Valid frontmatter of products: one published elsewhere, and one written for the shelf. */
import type { ProductRecord } from '../../src/schemas/product.ts';
import { makeSource } from './source.ts';

export function makeProductRecord(overrides: Partial<ProductRecord> = {}): ProductRecord {
  return {
    shelfmark: 'P-001',
    title: 'Soft market test questionnaire',
    summary: 'Questions to put to possible providers before a tender.',
    type: 'questionnaire',
    themes: ['commissioning-procurement'],
    stages: ['options'],
    origin: 'catalogued',
    madeBy: ['example-agency'],
    source: {
      title: 'Questionnaire',
      url: 'https://library.example/questionnaire',
      publisher: 'Library Example',
      year: 2017,
      urlKind: 'official',
      format: 'Word, PDF',
    },
    licence: { spdx: 'OGL-UK-3.0', status: 'stated' },
    issued: '2017',
    checkedOn: '2026-01-31',
    checkEvery: 12,
    status: 'published',
    sources: [makeSource()],
    confidence: 'high',
    ...overrides,
  };
}

export function makeOriginalRecord(overrides: Partial<ProductRecord> = {}): ProductRecord {
  const { source, ...record } = makeProductRecord();
  return {
    ...record,
    origin: 'original',
    files: [{ path: 'questionnaire.docx', label: `Instead of ${source?.title ?? 'it'}` }],
    version: '1.0',
    changes: [{ date: '2026-01-31', text: 'First issue.' }],
    useWhen: 'Before a tender.',
    notWhen: 'After a contract is signed.',
    adaptSteps: ['Put in your own figures.'],
    sources: [],
    ...overrides,
  };
}
