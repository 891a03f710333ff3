/** Draws search results into a list from the template that the built page carries, by DOM methods only: text never becomes markup. */
import { formatStamp } from '../model/calendar-date.ts';
import type { Segment } from '../search/highlight.ts';
import type { FoundCard } from './find-entries.ts';
import { requiredPart } from './required-part.ts';

/** Makes one list item for a found card. */
export function toResultItem(card: FoundCard, template: HTMLTemplateElement): HTMLLIElement {
  const fragment = document.importNode(template.content, true);
  const article = requiredPart(fragment, 'article', HTMLElement);
  article.classList.add(`spine-${card.spine}`);
  const label = card.collection === 'product' ? 'Product' : 'Lesson';
  requiredPart(article, 'eyebrow', HTMLElement).textContent = `${label} · ${card.shelfmark} · ${card.kind}`;
  const link = requiredPart(article, 'link', HTMLAnchorElement);
  link.href = card.url;
  link.replaceChildren(...card.titleSegments.map(toNode));
  requiredPart(article, 'summary', HTMLElement).replaceChildren(...card.summarySegments.map(toNode));
  drawStamp(requiredPart(article, 'stamp', HTMLElement), card);
  drawStages(requiredPart(article, 'stages', HTMLElement), card.stages);
  requiredPart(article, 'trust', HTMLElement).textContent = card.trust;
  const item = document.createElement('li');
  item.className = 'py-5';
  item.append(fragment);
  return item;
}

function drawStamp(stamp: HTMLElement, card: FoundCard): void {
  const time = document.createElement('time');
  time.dateTime = card.checkedOn;
  time.textContent = formatStamp(card.checkedOn);
  stamp.replaceChildren(card.overdue ? 'Check due, last ' : 'Checked ', time);
  if (card.overdue) stamp.dataset['due'] = 'true';
}

function drawStages(place: HTMLElement, stages: readonly string[]): void {
  const model = place.firstElementChild;
  if (!model) return;
  const chips = stages.map((stage) => {
    const chip = model.cloneNode() as Element;
    chip.textContent = stage;
    return chip;
  });
  place.replaceChildren(...chips);
}

function toNode({ text, marked }: Segment): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
