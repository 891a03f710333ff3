/** What an author may write as the agenda of an event: what is planned, in order, with times where they are known. */
import * as z from 'zod/mini';
import { text } from './fields.ts';

const agendaItem = z.strictObject({
  time: z.optional(
    z
      .string()
      .check(
        z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'a time of day with four figures, such as 09:30 or 14:00'),
        z.describe('When it begins, such as 09:30. Leave out if not known.'),
      ),
  ),
  text: text(200, 'What happens, by role, not by name: a talk, a discussion, lunch.'),
});

/** The items of an agenda; times that go back are refused, because the order is what a reader goes by. */
export const agenda = z
  .array(agendaItem)
  .check(z.minLength(1), z.describe('What is planned, in order.'), z.superRefine(checkTimes));

type Agenda = readonly z.infer<typeof agendaItem>[];

function checkTimes(items: Agenda, context: z.core.$RefinementCtx<Agenda>): void {
  let latest = '';
  for (const [index, item] of items.entries()) {
    const { time } = item;
    if (time === undefined) continue;
    if (time < latest)
      context.issues.push({
        code: 'custom',
        input: time,
        path: [index, 'time'],
        message: 'a time that is not before the one above it',
        params: { kind: 'dates-out-of-order' },
      });
    if (time > latest) latest = time;
  }
}
