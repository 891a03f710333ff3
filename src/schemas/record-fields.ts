/** Reads off a schema what the reference page says about each field of a record. */
import * as z from 'zod/mini';

export interface RecordField {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** Gives the fields of a record in the order of its schema. */
export function toRecordFields(schema: z.ZodMiniObject): RecordField[] {
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    isRequired: field._zod.def.type !== 'optional',
    description: describe(field as z.core.$ZodTypes),
  }));
}

function describe(schema: z.core.$ZodTypes): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  return schema._zod.def.type === 'optional' ? describe(schema._zod.def.innerType as z.core.$ZodTypes) : '';
}
