/**
 * Reads what a contributor handed in: a file made by a form, or a question sheet. It is data from outside: its size is bounded
 * first, nothing in it is run, and what cannot be read is said in words for the editor.
 */
import { cleanValues, type ContributionValues, unescapeHeadings } from '../model/contribution.ts';
import type { ContributionForm } from '../schemas/contribution-forms.ts';
import { findForm, isShelfmark, type ReadContribution } from './contribution.ts';
import { readQuestionSheet } from './filled-sheet.ts';
import { splitFrontMatter } from './front-matter.ts';
import { countOf, quote } from './problem.ts';
import { withoutByteOrderMark } from './raw-text.ts';
import { readFields } from './yaml-fields.ts';

/** Longest contribution that is read, in UTF-16 units: the longest form filled to its limits has about 12,000. */
export const MAX_CONTRIBUTION_CHARS = 20_000;

/** Reads a contribution, by its first words: the file of a form begins with `---`, a question sheet names its form. */
export function parseContribution(typed: string): ReadContribution {
  if (typed.length > MAX_CONTRIBUTION_CHARS)
    return fail(
      `This has ${countOf(typed.length, 'character')}; at most ${MAX_CONTRIBUTION_CHARS} are read. Shorten it, or ask for the long part as a file.`,
    );
  const text = withoutByteOrderMark(typed).replace(/\r\n?/gu, '\n');
  const { contribution, problems } = text.startsWith('---\n') ? readFormFile(text) : readQuestionSheet(text);
  return {
    contribution: contribution && {
      ...contribution,
      values: cleanValues(contribution.form, contribution.values),
    },
    problems,
  };
}

function fail(...problems: readonly string[]): ReadContribution {
  return { contribution: undefined, problems };
}

function readFormFile(text: string): ReadContribution {
  const parts = splitFrontMatter(text);
  if (Array.isArray(parts)) return fail(...parts.map(({ found, mend }) => `${found} ${mend}`));
  const facts = readFacts(parts.yaml);
  if (typeof facts === 'string') return fail(facts);
  const { contribution: name, about, ...values } = facts;
  const form = findForm(name);
  if (typeof form === 'string') return fail(form);
  const sections = readSections(form, parts.body.trimStart());
  const problems = [...checkFacts(form, values, sections.values), ...sections.problems];
  if (about !== undefined && !isShelfmark(about))
    problems.push('What it is about is not a shelfmark, such as P-014.');
  if (problems.length > 0) return fail(...problems);
  return {
    contribution: {
      form,
      values: { ...(values as ContributionValues), ...sections.values },
      about: isShelfmark(about) ? about : undefined,
    },
    problems: [],
  };
}

/** Reads the facts as the form writes them, one JSON value a line; a file that somebody changed by hand goes to the YAML reader. */
function readFacts(yaml: string): Readonly<Record<string, unknown>> | string {
  try {
    const lines = yaml.split('\n').filter((line) => line !== '');
    const pairs = lines.map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), JSON.parse(line.slice(colon + 2)) as unknown] as const;
    });
    if (new Set(pairs.map(([name]) => name)).size === pairs.length) return Object.fromEntries(pairs);
  } catch {
    // Not as the form writes it.
  }
  const { data, findings } = readFields(yaml, 4, `---\n${yaml}`);
  const [first] = findings;
  if (first) return `Line ${first.line}: ${first.found} ${first.mend}`.trim();
  return data ?? 'The facts at the top cannot be read.';
}

function checkFacts(
  form: ContributionForm,
  facts: Readonly<Record<string, unknown>>,
  answered: ContributionValues,
): string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const field = form.fields.find(({ id }) => id === name);
    if (!field) return [`There is no question ${quote(name)} in this form.`];
    if (name in answered) return [`"${field.label}" is answered twice.`];
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isList || typeof value === 'string' ? [] : [`The answer to "${field.label}" is not text.`];
  });
}

interface Sections {
  readonly values: ContributionValues;
  readonly problems: readonly string[];
}

/** Reads the long answers: each stands below a heading of level 1 that is its question. */
function readSections(form: ContributionForm, body: string): Sections {
  const [before = '', ...parts] = body.split(/^# /mu);
  const problems = before.trim() === '' ? [] : ['There is text before the first question. Put it below one.'];
  const values: Record<string, string> = {};
  for (const part of parts) {
    const end = part.indexOf('\n');
    const label = (end === -1 ? part : part.slice(0, end)).trim();
    const field = form.fields.find((one) => one.label === label);
    const answer = end === -1 ? '' : unescapeHeadings(part.slice(end)).trim();
    if (!field) problems.push(`There is no question ${quote(label)} in this form.`);
    else if (field.id in values) problems.push(`"${label}" is answered twice.`);
    else if (answer !== '') values[field.id] = answer;
  }
  return { values, problems };
}
