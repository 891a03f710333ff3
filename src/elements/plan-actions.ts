/** What the buttons of the My plan page do, by their `data-action`. What only few need is fetched when it is asked for. */
import {
  EMPTY_PLAN,
  findItem,
  mergePlan,
  moveItem,
  type MyPlan,
  putBackItem,
  removeItem,
} from '../model/my-plan.ts';
import { askReader } from './plan-dialog.ts';
import type { PlanPage } from './plan-page.ts';

type Action = (page: PlanPage, button: HTMLButtonElement) => void | Promise<void>;

const OUT_OF_REACH = 'That did not work: the site cannot be reached. Your plan is as it was. Try again.';

const ACTIONS: Readonly<Record<string, Action>> = {
  up: (page, button) => move(page, button, 'up'),
  down: (page, button) => move(page, button, 'down'),
  remove,
  undo: (page) => page.undo(),
  dismiss: ({ view }) => view.hideNotice(),
  start,
  clear,
  print: () => window.print(),
  download: async (page, button) =>
    (await import('./plan-download.ts')).downloadPlan(page, button.dataset['file'] ?? ''),
  share: async (page) => (await import('./plan-share.ts')).sharePlan(page),
  'keep-shared': async (page) => (await import('./plan-share.ts')).keepShared(page),
  'add-shared': async (page) => (await import('./plan-share.ts')).addShared(page),
  'ignore-shared': async (page) => (await import('./plan-share.ts')).ignoreShared(page),
};

/** Does what a button says. */
export async function act(page: PlanPage, button: HTMLButtonElement): Promise<void> {
  const action = ACTIONS[button.dataset['action'] ?? ''];
  try {
    await action?.(page, button);
  } catch {
    page.view.notice(OUT_OF_REACH);
  }
}

/** Gives the shelfmark of the item in whose row a control stands. */
export function shelfmarkOf(control: Element): string {
  return control.closest<HTMLElement>('[data-shelfmark]')?.dataset['shelfmark'] ?? '';
}

/** Says how many items a plan has. */
export function countItems({ items }: MyPlan): string {
  return items.length === 1 ? '1 item' : `${items.length} items`;
}

function move({ view, read, change }: PlanPage, button: HTMLElement, direction: 'up' | 'down'): void {
  const shelfmark = shelfmarkOf(button);
  change((plan) => moveItem(plan, shelfmark, direction));
  const plan = read();
  const stageId = findItem(plan, shelfmark)?.stageId;
  if (!stageId) return;
  const peers = plan.items.filter((item) => item.stageId === stageId);
  const place = peers.findIndex((item) => item.shelfmark === shelfmark) + 1;
  view.say(`${shelfmark} is now ${place} of ${peers.length} in ${view.stageWords(stageId)}.`);
}

function remove({ view, read, change, offerUndo, known }: PlanPage, button: HTMLElement): void {
  const shelfmark = shelfmarkOf(button);
  const plan = read();
  const item = findItem(plan, shelfmark);
  if (!item) return;
  const place = plan.items.indexOf(item);
  change((now) => removeItem(now, shelfmark));
  const title = known?.records.get(shelfmark)?.title ?? shelfmark;
  offerUndo(`“${title}” is out of your plan.`, (now) => putBackItem(now, item, place));
  view.part('undo', HTMLElement).focus();
}

async function start(page: PlanPage): Promise<void> {
  const { loadStartingPlan } = await import('./plan-start.ts');
  const starting = await loadStartingPlan(page.view.part('situations', HTMLSelectElement).value);
  const own = page.read();
  if (own.items.length === 0) {
    page.change((now) => ({ ...mergePlan(now, starting), situationId: starting.situationId }));
    page.view.say(`Your plan has ${countItems(starting)}.`);
  } else if (!(await startOver(page, own, starting))) {
    return;
  }
  page.view.part('situation', HTMLElement).focus();
}

/** Asks what becomes of the plan that is there. Gives false if nothing changed. */
async function startOver(page: PlanPage, own: MyPlan, starting: MyPlan): Promise<boolean> {
  const answer = await askReader(page.host, {
    question: 'You have a plan already',
    words: `It has ${countItems(own)}. The situation has ${countItems(starting)}.`,
    choices: [
      { value: 'add', label: 'Add what is missing' },
      { value: 'replace', label: 'Replace my plan' },
    ],
  });
  if (!answer) return false;
  if (answer === 'replace') page.change(() => ({ ...starting, startDate: own.startDate }));
  else page.change((now) => ({ ...mergePlan(now, starting), situationId: starting.situationId }));
  page.offerUndo(answer === 'replace' ? 'Your plan was replaced.' : 'Your plan was added to.', () => own);
  return true;
}

async function clear(page: PlanPage): Promise<void> {
  const own = page.read();
  const answer = await askReader(page.host, {
    question: 'Clear the plan?',
    words: `All ${countItems(own)} go, with your ticks and notes.`,
    choices: [{ value: 'clear', label: 'Clear it' }],
  });
  if (!answer) return;
  page.change(() => EMPTY_PLAN);
  page.offerUndo('Your plan is empty.', (now) => mergePlan(own, now));
  page.view.part('undo', HTMLElement).focus();
}
