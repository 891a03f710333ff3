/** The report of an intake, in plain English: what was written, what was changed, what to look at before anyone else sees it. */
import type { SensitiveWords } from '../../model/sensitive-words.ts';
import { quote } from '../problem.ts';
import type { Intake } from './take-in.ts';

const CHECKLIST: readonly string[] = [
  'Does anything name or describe a person so that colleagues would know who it is?',
  'Is a supplier named, or recognisable, while a tender or a dispute is open?',
  'Is anything in it that the council has not made public?',
];

/** Writes the report of one contribution that was taken in, or would be. */
export function formatIntake(
  file: string,
  intake: Intake,
  { isDryRun }: { readonly isDryRun: boolean },
): string {
  const mark = intake.shelfmark === undefined ? '' : ` as ${intake.shelfmark}`;
  const head = isDryRun
    ? `${file} can be taken in${mark}. Nothing was written.`
    : `${file} was taken in${mark}.`;
  return [
    head,
    formatPart(
      isDryRun ? 'It would write' : 'Written',
      intake.files.map(({ path }) => path),
    ),
    formatPart(
      'Text changed, so that it is shown as typed',
      intake.changes.flatMap(({ label, lines }) => [`${label}`, ...lines.map((line) => `  ${line}`)]),
    ),
    formatPart(
      'To look at before it is shared',
      [...intake.sensitive.map(formatSensitive), ...CHECKLIST].map((line) => `[ ] ${line}`),
    ),
    formatPart(
      'To decide',
      intake.decisions.map((line) => `[ ] ${line}`),
    ),
    formatPart(
      'Contact, kept out of every file',
      intake.contact === undefined ? [] : [quote(intake.contact)],
    ),
    isDryRun ? '' : 'Next: read the entry, tick off the list, then npm run check:content and npm run dev.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Writes what stands against a contribution; nothing of it was written. */
export function formatRefusal(file: string, problems: readonly string[]): string {
  return [
    `${file} was not taken in.`,
    ...problems.map((problem) => `  - ${problem.replaceAll('\n', '\n    ')}`),
  ].join('\n');
}

function formatPart(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${heading}:`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function formatSensitive({ label, line, quote: words, advice }: SensitiveWords): string {
  return `${label} Line ${line}: ${quote(words)}. ${advice}`;
}
