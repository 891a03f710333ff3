/** Fields from which feeds and lists of what is new are made. Apart from the other shared fields, because no form asks for them. */
import * as z from 'zod/mini';
import { day, text } from './fields.ts';

/** The day from which readers could find an entry here; the feeds tell of it. Not when it was published, and not when the site was built. */
export const addedOn = z.optional(day('The day it came onto this shelf. New entries have it filled in.'));

/** A change that readers should hear of. */
export const change = z.strictObject({
  date: day('The day of the change.'),
  text: text(300, 'What changed and why.'),
});
