/** What an author may write in `src/content/rules/<id>.yaml`: one rule of law or guidance that templates rely on. */
import * as z from 'zod/mini';
import { day, source, text } from './fields.ts';

/** Makes the schema of a rule. */
export function ruleSchema() {
  return z.strictObject({
    text: text(600, 'What the rule asks, in plain words.'),
    source: source.check(z.describe('Where it stands.')),
    verified: z
      .boolean()
      .check(
        z.describe(
          'true if someone compared these words with the source; false is said wherever it is shown.',
        ),
      ),
    note: z.optional(text(400, 'What is unsure, unsettled or about to change.')),
    checkedOn: day('The day someone last looked at the rule.'),
    checkEvery: z
      .int()
      .check(z.minimum(1), z.maximum(60), z.describe('Months until the next look is due, 1 to 60.')),
  });
}

export type RuleRecord = z.infer<ReturnType<typeof ruleSchema>>;
