/** Draws a contribution much as its page could show it, out of text and elements only. */
import { describeWhere } from '../model/attribution.ts';
import type { Contribution } from './contribution-form.ts';
import { toMarkdownNodes } from './markdown-nodes.ts';
import { toChosenBoroughs, toShownAnswer } from './shown-answer.ts';

/** Sections of the page by field, in the order in which a reader meets them. */
const SECTIONS = [
  ['recommendation', 'What to do'],
  ['appliesWhen', 'When this holds'],
  ['insight', 'Why it matters'],
  ['expected', 'What was expected'],
  ['happened', 'What happened'],
  ['figures', 'Figures'],
  ['about', 'What to know about it'],
  ['useWhen', 'Use this when'],
  ['notWhen', 'Not when'],
  ['adaptSteps', 'Make it yours'],
  ['changed', 'What they changed'],
  ['effort', 'What it took'],
  ['why', 'Why'],
  ['details', 'The question in full'],
  ['wrong', 'What is wrong'],
  ['right', 'What it should say'],
] as const;
/** Facts at the side, by field. */
const FACTS = [
  ['themes', 'Theme'],
  ['stages', 'Stage'],
  ['type', 'Type'],
  ['madeBy', 'Made by'],
  ['licence', 'Licence'],
  ['product', 'Product'],
  ['entry', 'About'],
  ['borough', 'Borough'],
  ['state', 'How far'],
  ['since', 'Since'],
  ['wouldUseAgain', 'Would use it again'],
  ['date', 'When'],
  ['role', 'Asked by'],
  ['boroughType', 'In'],
] as const;

/** Draws the preview into its box. */
export function drawPreview(box: HTMLElement, host: HTMLElement, contribution: Contribution): void {
  const { answers, form } = contribution;
  const title =
    typeof answers['title'] === 'string'
      ? answers['title']
      : toShownAnswer(host, 'product', answers['product'] ?? answers['entry']);
  const facts = FACTS.flatMap(([field, name]) => {
    const words = toShownAnswer(host, field, answers[field]).replaceAll('\n', ', ');
    return words === '' ? [] : [make('p', 'text-muted text-sm', `${name}: ${words}`)];
  });
  const where =
    form === 'lesson' ? [make('p', 'text-muted text-sm', `Where: ${toWhere(host, contribution)}`)] : [];
  const sections = SECTIONS.flatMap(([field, name]) => toSection(name, answers[field]));
  const summary = typeof answers['summary'] === 'string' ? [make('p', 'mt-2', answers['summary'])] : [];
  box.replaceChildren(make('h3', '', title), ...summary, ...where, ...facts, ...sections);
}

/** Says how the borough of a lesson would be shown. */
export function toWhere(host: HTMLElement, { answers }: Pick<Contribution, 'answers'>): string {
  const attribution = answers['attribution'];
  const boroughs = toChosenBoroughs(host, answers['boroughs']);
  return (
    describeWhere(typeof attribution === 'string' ? attribution : 'borough-type', boroughs) ?? 'Not stated'
  );
}

function toSection(name: string, answer: string | readonly string[] | undefined): readonly HTMLElement[] {
  if (answer === undefined) return [];
  const heading = make('h4', 'mt-5 font-semibold', name);
  const prose = document.createElement('div');
  prose.className = 'prose mt-1';
  prose.append(...(typeof answer === 'string' ? toMarkdownNodes(answer) : [toList(answer)]));
  return [heading, prose];
}

function toList(lines: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...lines.map((line) => make('li', '', line)));
  return list;
}

function make(tag: 'p' | 'h3' | 'h4' | 'li', className: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = words;
  return element;
}
