/** Reads a question sheet that somebody filled in, perhaps in Word: numbers, blanks and quotation marks may have changed on the way. */
import type { ContributionValues } from '../model/contribution.ts';
import { ABOUT_MARK, ANSWER_MARK, SHEET_MARK } from '../model/question-sheet.ts';
import type { ContributionForm } from '../schemas/contribution-forms.ts';
import type { Choice, FormField } from '../schemas/form-fields.ts';
import { findForm, isShelfmark, type ReadContribution } from './contribution.ts';

/** Reads the answers below their questions. A question that somebody deleted counts as not answered. */
export function readQuestionSheet(text: string): ReadContribution {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const mark = lines.find((line) => isMark(line, SHEET_MARK));
  const form = findForm(mark === undefined ? undefined : afterMark(mark));
  if (typeof form === 'string')
    return {
      contribution: undefined,
      problems: [
        mark === undefined
          ? `This is neither a file of a contribution form nor a question sheet: no line begins with "${SHEET_MARK}".`
          : form,
      ],
    };
  const aboutLine = lines.find((line) => isMark(line, ABOUT_MARK));
  const about = aboutLine === undefined ? undefined : afterMark(aboutLine);
  return {
    contribution: { form, values: readAnswers(form, lines), about: isShelfmark(about) ? about : undefined },
    problems: [],
  };
}

function isMark(line: string, mark: string): boolean {
  return line.trim().toLowerCase().startsWith(mark.toLowerCase());
}

function afterMark(line: string): string {
  return line.slice(line.indexOf(':') + 1).trim();
}

interface Question {
  readonly field: FormField;
  /** Line of the question, and of the mark below it. */
  readonly start: number;
  readonly mark: number;
}

function readAnswers(form: ContributionForm, lines: readonly string[]): ContributionValues {
  const questions = findQuestions(form, lines);
  const answers = questions.flatMap(({ field, mark }, index) => {
    const end = questions[index + 1]?.start ?? lines.length;
    const first = afterMark(lines[mark] ?? '');
    const given = [first, ...lines.slice(mark + 1, end)].join('\n').trim();
    const value = given === '' ? '' : toValue(field, given);
    return value.length === 0 ? [] : [[field.id, value] as const];
  });
  return Object.fromEntries(answers);
}

/** Finds each question in its order: the label, then within a few lines the mark of the answer. */
function findQuestions(form: ContributionForm, lines: readonly string[]): Question[] {
  const questions: Question[] = [];
  const bare = lines.map(toBare);
  let from = 0;
  for (const field of form.fields) {
    const label = toBare(field.label);
    const start = bare.findIndex(
      (line, index) => index >= from && line === label && findMark(lines, index) !== undefined,
    );
    const mark = start === -1 ? undefined : findMark(lines, start);
    if (mark === undefined) continue;
    questions.push({ field, start, mark });
    from = mark + 1;
  }
  return questions;
}

const MAX_HINT_LINES = 24;

function findMark(lines: readonly string[], start: number): number | undefined {
  const mark = lines
    .slice(start + 1, start + 1 + MAX_HINT_LINES)
    .findIndex((line) => isMark(line, ANSWER_MARK));
  return mark === -1 ? undefined : start + 1 + mark;
}

/** Takes away what a word processor may change: the number, the star, blanks, the form of quotation marks, capitals. */
function toBare(line: string): string {
  return line
    .replace(/^\s*\d{1,2}[.)]\s*/u, '')
    .replace(/\s*\*\s*$/u, '')
    .replace(/[‘’ʼ`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function toValue(field: FormField, given: string): string | readonly string[] {
  const lines = given
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  switch (field.kind) {
    case 'choices':
      return pickChoices(field, lines);
    case 'choice':
      return pickChoices(field, lines).join(', ');
    case 'list':
      return lines.map((line) => line.replace(/^[-•*·]\s+/u, ''));
    case 'long-text':
      return given;
    default:
      return lines.join(' ');
  }
}

/** A box before a choice, as typed or as a sign: [x], ( ), ☑. */
const BOX = /^(?:[[(]\s*([^\])\s]?)\s*[\])]|([☐☑☒]))\s*(?=\S)/u;

/** Takes the choices that are ticked or written out; a word that is no choice stays, to be told about. */
function pickChoices({ choices }: FormField, lines: readonly string[]): string[] {
  const words = lines.flatMap((line) => {
    const box = BOX.exec(line);
    if (box) return (box[1] ?? '') !== '' || /[☑☒]/u.test(box[2] ?? '') ? [line.slice(box[0].length)] : [];
    return findChoice(choices, line) ? [line] : line.split(/[,;]/u);
  });
  const typed = words.map((word) => word.trim()).filter((word) => word !== '');
  return [...new Set(typed.map((word) => findChoice(choices, word)?.id ?? word))];
}

function findChoice(choices: readonly Choice[], word: string): Choice | undefined {
  const bare = toBare(word);
  return choices.find(({ id, label }) => toBare(label) === bare || id === bare);
}
