/** The last step of a contribution: says what has happened and what has not, and what comes next. */
import type { HandedOver } from '../model/contribution-draft.ts';
import { toDoneWords } from '../model/contribution-steps.ts';
import type { Contribution } from './contribution-form.ts';
import { toContributionText } from './contribution-text.ts';
import { requiredPart } from './required-part.ts';

/** Draws the step and gives its heading. */
export function drawDone(host: HTMLElement, contribution: Contribution, handedOver: HandedOver): string {
  const { name } = toContributionText(host, contribution);
  const { heading, text, next } = toDoneWords(handedOver, { ways: contribution.ways, file: name });
  requiredPart(host, 'done-heading', HTMLElement).textContent = heading;
  requiredPart(host, 'done-words', HTMLElement).textContent = text;
  requiredPart(host, 'reference', HTMLElement).textContent = handedOver.reference;
  requiredPart(host, 'next', HTMLElement).replaceChildren(
    ...next.map((words) => {
      const item = document.createElement('li');
      item.textContent = words;
      return item;
    }),
  );
  return heading;
}
