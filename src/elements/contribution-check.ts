/** The second step of a contribution: every answer with a way back to its question, a preview, and the ways to hand it over. */
import { type AskedField, checkAnswers } from '../model/answer-problems.ts';
import { describeEditor } from '../model/contribution-steps.ts';
import { toContributionText } from './contribution-text.ts';
import type { Contribution } from './contribution-form.ts';
import { drawPreview } from './contribution-preview.ts';
import { findWarnings } from './answer-warnings.ts';
import { toWayLinks } from './way-links.ts';
import { requiredPart } from './required-part.ts';
import { toShownAnswer } from './shown-answer.ts';

/** Draws the step; tells whether the answers are complete, and draws nothing if they are not. */
export function drawCheck(host: HTMLElement, contribution: Contribution): boolean {
  const { fields, answers } = contribution;
  if (checkAnswers(fields, answers).length > 0) return false;
  requiredPart(host, 'answers', HTMLElement).replaceChildren(
    ...fields.filter(({ id }) => answers[id] !== undefined).map((field) => toRow(host, field, contribution)),
  );
  drawUnanswered(host, contribution);
  drawWarnings(host, contribution);
  drawPreview(requiredPart(host, 'preview', HTMLElement), host, contribution);
  drawWays(host, contribution);
  return true;
}

function toRow(host: HTMLElement, field: AskedField, { answers }: Contribution): HTMLElement {
  const row = document.createElement('div');
  row.className = 'grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[14rem_minmax(0,1fr)_auto]';
  const name = document.createElement('dt');
  name.className = 'font-semibold';
  name.textContent = field.label;
  const value = document.createElement('dd');
  value.className = 'min-w-0 break-words whitespace-pre-line';
  const shown = toShownAnswer(host, field.id, answers[field.id]);
  value.append(shown === '' ? toMuted('Not answered') : shown);
  if (field.isPrivate && field.id === 'contact' && shown !== '')
    value.append(toMuted('\nOnly the editors see this.'));
  const change = document.createElement('dd');
  const of = document.createElement('span');
  of.className = 'sr-only';
  of.textContent = ` your answer to: ${field.label}`;
  change.append(toQuestionLink(field, 'Change', of));
  row.append(name, value, change);
  return row;
}

/** Names the questions without an answer, each leading back to it. */
function drawUnanswered(host: HTMLElement, { fields, answers }: Contribution): void {
  const open = fields.filter(({ id }) => answers[id] === undefined);
  const line = requiredPart(host, 'unanswered', HTMLElement);
  line.hidden = open.length === 0;
  line.replaceChildren(
    'Not answered: ',
    ...open.flatMap((field, at) => [...(at === 0 ? [] : [' · ']), toQuestionLink(field, field.label)]),
  );
}

function toQuestionLink({ id }: AskedField, ...words: readonly (string | Node)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#answer-${id}`;
  link.append(...words);
  return link;
}

function toMuted(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'text-muted';
  element.textContent = words;
  return element;
}

function drawWarnings(host: HTMLElement, { fields, answers }: Contribution): void {
  const warnings = fields.flatMap((field) => findWarnings(field, answers).map((words) => ({ field, words })));
  requiredPart(host, 'warnings', HTMLElement).hidden = warnings.length === 0;
  requiredPart(host, 'warnings-list', HTMLElement).replaceChildren(
    ...warnings.map(({ field, words }) => {
      const item = document.createElement('li');
      item.append(toQuestionLink(field, field.label), ` ${words}`);
      return item;
    }),
  );
}

function drawWays(host: HTMLElement, contribution: Contribution): void {
  const { ways } = contribution;
  const text = toContributionText(host, contribution);
  const links = toWayLinks(contribution, text);
  requiredPart(host, 'ways-words', HTMLElement).textContent =
    ways.endpoint === undefined && ways.mail === undefined
      ? `Nothing has left this device. Download or copy your answers and hand them to ${describeEditor(ways)}.`
      : 'Nothing has left this device yet. Choose one way.';
  requiredPart(host, 'failure', HTMLElement).hidden = true;
  requiredPart(host, 'text-label', HTMLElement).hidden = true;
  if (ways.mail !== undefined) {
    requiredPart(host, 'mail', HTMLAnchorElement).href = links.mail;
    requiredPart(host, 'mail-words', HTMLElement).textContent = links.isMailWhole
      ? `Opens your mail program with a message to ${ways.mail}. You send it from there.`
      : `Your answers are too long for an e-mail link. Download the file first, then attach it to the e-mail to ${ways.mail}.`;
  }
  if (ways.propose === undefined) return;
  requiredPart(host, 'propose', HTMLAnchorElement).href = links.propose ?? ways.propose.url;
  requiredPart(host, 'propose-words', HTMLElement).textContent =
    links.propose === undefined
      ? `Your answers are too long for a link to ${ways.propose.host}. Copy the text first, then paste it there. You need an account.`
      : `On ${ways.propose.host} you need an account; the text is filled in for you.`;
}
