/** Reads the answers out of a contribution form and puts them back, without knowing what they mean. */
import type { AskedField } from '../model/answer-problems.ts';
import type { Answers } from '../model/contribution-draft.ts';

/**
 * Gives what was typed and chosen; a question without an answer is left out. Choices stand in the order in which they were made, as far as the
 * answers read `before` tell it. Lines of a starter text that were left as they are count for nothing.
 */
export function readAnswers(form: HTMLFormElement, fields: readonly AskedField[], before: Answers): Answers {
  const data = new FormData(form);
  const answers = fields.flatMap(({ id, kind, starter, choicesFrom }) => {
    const texts = data.getAll(id).filter((value) => typeof value === 'string');
    const control = form.elements.namedItem(id);
    const isText = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement;
    const isMany = kind === 'choices' || kind === 'list';
    if (isMany) {
      const items =
        isText && isTyped(control)
          ? toLines(texts[0] ?? '', choicesFrom.length > 0)
          : inOrder(texts, before[id]);
      return items.length > 0 ? [[id, items]] : [];
    }
    const text = toText(texts[0] ?? '', kind === 'long-text', starter);
    const answer = namesEntries(choicesFrom) ? toEntryName(text) : text;
    return answer === '' ? [] : [[id, answer]];
  });
  return Object.fromEntries(answers) as Answers;
}

/** Puts answers into the form; what has none stays as the page has it. */
export function fillAnswers(form: HTMLFormElement, answers: Answers): void {
  for (const control of form.elements) {
    if (!isControl(control) || control.name === '' || control.type === 'file') continue;
    const answer = answers[control.name];
    if (answer === undefined) continue;
    const items = typeof answer === 'string' ? [answer] : answer;
    if (control instanceof HTMLInputElement && !isTyped(control))
      control.checked = items.includes(control.value);
    else control.value = items.join('\n');
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

function isTyped(control: HTMLInputElement | HTMLTextAreaElement): boolean {
  return control.type !== 'checkbox' && control.type !== 'radio';
}

function namesEntries(choicesFrom: AskedField['choicesFrom']): boolean {
  return choicesFrom.includes('products') || choicesFrom.includes('lessons');
}

function inOrder(
  ticked: readonly string[],
  before: string | readonly string[] | undefined,
): readonly string[] {
  const kept = typeof before === 'string' || before === undefined ? [] : before;
  const still = kept.filter((id) => ticked.includes(id));
  return [...still, ...ticked.filter((id) => !still.includes(id))];
}

function toLines(text: string, areShelfmarks: boolean): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/u).flatMap((line) => (areShelfmarks ? line.split(/[\s,;]+/u) : line));
  const words = lines.map((line) => toOneLine(line)).filter((line) => line !== '');
  return [...new Set(areShelfmarks ? words.map(toEntryName) : words)];
}

/** Takes a shelfmark in any letters, and of a copied address the part that names the entry. */
function toEntryName(text: string): string {
  const name = /\/(?:products|lessons)\/([a-z0-9-]+)/u.exec(text)?.[1] ?? text;
  return /^[lp]-\d+$/u.test(name) ? name.toUpperCase() : name;
}

function toText(text: string, isLong: boolean, starter: string): string {
  if (!isLong) return toOneLine(text);
  const given = starter.split('\n').filter((line) => line.trim() !== '');
  return text
    .split(/\r\n|\n|\r/u)
    .filter((line) => !given.includes(line.trim()))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\s+$/gu, '');
}

function toOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
