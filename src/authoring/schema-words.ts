/** Says in plain words what a schema expects at a field: its description, its form, its known names, an example. */
import type * as z from 'zod/mini';
import { globalRegistry } from 'zod/mini';
import type { FieldPath } from './field-path.ts';
import { findVocabulary } from './vocabularies.ts';

type Schema = z.core.$ZodType;

/** Finds the schema of the field at a path; undefined if the schema knows no such field. */
export function schemaAt(schema: Schema, path: FieldPath): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const key of path) {
    const def: z.core.$ZodTypes['_zod']['def'] = (unwrap(current) as z.core.$ZodTypes)._zod.def;
    if (def.type === 'object') current = def.shape[String(key)];
    else if (def.type === 'array') current = def.element;
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}

/** Gives the names of the fields that a group has, in the order of the schema; none if it is not a group. */
export function fieldNames(schema: Schema): string[] {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** Gives the description of a field, ending in a full stop; empty if it has none. */
export function describeField(schema: Schema): string {
  const own = globalRegistry.get(schema)?.description;
  const inner = unwrap(schema);
  return own ?? (inner === schema ? '' : describeField(inner));
}

/** Says what form the value of a field has. @example formOf(themes) // 'a list of themes' */
export function formOf(schema: Schema): string {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array':
      return `a list${listedThing(def.element)}`;
    case 'object':
      return `a group of fields: ${Object.keys(def.shape).join(', ')}`;
    case 'enum':
      return findVocabulary(Object.values(def.entries))?.one ?? 'one of a few words';
    case 'number':
      return `a ${'format' in def ? 'whole ' : ''}number, without quotation marks`;
    case 'boolean':
      return 'true or false, without quotation marks';
    default:
      return 'text';
  }
}

/** Writes the field with a value that shows its form. @example exampleOf('kind', kindSchema) // 'kind: worked-well' */
export function exampleOf(name: string, schema: Schema): string {
  return `${name}: ${exampleValue(name, schema)}`;
}

/** Takes away what only says that a field may be left out or be null; of alternatives it takes the last. */
function unwrap(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable') return unwrap(def.innerType);
  if (def.type === 'union') return unwrap(def.options.at(-1) ?? schema);
  return schema;
}

function listedThing(element: Schema): string {
  const { def } = (unwrap(element) as z.core.$ZodTypes)._zod;
  if (def.type === 'enum') return ` of ${findVocabulary(Object.values(def.entries))?.many ?? 'words'}`;
  if (def.type === 'object') return `, each item with ${Object.keys(def.shape).join(', ')}`;
  return '';
}

const EXAMPLE_TEXTS: Readonly<Record<string, string>> = {
  title: 'Ask the market early',
  version: "'1.0'",
  issued: 'not stated',
  addedOn: '2026-03-31',
  checkedOn: '2026-03-31',
  askedOn: '2026-03-31',
  on: '2026-03-31',
  date: '2026-03-31',
  start: '2026-03-31',
  since: '2026-03',
  from: '2026-03',
  asOf: '2026-03',
  commissioned: '2008-10',
  code: 'BAR',
  gssCode: 'E09000003',
  url: 'https://www.example.org/page',
  source: 'https://www.example.org/page',
  path: 'questionnaire.docx',
  lesson: 'ask-the-market-early',
  product: 'stakeholder-map',
  borough: 'barnet',
  organisation: 'london-councils',
  madeBy: 'london-councils',
  organisers: 'london-councils',
  boroughs: 'barnet',
  lessons: 'ask-the-market-early',
  products: 'stakeholder-map',
};

function exampleValue(name: string, schema: Schema): string {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array':
      return `[${exampleValue(name, def.element)}]`;
    case 'object':
      return `{ ${Object.entries(def.shape)
        .filter(([, field]) => (field as z.core.$ZodTypes)._zod.def.type !== 'optional')
        .map(([key, field]) => exampleOf(key, field))
        .join(', ')} }`;
    case 'enum':
      return String(Object.values(def.entries)[0]);
    case 'number':
      return name === 'year' ? '2011' : '12';
    case 'boolean':
      return 'true';
    default:
      return shelfmarkIn(describeField(schema)) ?? EXAMPLE_TEXTS[name] ?? 'a few words of text';
  }
}

function shelfmarkIn(description: string): string | undefined {
  return /such as ([A-Z]-\d+)/u.exec(description)?.[1];
}
