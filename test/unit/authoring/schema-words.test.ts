/** What the check says about fields comes from the schemas: each field must say what it is. */
import { expect, test } from 'vitest';
import { ALLOWED_COMPONENTS } from '../../../src/authoring/allowed-components.ts';
import { makeEntryIndex } from '../../../src/authoring/entry-index.ts';
import { describeField, fieldNames, schemaAt } from '../../../src/authoring/schema-words.ts';
import { VOCABULARIES } from '../../../src/authoring/vocabularies.ts';
import { checkVocabularies } from '../../../src/authoring/vocabulary-references.ts';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { plainReference } from '../../../src/schemas/fields.ts';
import { existsSync, readdirSync } from 'node:fs';

const CONTRIBUTED = [
  'products',
  'lessons',
  'projects',
  'boroughs',
  'organisations',
  'rules',
  'events',
  'bulletins',
  'reuse',
  'questions',
] as const;

test.each(CONTRIBUTED)('every field of %s that an author must fill in says what it is', (name) => {
  const schema = COLLECTIONS[name].schema(plainReference);
  const needed = fieldNames(schema).filter((field) => !schemaAt(schema, [field])?._zod.optin);
  expect(needed.filter((field) => describeField(schemaAt(schema, [field]) ?? schema) === '')).toEqual([]);
});

test('every vocabulary names a file that exists', () => {
  expect(VOCABULARIES.filter(({ file }) => !existsSync(file))).toEqual([]);
});

test('every component that an author may use has its file, and no file is without an entry', () => {
  const files = readdirSync('src/components/mdx').filter((file) => file.endsWith('.astro'));
  expect(files.map((file) => file.replace('.astro', ''))).toEqual(Object.keys(ALLOWED_COMPONENTS));
});

test('a vocabulary that names a lesson, product or term that is not there is reported at its line', () => {
  const text = "\n  firstLessons: ['consult-while-it-can-matter'],";
  const problems = checkVocabularies(makeEntryIndex([]), [
    { path: 'src/vocabulary/situations.ts', content: { state: 'text', text } },
  ]);
  const named = problems.find(({ found }) => found.startsWith('"consult-while-it-can-matter"'));
  expect(named).toMatchObject({
    kind: 'vocabulary-reference',
    file: 'src/vocabulary/situations.ts',
    line: 2,
    column: 18,
  });
  expect(problems.filter(({ file }) => file.endsWith('glossary.ts'))).toEqual([]);
});
