/** A valid record of a programme’s history, as short as its schema allows. */
import type { ProgrammeRecord } from '../../src/schemas/programme.ts';
import { makeSource } from './source.ts';

export function makeProgrammeRecord(overrides: Partial<ProgrammeRecord> = {}): ProgrammeRecord {
  return {
    name: 'Example Programme',
    shortName: 'EP',
    parent: {
      name: 'Parent Programme',
      shortName: 'PP',
      description: 'It came before.',
      sources: [makeSource()],
    },
    summary: 'It changed libraries.',
    aims: ['Better libraries.'],
    partners: [{ organisation: 'example-agency', role: 'It paid.', sources: [makeSource()] }],
    governance: [],
    phases: [],
    timeline: [],
    phaseThree: { boroughsCount: 26, projectsCount: 7, note: 'None is named.' },
    feasibilityStudy: {
      consultant: 'example-agency',
      paidForBy: 'example-agency',
      commissioned: '2009',
      areas: [],
      options: [{ number: 1, name: 'Share', fiveYearSavingMillions: 1.5 }],
      combinedFiveYearSavingMillions: 1.5,
      firstYearSaving: 'not stated',
      caveats: [],
      criticism: [],
      confidence: 'medium',
      sources: [],
    },
    baselineFacts: [],
    communityOfPractice: {
      description: 'A forum.',
      originalAddress: 'http://forum.example/',
      status: 'Closed.',
      steps: [],
    },
    outputsStillListed: [],
    licence: { spdx: 'CC-BY-NC-SA-3.0', status: 'stated' },
    whatHappenedNext: [],
    unknowns: [],
    sources: [makeSource()],
    confidence: 'medium',
    ...overrides,
  };
}
