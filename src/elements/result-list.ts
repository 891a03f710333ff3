/** Draws search results into a list from the templates that the built page carries, by DOM methods only: text never becomes markup. */
import { formatStamp } from '../model/stamp-date.ts';
import type { RelatedLink } from '../model/card.ts';
import type { Segment } from '../search/highlight.ts';
import type { FoundCard } from './found-card.ts';
import { requiredPart } from './required-part.ts';

/** The HTML of a result and of what only some results have. */
export interface ResultTemplates {
  readonly result: HTMLTemplateElement;
  readonly passage: HTMLTemplateElement;
  readonly related: HTMLTemplateElement;
}

/** Finds the templates in the built HTML. */
export function findResultTemplates(host: ParentNode): ResultTemplates {
  const find = (name: string) => requiredPart(host, `${name}-template`, HTMLTemplateElement);
  return { result: find('result'), passage: find('passage'), related: find('related') };
}

/** Makes one list item for a found card. */
export function toResultItem(card: FoundCard, templates: ResultTemplates): HTMLLIElement {
  const fragment = document.importNode(templates.result.content, true);
  const article = requiredPart(fragment, 'article', HTMLElement);
  article.classList.add(`spine-${card.spine}`);
  const label = card.collection === 'product' ? 'Product' : 'Lesson';
  requiredPart(article, 'eyebrow', HTMLElement).textContent = `${label} · ${card.shelfmark} · ${card.kind}`;
  const link = requiredPart(article, 'link', HTMLAnchorElement);
  link.href = card.url;
  link.replaceChildren(...card.titleSegments.map(toNode));
  const summary = requiredPart(article, 'summary', HTMLElement);
  summary.replaceChildren(...card.summarySegments.map(toNode));
  if (card.passageSegments.length > 0) summary.after(toPassage(card.passageSegments, templates.passage));
  drawStamp(requiredPart(article, 'stamp', HTMLElement), card);
  drawStages(requiredPart(article, 'stages', HTMLElement), card.stages);
  requiredPart(article, 'trust', HTMLElement).textContent = card.trust;
  fillAddToPlan(requiredPart(article, 'plan', HTMLElement), card);
  if (card.related.length > 0) article.append(toRelated(card, templates.related));
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

/** Tells the button which entry it is for, before it is put on the page and wakes up. */
function fillAddToPlan(host: HTMLElement, { shelfmark, stageId, title }: FoundCard): void {
  host.dataset['shelfmark'] = shelfmark;
  host.dataset['stage'] = stageId;
  requiredPart(host, 'plan-title', HTMLElement).textContent = `: ${title}`;
}

function toPassage(segments: readonly Segment[], template: HTMLTemplateElement): DocumentFragment {
  const fragment = document.importNode(template.content, true);
  requiredPart(fragment, 'passage', HTMLElement).append(...segments.map(toNode));
  return fragment;
}

/** Names the other side: of a product the lessons that it helps with, of a lesson the products that help. */
function toRelated({ collection, related }: FoundCard, template: HTMLTemplateElement): DocumentFragment {
  const fragment = document.importNode(template.content, true);
  const label = collection === 'product' ? 'Lessons it helps with' : 'Products that help';
  requiredPart(fragment, 'related-label', HTMLElement).textContent = label;
  const list = requiredPart(fragment, 'related-list', HTMLElement);
  list.setAttribute('aria-label', label);
  const [model] = list.children;
  if (model) list.replaceChildren(...related.map((link) => toRelatedItem(link, model)));
  return fragment;
}

function toRelatedItem({ shelfmark, title, url }: RelatedLink, model: Element): Node {
  const item = model.cloneNode(true) as Element;
  requiredPart(item, 'related-shelfmark', HTMLElement).textContent = shelfmark;
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  item.append(' ', link);
  return item;
}

function toNode({ text, marked }: Segment): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
