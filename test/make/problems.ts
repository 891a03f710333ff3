/** Asks a schema what is wrong with a record, in words short enough for a table. */
import type * as z from 'zod/mini';

/** Gives the path of each problem, such as `sources[0].url`; an unknown key is given with its path and a question mark. */
export function problemsOf(schema: z.ZodMiniType, record: unknown): readonly string[] {
  const result = schema.safeParse(record);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${formatPath([...issue.path, key])}?`)
      : [formatPath(issue.path)],
  );
}

/** Leaves one field out of a record. */
export function without(record: object, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}
