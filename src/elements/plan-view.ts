/** Draws a plan into the page: stages with their items, how far it has come, and what is to be said of it. */
import { groupByStage, type MyPlan } from '../model/my-plan.ts';
import { STAGE_IDS, type StageId } from '../vocabulary/stages.ts';
import { createPlanRow, type ItemRecord, type PlanRow } from './plan-row.ts';
import type { KnownRecords } from './plan-shelf.ts';
import { requiredPart } from './required-part.ts';

export class PlanView {
  readonly #host: HTMLElement;
  readonly #rows = new Map<string, PlanRow>();
  #wasEmpty: boolean | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  part<Part extends Element>(name: string, kind: abstract new () => Part): Part {
    return requiredPart(this.#host, name, kind);
  }

  /** Shows the plan. Focus stays where it was, also when its item moves. Says true if words of two pages were joined. */
  draw(plan: MyPlan, known: KnownRecords | undefined): boolean {
    const focused = document.activeElement;
    const isEmpty = plan.items.length === 0;
    this.#drawFrame(plan, isEmpty);
    const joined = groupByStage(plan, this.#stageOrder(plan)).map((group) => {
      const section = this.part(`stage-${group.stageId}`, HTMLElement);
      const list = this.part(`list-${group.stageId}`, HTMLElement);
      section.hidden = group.items.length === 0;
      const done = group.items.filter(({ isDone }) => isDone).length;
      this.part(`count-${group.stageId}`, HTMLElement).textContent = `${done} of ${group.items.length} done`;
      const drawn = group.items.map((item, at) => {
        const row = this.#row(item.shelfmark);
        if (list.children[at] !== row.element) list.insertBefore(row.element, list.children[at] ?? null);
        return row.draw(item, toItemRecord(item.shelfmark, known), {
          isFirst: at === 0,
          isLast: at === group.items.length - 1,
        });
      });
      return drawn.includes(true);
    });
    this.#forget(plan);
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused)
      focused.focus();
    return joined.includes(true);
  }

  /** Gives the words of a stage, such as `3 Engage`. */
  stageWords(stageId: StageId): string {
    const number = STAGE_IDS.indexOf(stageId) + 1;
    return `${number} ${this.part(`stage-${stageId}`, HTMLElement).dataset['short'] ?? ''}`;
  }

  /** Gives what a situation is called; undefined without one. */
  situationWords(situationId: MyPlan['situationId']): string | undefined {
    return this.#option(situationId)?.textContent.trim();
  }

  /** Chooses a situation to start from, and leads to the button that does it. An id that is no situation's is left alone. */
  offerSituation(situationId: string | null): void {
    const option = this.#option(situationId);
    if (!option) return;
    option.selected = true;
    this.part('start', HTMLDetailsElement).open = true;
    this.part('start-button', HTMLElement).focus();
  }

  /** Says something to those who do not see the page. */
  say(words: string): void {
    this.part('status', HTMLElement).textContent = words;
  }

  /** Says something to everyone, with a way back if there is one. */
  notice(words: string, { hasUndo = false }: { readonly hasUndo?: boolean } = {}): void {
    this.part('notice-words', HTMLElement).textContent = words;
    this.part('undo', HTMLElement).hidden = !hasUndo;
    this.part('notice', HTMLElement).hidden = false;
    this.say(words);
  }

  hideNotice(): void {
    this.part('notice', HTMLElement).hidden = true;
  }

  /** Says what stands in the way of the plan; nothing takes it off. */
  trouble(words: string): void {
    const place = this.part('trouble-words', HTMLElement);
    if (place.textContent !== words && words !== '') this.say(words);
    place.textContent = words;
    this.part('trouble', HTMLElement).hidden = words === '';
  }

  #drawFrame(plan: MyPlan, isEmpty: boolean): void {
    this.part('heading', HTMLElement).hidden = isEmpty;
    this.part('desk', HTMLElement).hidden = isEmpty;
    const done = plan.items.filter(({ isDone }) => isDone).length;
    const items = plan.items.length === 1 ? '1 item' : `${plan.items.length} items`;
    this.part('progress', HTMLElement).textContent = `${items}, ${done} done`;
    this.part('situation', HTMLElement).textContent =
      this.#option(plan.situationId)?.dataset['short'] ?? 'What you picked';
    const date = this.part('start-date', HTMLInputElement);
    if (document.activeElement !== date) date.value = plan.startDate ?? '';
    if (isEmpty !== this.#wasEmpty) this.part('start', HTMLDetailsElement).open = isEmpty;
    this.#wasEmpty = isEmpty;
  }

  #row(shelfmark: string): PlanRow {
    const known = this.#rows.get(shelfmark);
    const row = known ?? createPlanRow(this.part('row-template', HTMLTemplateElement), shelfmark);
    this.#rows.set(shelfmark, row);
    return row;
  }

  #forget(plan: MyPlan): void {
    const planned = new Set(plan.items.map(({ shelfmark }) => shelfmark));
    for (const [shelfmark, { element }] of this.#rows) {
      if (planned.has(shelfmark)) continue;
      element.remove();
      this.#rows.delete(shelfmark);
    }
  }

  /** Puts the stages in the order in which the situation takes them; those that it lacks come last. */
  #stageOrder({ situationId }: MyPlan): readonly StageId[] {
    const named = (this.#option(situationId)?.dataset['stages'] ?? '').split(' ');
    const first = named.flatMap((name) => STAGE_IDS.find((id) => id === name) ?? []);
    const order = [...first, ...STAGE_IDS.filter((id) => !first.includes(id))];
    const sections = order.map((id) => this.part(`stage-${id}`, HTMLElement));
    const place = this.part('heading', HTMLElement);
    const shown = [...(place.parentElement?.children ?? [])].filter((child) =>
      sections.includes(child as HTMLElement),
    );
    if (shown.some((section, at) => section !== sections[at])) place.after(...sections);
    return order;
  }

  #option(situationId: string | null | undefined): HTMLOptionElement | undefined {
    return [...this.part('situations', HTMLSelectElement).options].find(({ value }) => value === situationId);
  }
}

function toItemRecord(shelfmark: string, known: KnownRecords | undefined): ItemRecord {
  const record = known?.records.get(shelfmark);
  if (record) return record;
  if (!known) return 'coming';
  if (known.unreached.has(shelfmark)) return 'unreached';
  return known.asked.has(shelfmark) ? 'unknown' : 'coming';
}
