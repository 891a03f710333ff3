/** A source of facts, as tests need one. */
import type { Source } from '../../src/schemas/fields.ts';

export function makeSource(overrides: Partial<Source> = {}): Source {
  return {
    title: 'Programme bulletin',
    url: 'https://library.example/bulletin',
    publisher: 'Library Example',
    year: 2011,
    ...overrides,
  };
}
