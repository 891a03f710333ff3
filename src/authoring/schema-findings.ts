/** Translates what zod objects to into findings: each in plain words, at the line and column of the field. */
import type * as z from 'zod/mini';
import { type FieldPath, formatFieldPath, readField } from './field-path.ts';
import {
  emptyField,
  missingField,
  tooBig,
  tooSmall,
  type Words,
  wrongDate,
  wrongForm,
  wrongPattern,
} from './issue-words.ts';
import { didYouMean, findNearest, findNearestId } from './nearest.ts';
import { quote, type Finding } from './problem.ts';
import { isProblemKind } from './problem-kinds.ts';
import type { EntryIndex } from './entry-index.ts';
import { referenceToNothing } from './references.ts';
import { describeField, fieldNames, formOf, schemaAt } from './schema-words.ts';
import { findVocabulary, toCandidates } from './vocabularies.ts';
import type { Fields } from './yaml-fields.ts';

type Issue = z.core.$ZodIssue;

/** Says everything that the schema has against the fields. */
export function checkAgainstSchema(fields: Fields, schema: z.core.$ZodType, index: EntryIndex): Finding[] {
  const result = (schema as z.ZodMiniType).safeParse(fields.data);
  if (result.success) return [];
  const context = { fields, schema, index };
  return dropRepeated(result.error.issues.flatMap((issue) => toFindings(issue, context)));
}

interface Context {
  readonly fields: Fields;
  readonly schema: z.core.$ZodType;
  readonly index: EntryIndex;
}

function toFindings(issue: Issue, context: Context): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField([...issue.path, key], context));
  const schema = schemaAt(context.schema, issue.path);
  if (!schema) return [];
  return [
    {
      ...context.fields.positionOf(issue.path),
      field: formatFieldPath(issue.path),
      ...toWords(issue, readField(context.fields.data, issue.path), schema, context.index),
    },
  ];
}

function toWords(issue: Issue, value: unknown, schema: z.core.$ZodType, index: EntryIndex): Words {
  const description = describeField(schema);
  if (value === undefined) return toMissing(issue, schema, description);
  if (value === null || value === '') return emptyField(issue.path, schema, description);
  switch (issue.code) {
    case 'invalid_value':
      return typeof value === 'string'
        ? unknownWord(value, issue.values)
        : wrongForm(issue.path, value, schema, formOf(schema));
    case 'too_big':
      return tooBig(value, Number(issue.maximum));
    case 'too_small':
      return tooSmall(value, Number(issue.minimum), description);
    case 'invalid_format':
      return wrongPattern(issue.path, String(value), issue.message);
    case 'custom':
      return fromOwnRule(issue, value, description, index);
    default:
      return wrongForm(issue.path, value, schema, formOf(schema));
  }
}

function toMissing(issue: Issue, schema: z.core.$ZodType, description: string): Words {
  const words = missingField(issue.path, schema, description);
  // A rule of ours says why the field is needed here; zod's own message says nothing.
  return issue.code === 'custom' ? { ...words, expected: `${capitalise(issue.message)}.` } : words;
}

function fromOwnRule(
  issue: z.core.$ZodIssueCustom,
  value: unknown,
  description: string,
  index: EntryIndex,
): Words {
  const kind: unknown = issue.params?.['kind'];
  if (kind === 'reference-to-nothing')
    return referenceToNothing(String(value), issue.params?.['collections'], index);
  if (kind === 'too-few') return { ...tooSmall(value, 1, description), mend: `Give ${issue.message}.` };
  if (kind === 'dates-out-of-order')
    return { kind, found: `${String(value)} is too early.`, expected: `Write ${issue.message}.`, mend: '' };
  if (kind === 'wrong-date' && typeof value === 'string') return wrongDate(value, issue.message);
  return {
    kind: isProblemKind(kind) ? kind : 'wrong-pattern',
    found: typeof value === 'string' ? `${quote(value)} does not fit.` : 'This does not fit.',
    expected: `Write ${issue.message}.`,
    mend: '',
  };
}

function unknownWord(value: string, allowed: readonly unknown[]): Words {
  const vocabulary = findVocabulary(allowed);
  const words = allowed.map(String);
  if (!vocabulary)
    return {
      kind: 'unknown-word',
      found: `${quote(value)} is not one of the words for this field.${didYouMean(findNearest(value, words))}`,
      expected: `Write one of: ${words.join(', ')}.`,
      mend: '',
    };
  return {
    kind: 'unknown-word',
    found: `${quote(value)} is not ${vocabulary.one}.${didYouMean(findNearestId(value, toCandidates(vocabulary)))}`,
    expected: `${capitalise(vocabulary.many)}: ${words.join(', ')}.`,
    mend: `To propose a new one, add it to ${vocabulary.file}.`,
  };
}

function unknownField(path: FieldPath, { fields, schema }: Context): Finding {
  const name = String(path.at(-1));
  const group = schemaAt(schema, path.slice(0, -1));
  const known = group ? fieldNames(group) : [];
  return {
    kind: 'unknown-field',
    ...fields.positionOfName(path),
    field: formatFieldPath(path),
    found: `There is no field ${quote(name)} here.${didYouMean(findNearest(name, known))}`,
    expected: `Fields: ${known.join(', ')}.`,
    mend: '',
  };
}

/** Keeps the first finding about each field: an empty text is also too short and not one line. */
function dropRepeated(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding, at) => findings.findIndex((other) => other.field === finding.field) === at,
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
