/** Shows what is wrong with the answers as GOV.UK forms do: a summary that takes the focus and leads to each question, the same words there. */
import { type AnswerProblem, type AskedField, checkAnswers } from '../model/answer-problems.ts';
import type { Answers } from '../model/contribution-draft.ts';
import { ContributionView } from './contribution-view.ts';
import { requiredPart } from './required-part.ts';

/** Says every problem and takes the reader there; tells whether there was none. */
export function showProblems(host: HTMLElement, fields: readonly AskedField[], answers: Answers): boolean {
  const problems = checkAnswers(fields, answers);
  for (const { id } of fields) showProblem(host, id, problems.find(({ field }) => field === id)?.message);
  const summary = requiredPart(host, 'summary', HTMLElement);
  requiredPart(host, 'problems', HTMLElement).replaceChildren(
    ...problems.map((problem) => toLink(host, problem)),
  );
  summary.hidden = problems.length === 0;
  if (problems.length > 0) summary.focus();
  return problems.length === 0;
}

function toLink(host: HTMLElement, { field, message }: AnswerProblem): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#answer-${field}`;
  link.textContent = message;
  link.className = 'text-error font-semibold';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    new ContributionView(host).focusQuestion(`answer-${field}`);
  });
  item.append(link);
  return item;
}

function showProblem(host: HTMLElement, field: string, message: string | undefined): void {
  const question = host.querySelector<HTMLElement>(`[data-field="${field}"]`);
  const line = question?.querySelector<HTMLElement>('[data-part="error"]');
  if (!question || !line) return;
  question.toggleAttribute('data-wrong', message !== undefined);
  line.hidden = message === undefined;
  line.replaceChildren();
  if (message !== undefined) {
    const label = document.createElement('span');
    label.className = 'sr-only';
    label.textContent = 'Error: ';
    line.append(label, message);
  }
  for (const control of question.querySelectorAll('input:not([type="file"]), textarea, select')) {
    if (message === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
}
