/** The forms are read off the schemas: nothing of a record is forgotten, and each question can be put to a person. */
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import {
  CONTRIBUTION_FORMS,
  contributionForm,
  FORM_SCHEMAS,
} from '../../../src/schemas/contribution-forms.ts';
import { plainReference } from '../../../src/schemas/fields.ts';
import { toFormFields } from '../../../src/schemas/form-fields.ts';
import { fieldNames } from '../../../src/authoring/schema-words.ts';

/** What is asked in other words than the record has, and where it goes. */
const BECOMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lesson: { happened: 'the body', expected: 'the body', figures: 'the body' },
  product: { url: 'source and sources', about: 'the body' },
  reuse: { why: 'wouldUseAgain.why' },
  question: { details: 'the body', role: 'askedBy.role', boroughType: 'askedBy.boroughType' },
};

describe.each(CONTRIBUTION_FORMS)('the form $id', (form) => {
  const recordFields = fieldNames(COLLECTIONS[form.collection].schema(plainReference));

  test('asks each field of the record or says why not', () => {
    const asked = form.fields.map(({ id }) => id);
    const missing = recordFields.filter((name) => !asked.includes(name) && !(name in form.notAsked));
    expect(missing).toEqual([]);
    expect(Object.keys(form.notAsked).filter((name) => !recordFields.includes(name))).toEqual([]);
    expect(Object.keys(form.notAsked).filter((name) => asked.includes(name))).toEqual([]);
  });

  test('asks nothing that becomes nothing', () => {
    const known = [...recordFields, ...Object.keys(BECOMES[form.id] ?? {})];
    const others = form.fields.filter(({ id, isPrivate }) => !isPrivate && !known.includes(id));
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('puts each question with a label, a hint and an example', () => {
    for (const field of form.fields) {
      expect(field.label, field.id).toMatch(/^[A-Z]/u);
      expect(field.hint, field.id).toMatch(/\.$/u);
      expect(field.example, field.id).not.toBe('');
    }
    expect(new Set(form.fields.map(({ label }) => label)).size).toBe(form.fields.length);
  });

  test('asks what is required before what is not, and the contact last', () => {
    const own = form.fields.filter(({ id }) => id !== 'declarations').map(({ isRequired }) => isRequired);
    expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)));
    expect(form.fields.at(-1)).toMatchObject({ id: 'contact', isPrivate: true, isRequired: false });
  });

  test('limits every text', () => {
    const texts = form.fields.filter(({ kind }) => ['text', 'long-text', 'list'].includes(kind));
    expect(texts.filter(({ maxChars }) => maxChars === undefined)).toEqual([]);
  });
});

test('a lesson needs four answers and the declarations', () => {
  const required = contributionForm('lesson').fields.filter(({ isRequired }) => isRequired);
  expect(required.map(({ id }) => id)).toEqual([
    'title',
    'happened',
    'recommendation',
    'themes',
    'declarations',
  ]);
});

test('a borough is not named unless the contributor asks for it', () => {
  const attribution = contributionForm('lesson').fields.find(({ id }) => id === 'attribution');
  expect(attribution).toMatchObject({ fallback: 'borough-type', isRequired: false });
});

test('choices have the labels of the vocabulary', () => {
  const themes = contributionForm('question').fields.find(({ id }) => id === 'themes');
  expect(themes?.choices[0]).toEqual({
    id: 'shared-services',
    label: 'Sharing between boroughs',
    definition: 'Joint teams, systems and buying across council boundaries.',
  });
  expect(themes).toMatchObject({ minItems: 1, maxItems: 4 });
});

test('a field without a question cannot become part of a form', () => {
  expect(() => toFormFields(COLLECTIONS.lessons.schema(plainReference).shape)).toThrow(
    'The field "shelfmark" has no question. Wrap it in ask().',
  );
});

test('an offer says where it is published or which files come with it', () => {
  const result = FORM_SCHEMAS.product(plainReference).safeParse({
    title: 'Room booking agreement',
    summary: 'A two-page agreement.',
    type: 'template',
    themes: ['buildings-co-location'],
    madeBy: ['sutton'],
    licence: 'OGL-UK-3.0',
    declarations: ['nothing-private', 'content-to-share'],
  });
  expect(result.error?.issues.map(({ path }) => path)).toEqual([['files']]);
});

test('an answer about using it again comes with its reason', () => {
  const result = FORM_SCHEMAS.reuse(plainReference).safeParse({
    product: 'P-101',
    borough: 'sutton',
    state: 'adopted',
    since: '2026-03',
    wouldUseAgain: 'yes',
    declarations: ['nothing-private', 'content-to-share'],
  });
  expect(result.error?.issues.map(({ path }) => path)).toEqual([['why']]);
});

test('a form of another name is not there', () => {
  expect(() => contributionForm('letter')).toThrow('There is no contribution form "letter".');
});
