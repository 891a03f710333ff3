/** Looks through an answer for what should perhaps not be shared. It warns; it never stops anyone. */
import type { AskedField } from '../model/answer-problems.ts';
import type { Answers } from '../model/contribution-draft.ts';
import { findSensitiveAnswers } from '../model/sensitive-words.ts';

/** More warnings than these about one answer help nobody. */
const MAX_WARNINGS = 4;

/** Gives what is worth a second look in the answer to one question, each as a sentence or two. */
export function findWarnings(field: AskedField, answers: Answers): readonly string[] {
  const found = findSensitiveAnswers({ id: '', fields: [field] }, answers);
  const words = found.map(({ quote, advice }) => `“${quote}”: ${advice}`);
  return [...new Set(words)].slice(0, MAX_WARNINGS);
}
