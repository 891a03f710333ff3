/** Valid records of those who make and learn: boroughs, organisations, projects. */
import type { BoroughRecord } from '../../src/schemas/borough.ts';
import type { OrganisationRecord } from '../../src/schemas/organisation.ts';
import type { ProjectRecord } from '../../src/schemas/project.ts';
import { makeSource } from './source.ts';

export function makeBoroughRecord(overrides: Partial<BoroughRecord> = {}): BoroughRecord {
  return {
    name: 'Croydon',
    officialName: 'London Borough of Croydon',
    code: 'CRY',
    gssCode: 'E09000008',
    ring: 'outer',
    statisticalRing: 'outer',
    tile: { column: 5, row: 6 },
    tookPart: 'not stated',
    sources: [makeSource()],
    ...overrides,
  };
}

export function makeOrganisationRecord(overrides: Partial<OrganisationRecord> = {}): OrganisationRecord {
  return { name: 'Example Agency', kind: 'public body', ...overrides };
}

export function makeProjectRecord(overrides: Partial<ProjectRecord> = {}): ProjectRecord {
  return {
    name: 'Croydon market test',
    kind: 'single-borough',
    summary: 'A borough asked the market.',
    boroughs: ['croydon'],
    period: { from: '2011', to: null },
    sources: [makeSource()],
    confidence: 'high',
    ...overrides,
  };
}
