/** Where a field stands in an entry, and safe reading of data that may have any form. */

/** Keys and list indexes from the top of the entry. */
export type FieldPath = readonly PropertyKey[];

/** Writes a path as an author types it. @example formatFieldPath(['sources', 0, 'url']) // 'sources[0].url' */
export function formatFieldPath(path: FieldPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** Reads the value at a path; undefined if there is none. */
export function readField(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const key of path) {
    if (Array.isArray(value) && typeof key === 'number') value = value[key] as unknown;
    else if (isFields(value) && Object.hasOwn(value, key)) value = value[String(key)];
    else return undefined;
  }
  return value;
}

/** Reads a text; undefined if it is not one. */
export function readText(data: unknown, path: FieldPath): string | undefined {
  const value = readField(data, path);
  return typeof value === 'string' ? value : undefined;
}

/** Reads a list; empty if it is not one. */
export function readList(data: unknown, path: FieldPath): readonly unknown[] {
  const value = readField(data, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Tells whether a value is a group of named fields. */
function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
