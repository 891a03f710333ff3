/** Checks that dates of an entry follow each other, and that nothing was checked or changed in the future. */
import { isCalendarDate, isBefore } from '../schemas/dates.ts';
import type { Entry } from './entry.ts';
import { type FieldPath, formatFieldPath, readField, readList, readText } from './field-path.ts';
import type { Finding } from './problem.ts';
import type { ProblemKind } from './problem-kinds.ts';

/** The dates that must not be before another date of the same entry, and what each pair means. */
const PAIRS: readonly { readonly early: FieldPath; readonly late: FieldPath; readonly why: string }[] = [
  { early: ['issued'], late: ['checkedOn'], why: 'A product is published before it is checked.' },
  { early: ['date'], late: ['checkedOn'], why: 'A lesson happens before it is checked.' },
  { early: ['issued'], late: ['withdrawn', 'on'], why: 'A product is published before it is withdrawn.' },
  {
    early: ['addedOn'],
    late: ['withdrawn', 'on'],
    why: 'A product comes onto the shelf before it is withdrawn.',
  },
  { early: ['period', 'from'], late: ['period', 'to'], why: 'A period begins before it ends.' },
  {
    early: ['since'],
    late: ['confirmedByBorough'],
    why: 'A borough uses a product before it confirms that.',
  },
  {
    early: ['since'],
    late: ['confirmedByProgramme'],
    why: 'A borough uses a product before that is confirmed.',
  },
];

/** Says which dates of the entry are out of order or after today. */
export function checkDates({ fields }: Entry, today: string): Finding[] {
  const at = (
    kind: ProblemKind,
    path: FieldPath,
    words: Pick<Finding, 'found' | 'expected' | 'mend'>,
  ): Finding => ({
    kind,
    ...fields.positionOf(path),
    field: formatFieldPath(path),
    ...words,
  });
  const outOfOrder = PAIRS.filter(({ early, late }) =>
    isBefore(readText(fields.data, late), readText(fields.data, early)),
  );
  return [
    ...outOfOrder.map(({ early, late, why }) =>
      at('dates-out-of-order', late, {
        found: `${readText(fields.data, late) ?? ''} is before ${formatFieldPath(early)}, ${readText(fields.data, early) ?? ''}.`,
        expected: why,
        mend: 'Correct one of the two dates.',
      }),
    ),
    ...changesOutOfOrder(fields.data).map((path) =>
      at('dates-out-of-order', path, {
        found: `${readText(fields.data, path) ?? ''} is after the change above it.`,
        expected: 'Changes are listed newest first.',
        mend: 'Move the newest change to the top of the list.',
      }),
    ),
    ...answersTooEarly(fields.data).map((path) =>
      at('dates-out-of-order', path, {
        found: `${readText(fields.data, path) ?? ''} is before askedOn, ${readText(fields.data, ['askedOn']) ?? ''}.`,
        expected: 'A question is asked before it is answered.',
        mend: 'Correct one of the two dates.',
      }),
    ),
    ...futureDays(fields.data, today).map((path) =>
      at('date-in-future', path, {
        found: `${readText(fields.data, path) ?? ''} has not come yet; today is ${today}.`,
        expected: 'This says what has happened, so it is today or earlier.',
        mend: `For example: ${String(path.at(-1))}: ${today}`,
      }),
    ),
  ];
}

function changesOutOfOrder(data: unknown): FieldPath[] {
  return readList(data, ['changes']).flatMap((change, index): FieldPath[] => {
    const above = readText(data, ['changes', index - 1, 'date']);
    return isBefore(above, readText(change, ['date'])) ? [['changes', index, 'date']] : [];
  });
}

function answersTooEarly(data: unknown): FieldPath[] {
  const asked = readText(data, ['askedOn']);
  return readList(data, ['answers']).flatMap((answer, index): FieldPath[] =>
    isBefore(readText(answer, ['on']), asked) ? [['answers', index, 'on']] : [],
  );
}

function futureDays(data: unknown, today: string): FieldPath[] {
  const lists = ['changes', 'answers'].flatMap((list) =>
    readList(data, [list]).map((_, index): FieldPath => [list, index, list === 'changes' ? 'date' : 'on']),
  );
  const paths: FieldPath[] = [
    ['addedOn'],
    ['checkedOn'],
    ['askedOn'],
    ['withdrawn', 'on'],
    ['confirmedByBorough'],
    ['confirmedByProgramme'],
    ...lists,
  ];
  return [
    ...paths.filter((path) => {
      const day = readField(data, path);
      return typeof day === 'string' && isCalendarDate(day) && day > today;
    }),
    // A use may be dated to a year or a month.
    ...(isBefore(today, readText(data, ['since'])) ? [['since']] : []),
  ];
}
