/** Begins a lesson from a question and its answers, for `npm run new -- lesson --from-question`: an editor writes the finding, nothing is lost. */
import { formatDate } from '../model/calendar-date.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readList, readText } from './field-path.ts';
import { toVisibleText } from './normalise/escape-text.ts';
import { formatEntryText, type StarterFacts, STARTERS } from './starters.ts';
import { readFields } from './yaml-fields.ts';

/** What of a question goes over into the lesson. */
export interface AnsweredQuestion {
  readonly title: string;
  readonly themes: readonly string[];
  /** Markdown, its headings one level lower, so that they stand below those of a lesson. */
  readonly details: string;
  /** Each as Markdown: who, when and what. */
  readonly answers: readonly string[];
}

/** Reads the text of a question; undefined when its fields cannot be read or nobody has answered. */
export function readAnsweredQuestion(text: string): AnsweredQuestion | undefined {
  const parts = splitFrontMatter(text);
  if (Array.isArray(parts)) return undefined;
  const { data } = readFields(parts.yaml, parts.yamlOffset, text);
  const title = readText(data, ['title']);
  const answers = readList(data, ['answers']).map(formatAnswer);
  if (title === undefined || answers.length === 0) return undefined;
  return {
    title,
    themes: readList(data, ['themes']).filter((theme) => typeof theme === 'string'),
    details: parts.body.trim().replace(/^#{2,5} /gmu, '#$&'),
    answers,
  };
}

/** Writes the file of the lesson: valid, contributed, no sources and no borough named, its body from the question. */
export function formatPromotedLesson(question: AnsweredQuestion, facts: StarterFacts): string {
  const fields = { ...STARTERS.lesson.toFields(facts), themes: question.themes };
  const asked = toVisibleText(`A borough asked: ${question.title}`);
  const body = [`## Context`, asked, question.details, '## What happened', ...question.answers];
  return formatEntryText(fields, `${body.filter((part) => part !== '').join('\n\n')}\n`);
}

function formatAnswer(answer: unknown): string {
  const [text = '', by = '', on = ''] = ['text', 'by', 'on'].map((field) => readText(answer, [field]));
  return toVisibleText(`${by}, ${formatDate(on)}: ${text}`);
}
