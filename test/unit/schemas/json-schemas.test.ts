/** Files for other programs say what the check says, and nothing of a schema is missing from what is made of it. */
import { describe, expect, test } from 'vitest';
import { formatBlankSheet } from '../../../src/model/question-sheet.ts';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { CONTRIBUTION_FORMS, FORM_SCHEMAS } from '../../../src/schemas/contribution-forms.ts';
import { plainReference } from '../../../src/schemas/fields.ts';
import { RECORD_SCHEMAS, toJsonSchemas } from '../../../src/schemas/json-schemas.ts';
import { toRecordFields } from '../../../src/schemas/record-fields.ts';

interface JsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly properties: Readonly<Record<string, { readonly description?: string; readonly title?: string }>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}
const FILES = new Map(toJsonSchemas().map(({ name, schema }) => [name, schema as JsonSchema]));

describe.each(CONTRIBUTION_FORMS)('of the form $id', ({ id, collection, fields, notAsked, purpose }) => {
  const record = COLLECTIONS[collection].schema(plainReference);
  const names = Object.keys(record.shape);

  test('each field of the record is in the file, on the reference page, and asked or left out with a reason', () => {
    expect(Object.keys(FILES.get(id)?.properties ?? {})).toEqual(names);
    expect(toRecordFields(RECORD_SCHEMAS[id]).map(({ name }) => name)).toEqual(names);
    expect(names.filter((name) => !fields.some((field) => field.id === name) && !notAsked[name])).toEqual([]);
  });

  test('each question is in the form, the sheet, the file and the check', () => {
    const sheet = formatBlankSheet(
      CONTRIBUTION_FORMS.find((form) => form.id === id) ?? expect.fail(purpose),
      '',
    );
    const file = FILES.get(`${id}-form`);
    expect(Object.keys(FORM_SCHEMAS[id](plainReference).shape)).toEqual(fields.map((field) => field.id));
    for (const { id: name, label, hint } of fields) {
      expect(sheet).toContain(label);
      expect(file?.properties[name]).toMatchObject({ title: label, description: hint });
    }
    expect(file?.required).toEqual(fields.filter(({ isRequired }) => isRequired).map((field) => field.id));
  });

  test('each field of the record is described', () => {
    expect(toRecordFields(RECORD_SCHEMAS[id]).filter(({ description }) => description === '')).toEqual([]);
  });
});

test('files are JSON Schema of 2020-12 with an id, and know no other fields', () => {
  for (const [name, schema] of FILES) {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `/schemas/${name}.json`,
      type: 'object',
      additionalProperties: false,
    });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  }
  expect(FILES.size).toBe(8);
});
