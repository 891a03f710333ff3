/** Asks the reader before something cannot easily be taken back. */
import { requiredPart } from './required-part.ts';

export interface Question<Answer extends string> {
  readonly question: string;
  readonly words: string;
  readonly choices: readonly { readonly value: Answer; readonly label: string }[];
}

/** Gives the choice, or undefined when the reader closes the question. */
export function askReader<Answer extends string>(
  host: HTMLElement,
  { question, words, choices }: Question<Answer>,
): Promise<Answer | undefined> {
  const dialog = requiredPart(host, 'dialog', HTMLDialogElement);
  const template = requiredPart(host, 'choice-template', HTMLTemplateElement);
  requiredPart(dialog, 'question', HTMLElement).textContent = question;
  requiredPart(dialog, 'question-words', HTMLElement).textContent = words;
  const buttons = [...choices, { value: '', label: 'Cancel' }].map(({ value, label }) => {
    const button = document.importNode(template.content, true).querySelector('button') as HTMLButtonElement;
    button.value = value;
    button.textContent = label;
    button.addEventListener('click', () => dialog.close(value));
    return button;
  });
  requiredPart(dialog, 'choices', HTMLElement).replaceChildren(...buttons);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((done) =>
    dialog.addEventListener(
      'close',
      () => done(choices.find(({ value }) => value === dialog.returnValue)?.value),
      { once: true },
    ),
  );
}
