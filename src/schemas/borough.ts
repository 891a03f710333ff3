/** What an author may write in `src/content/boroughs/<id>.yaml`: one of the 33 London library authorities. */
import * as z from 'zod/mini';
import { sources, text, webAddress } from './fields.ts';

/** Makes the schema of a borough. It points to no other entry: what a borough made or learned is worked out. */
export function boroughSchema() {
  return z.strictObject({
    name: text(60, 'Short name.'),
    officialName: text(90, 'Name of the council.'),
    code: z
      .string()
      .check(z.regex(/^[A-Z]{3}$/u, 'three capital letters'), z.describe('Three letters for the tile map.')),
    gssCode: z
      .string()
      .check(
        z.regex(/^E090000(?:0[1-9]|[12]\d|3[0-3])$/u, 'a code such as E09000007'),
        z.describe('Its code at the Office for National Statistics.'),
      ),
    ring: z
      .enum(['inner', 'outer'])
      .check(z.describe('Inner or outer London, by the London Government Act 1963.')),
    statisticalRing: z
      .enum(['inner', 'outer'])
      .check(z.describe('Inner or outer London, as statisticians count it.')),
    tile: z
      .strictObject({
        column: z.int().check(z.minimum(1), z.maximum(8)),
        row: z.int().check(z.minimum(1), z.maximum(7)),
      })
      .check(z.describe('Its place on the tile map, from the top left.')),
    aliases: z.optional(z.array(text(60, 'Another name.'))),
    website: z.optional(webAddress('The council’s website.')),
    tookPart: z
      .enum(['not stated', 'yes', 'no'])
      .check(z.describe('Whether it was one of the 26 boroughs of Phase Three. No source names them.')),
    notes: z.optional(z.array(text(300, 'One note.'))),
    sources: sources.check(z.minLength(1)),
  });
}

export type BoroughRecord = z.infer<ReturnType<typeof boroughSchema>>;
