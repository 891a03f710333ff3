/** One entry as the check sees it: its place, its fields with their positions, its body; and what was wrong in reading it. */
import type { CollectionName } from '../schemas/fields.ts';
import { parseBody } from './body.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Finding } from './problem.ts';
import { checkRawText, withoutByteOrderMark } from './raw-text.ts';
import type { BodyNode } from './tree.ts';
import { type Fields, readFields, unreadableFields } from './yaml-fields.ts';

export interface Entry {
  readonly collection: CollectionName;
  readonly id: string;
  /** Path from the root of the shelf. */
  readonly file: string;
  readonly fields: Fields;
  /** Undefined if the entry has no body, or one that could not be read. */
  readonly body: BodyNode | undefined;
  /** What was found while reading, in the fields and the body. */
  readonly findings: readonly Finding[];
}

/** Reads the text of an entry. */
export function readEntry(place: Pick<Entry, 'collection' | 'id' | 'file'>, typed: string): Entry {
  const text = withoutByteOrderMark(typed);
  const raw = checkRawText(text);
  if (raw.length > 0) return { ...place, fields: unreadableFields([]), body: undefined, findings: raw };
  if (!place.file.endsWith('.mdx')) {
    const fields = readFields(text, 0, text);
    return { ...place, fields, body: undefined, findings: fields.findings };
  }
  const parts = splitFrontMatter(text);
  if (Array.isArray(parts))
    return { ...place, fields: unreadableFields([]), body: undefined, findings: parts };
  const fields = readFields(parts.yaml, parts.yamlOffset, text);
  const body = parseBody(parts.body);
  return { ...place, fields, body: body.tree, findings: [...fields.findings, ...body.findings] };
}
