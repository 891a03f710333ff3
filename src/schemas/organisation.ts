/** What an author may write in `src/content/organisations/<id>.yaml`: any body other than a London borough. */
import * as z from 'zod/mini';
import { text, webAddress } from './fields.ts';

export const ORGANISATION_KINDS = [
  'government',
  'parliament',
  'public body',
  'regional body',
  'council outside London',
  'library trust or mutual',
  'consortium',
  'programme',
  'professional body',
  'research body',
  'charity',
  'company',
  'trade union',
  'media or community site',
] as const;

/** Makes the schema of an organisation. */
export function organisationSchema() {
  return z.strictObject({
    name: text(120, 'Its name today, or its last name.'),
    shortName: z.optional(text(40, 'Short name or initials.')),
    formerNames: z.optional(z.array(text(120, 'A name it used to have.'))),
    kind: z.enum(ORGANISATION_KINDS).check(z.describe('What kind of body it is.')),
    description: z.optional(text(300, 'What it is or was, in one sentence.')),
    url: z.optional(webAddress('Its website, or a page about it.')),
  });
}

export type OrganisationRecord = z.infer<ReturnType<typeof organisationSchema>>;
