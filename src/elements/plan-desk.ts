/**
 * What works the My plan page, fetched by `<my-plan>` once there is something to show or the reader turns to it. Each change is applied to what
 * is kept at that moment and then drawn, so that two pages open side by side show the same. Sharing, files and offline use load when asked for.
 */
import { isDay } from '../model/calendar-date.ts';
import { countChars, describeItem, findItem, moveToStage } from '../model/my-plan.ts';
import { STAGE_IDS } from '../vocabulary/stages.ts';
import { changePlan, isPlanUnkept, NOT_KEPT, readPlan } from './device-plan.ts';
import { onStoredChange, PLAN_STORE, type StoreOutcome } from './device-store.ts';
import { act, shelfmarkOf } from './plan-actions.ts';
import type { PlanChange, PlanPage } from './plan-page.ts';
import { type KnownRecords, loadRecords } from './plan-shelf.ts';
import { PlanView } from './plan-view.ts';
import { agreeOn, takeWords, WordSaver } from './plan-words.ts';

const STILL_HERE = 'Your plan works until you close this page. Take it with you as a document or as a link.';

export class PlanDesk {
  readonly #host: HTMLElement;
  readonly #page: PlanPage;
  #known: KnownRecords | undefined;
  #outcome: StoreOutcome = 'saved';
  #undo: PlanChange | undefined;
  readonly #saver = new WordSaver((field) => this.#saveWords(field));

  /** Works the page until the signal aborts. */
  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#page = this.#toPage(new PlanView(host));
    host.addEventListener('input', ({ target }) => this.#type(target), { signal });
    host.addEventListener('change', ({ target }) => this.#set(target), { signal });
    window.addEventListener('pagehide', () => this.#saver.saveNow(), { signal });
    window.addEventListener('online', () => void this.#load(), { signal });
    window.addEventListener('hashchange', () => void this.#readLink(), { signal });
    signal.addEventListener('abort', () => this.#saver.saveNow());
    onStoredChange(PLAN_STORE, () => this.#draw(), signal);
    // The header counts what is put in here.
    void import('./plan-buttons.ts');
    this.#draw();
    this.#page.view.offerSituation(new URLSearchParams(window.location.search).get('situation'));
    void this.#readLink();
  }

  /** Does what a button says that was pressed. */
  press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button[data-action]') : null;
    if (!(button instanceof HTMLButtonElement)) return;
    this.#saver.saveNow();
    void act(this.#page, button);
  }

  #toPage(view: PlanView): PlanPage {
    const known = () => this.#known;
    return {
      host: this.#host,
      view,
      get known() {
        return known();
      },
      read: () => readPlan().plan,
      change: (change) => this.#change(change),
      offerUndo: (words, undo) => {
        this.#undo = undo;
        view.notice(words, { hasUndo: true });
      },
      undo: () => {
        if (this.#undo) this.#change(this.#undo);
        view.hideNotice();
        view.say('Taken back.');
        view.part('situation', HTMLElement).focus();
      },
    };
  }

  /** Makes a change; what was done before it can no longer be taken back, or the change would go with it. */
  #change(change: PlanChange): void {
    if (this.#undo) this.#page.view.hideNotice();
    this.#undo = undefined;
    this.#outcome = changePlan(change);
    // What was kept draws itself.
    if (this.#outcome !== 'saved') this.#draw();
  }

  #draw(): void {
    const { view } = this.#page;
    const { plan, lostCount, isOtherForm } = readPlan();
    if (view.draw(plan, this.#known))
      view.notice('A note was changed on another page at the same time. Both texts were kept.');
    view.trouble(
      [
        isPlanUnkept() && this.#outcome !== 'saved' ? `${NOT_KEPT[this.#outcome]} ${STILL_HERE}` : '',
        isOtherForm
          ? 'The plan kept here was written by another version of this site and cannot be read.'
          : '',
        lostCount > 0 ? `${lostCount} of the items kept here could not be read and are left out.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
    const asked = this.#known?.asked;
    if (plan.items.some(({ shelfmark }) => !asked?.has(shelfmark))) void this.#load();
    else if (plan.items.length > 0) void this.#keepOffline();
  }

  /** Fetches what the shelf knows of the items, then draws again. */
  async #load(): Promise<void> {
    this.#known = await loadRecords(readPlan().plan.items.map(({ shelfmark }) => shelfmark));
    this.#draw();
  }

  async #keepOffline(): Promise<void> {
    const { keepOffline } = await import('./plan-offline.ts');
    if (await keepOffline()) this.#page.view.part('offline', HTMLElement).removeAttribute('hidden');
  }

  async #readLink(): Promise<void> {
    if (!window.location.hash.startsWith('#plan=')) return;
    const { showShared } = await import('./plan-share.ts');
    await showShared(this.#page, window.location.hash);
  }

  #type(target: EventTarget | null): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.#saver.saveSoon(target);
    const over = countChars(target.value) - Number(target.dataset['limit']);
    const fault = target.closest('li')?.querySelector<HTMLElement>('[data-part="too-long"]');
    if (!fault) return;
    fault.hidden = over <= 0;
    fault.textContent = `That is ${over} characters too long. Only the first ${target.dataset['limit']} are kept.`;
  }

  #saveWords(field: HTMLTextAreaElement): void {
    const shelfmark = shelfmarkOf(field);
    const name = field.dataset['field'] === 'reason' ? 'reason' : 'note';
    const item = findItem(readPlan().plan, shelfmark);
    if (!item) return;
    const words = takeWords(field, item[name]);
    agreeOn(field, item[name]);
    this.#change((plan) => describeItem(plan, shelfmark, { [name]: words }));
  }

  #set(target: EventTarget | null): void {
    const { view } = this.#page;
    if (target instanceof HTMLTextAreaElement) this.#saver.saveNow();
    else if (target === view.part('start-date', HTMLInputElement)) {
      const { value } = view.part('start-date', HTMLInputElement);
      this.#change((plan) => ({ ...plan, startDate: isDay(value) ? value : undefined }));
    } else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      this.#setItem(target);
    }
  }

  #setItem(control: HTMLInputElement | HTMLSelectElement): void {
    const { view } = this.#page;
    const shelfmark = shelfmarkOf(control);
    const { value } = control;
    switch (control.dataset['field']) {
      case 'isDone': {
        const isDone = control instanceof HTMLInputElement && control.checked;
        this.#change((plan) => describeItem(plan, shelfmark, { isDone }));
        break;
      }
      case 'verdict': {
        const verdict = value === 'considered' || value === 'does-not-apply' ? value : undefined;
        this.#change((plan) => describeItem(plan, shelfmark, { verdict }));
        break;
      }
      case 'stageId': {
        const stageId = STAGE_IDS.find((id) => id === value);
        if (!stageId) return;
        this.#change((plan) => moveToStage(plan, shelfmark, stageId));
        view.say(`${shelfmark} moved to ${view.stageWords(stageId)}.`);
        break;
      }
      default:
        break;
    }
  }
}
