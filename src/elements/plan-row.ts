/** Draws one item of a plan from the template of the page, and again when it changes. Text never becomes markup. */
import type { PlanItem } from '../model/my-plan.ts';
import type { PlanRecord } from '../model/plan-record.ts';
import { LESSON_KINDS } from '../vocabulary/lesson-kinds.ts';
import { showWords } from './plan-words.ts';
import { requiredPart } from './required-part.ts';

/** What is known of the entry of an item: its record, or why there is none. */
export type ItemRecord = PlanRecord | 'coming' | 'unreached' | 'unknown';

export interface PlanRow {
  readonly element: HTMLElement;
  /** Shows the item; says true if words typed meanwhile were joined with those kept. */
  draw(
    item: PlanItem,
    record: ItemRecord,
    place: { readonly isFirst: boolean; readonly isLast: boolean },
  ): boolean;
}

/** Makes the row of an item, empty until it is drawn. */
export function createPlanRow(template: HTMLTemplateElement, shelfmark: string): PlanRow {
  const fragment = document.importNode(template.content, true);
  const element = requiredPart(fragment, 'row', HTMLElement);
  element.dataset['shelfmark'] = shelfmark;
  const isLesson = shelfmark.startsWith('L');
  for (const radio of element.querySelectorAll<HTMLInputElement>('[data-field="verdict"]'))
    radio.name = `verdict-${shelfmark}`;
  requiredPart(element, 'verdict', HTMLElement).hidden = !isLesson;
  requiredPart(element, 'more-label', HTMLElement).textContent = isLesson ? 'Verdict and note' : 'Note';
  return {
    element,
    draw: (item, record, { isFirst, isLast }) => {
      drawRecord(element, item, record);
      requiredPart(element, 'up', HTMLElement).setAttribute('aria-disabled', String(isFirst));
      requiredPart(element, 'down', HTMLElement).setAttribute('aria-disabled', String(isLast));
      return drawWords(element, item);
    },
  };
}

function drawRecord(element: HTMLElement, { shelfmark }: PlanItem, record: ItemRecord): void {
  const title = typeof record === 'string' ? shelfmark : record.title;
  const link = requiredPart(element, 'link', HTMLAnchorElement);
  link.textContent = title;
  if (typeof record === 'string') link.removeAttribute('href');
  else link.href = record.url;
  for (const part of ['more-title', 'up-title', 'down-title', 'remove-title'])
    requiredPart(element, part, HTMLElement).textContent = `: ${title}`;
  requiredPart(element, 'done', HTMLInputElement).setAttribute('aria-label', `Done: ${title}`);
  requiredPart(element, 'mark', HTMLElement).textContent = typeof record === 'string' ? '' : shelfmark;
  requiredPart(element, 'kind', HTMLElement).textContent = toKind(record);
  show(requiredPart(element, 'fault', HTMLElement), toFault(shelfmark, record));
}

function drawWords(element: HTMLElement, item: PlanItem): boolean {
  element.dataset['done'] = String(item.isDone);
  requiredPart(element, 'done', HTMLInputElement).checked = item.isDone;
  for (const radio of element.querySelectorAll<HTMLInputElement>('[data-field="verdict"]'))
    radio.checked = radio.value === (item.verdict ?? '');
  show(requiredPart(element, 'said', HTMLElement), toSaid(item));
  show(requiredPart(element, 'note-shown', HTMLElement), item.note);
  const stage = element.querySelector<HTMLSelectElement>('[data-field="stageId"]');
  if (stage) stage.value = item.stageId;
  const joined = (['note', 'reason'] as const).map((name) => {
    const field = element.querySelector<HTMLTextAreaElement>(`[data-field="${name}"]`);
    return field ? showWords(field, item[name]) : false;
  });
  return joined.includes(true);
}

function toKind(record: ItemRecord): string {
  if (typeof record === 'string') return '';
  if (record.collection === 'product') return ` · Product · ${record.typeLabel}`;
  const kind = LESSON_KINDS.find(({ id }) => id === record.kindId)?.label ?? '';
  return ` · Lesson · ${kind}${record.disputed ? ' · disputed' : ''}`;
}

function toFault(shelfmark: string, record: ItemRecord): string {
  if (record === 'coming') return '';
  if (record === 'unreached') return 'The site cannot be reached now, so this shows only its number.';
  if (record === 'unknown')
    return `${shelfmark} is not on this shelf. It was taken off, or the number is wrong. What you wrote stays.`;
  if (record.collection === 'lesson' || !record.isWithdrawn) return '';
  return `Withdrawn from the shelf. ${record.withdrawnReason ?? ''}`;
}

function toSaid({ verdict, reason }: PlanItem): string {
  const words = verdict === 'considered' ? 'Considered' : verdict ? 'Does not apply' : '';
  return [words, reason].filter(Boolean).join(': ');
}

function show(element: HTMLElement, words: string): void {
  element.textContent = words;
  element.hidden = words === '';
}
