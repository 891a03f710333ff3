/** Reads a block of named single cells. */
import type { FieldPath } from '../../authoring/field-path.ts';
import { FIELD_KEYS, parseField } from './parse-field.ts';
import { parseName } from './parse-name.ts';
import { parseCell } from './parse-rows.ts';
import { readItems, readMap, readText, requireText, type SourceReader } from './source-reader.ts';
import type { ValueItem, ValuesBlock } from './workbook.ts';

const BLOCK_KEYS = ['values', 'items', 'expect'];
const ITEM_KEYS = ['name', 'label', ...FIELD_KEYS, 'value', 'note', 'check'];

/** Reads the block at the path. */
export function parseValues(reader: SourceReader, path: FieldPath): ValuesBlock {
  readMap(reader, path, BLOCK_KEYS);
  const items = readItems(reader, [...path, 'items']).flatMap((item) =>
    readMap(reader, item, ITEM_KEYS) ? [parseItem(reader, item)] : [],
  );
  if (items.length === 0)
    reader.note(path, {
      kind: 'too-few',
      found: 'The block has no value.',
      mend: 'Add items: with { name: …, label: …, kind: … } for each.',
    });
  return { kind: 'values', name: parseName(reader, [...path, 'values']), items };
}

function parseItem(reader: SourceReader, path: FieldPath): ValueItem {
  const name = parseName(reader, [...path, 'name']);
  const label = requireText(reader, [...path, 'label'], 200);
  const field = parseField(reader, path);
  const check = readText(reader, [...path, 'check'], 80);
  if (check !== undefined && !field.formula)
    reader.note([...path, 'check'], {
      kind: 'missing-field',
      found: 'Only a calculated value can be a check.',
      mend: 'Add a formula, or delete check.',
    });
  return {
    ...field,
    ...{ name, label, check, path },
    value: parseCell(reader, [...path, 'value'], { ...field, name }),
    note: readText(reader, [...path, 'note'], 400),
  };
}
