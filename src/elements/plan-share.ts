/** A plan as a link: made to be shared, and shown when one comes. A plan that came by a link changes nothing until the reader says so. */
import { formatDate } from '../model/calendar-date.ts';
import { mergePlan, type MyPlan } from '../model/my-plan.ts';
import { parsePlanLink, type SharedPlan, toPlanLink } from '../model/plan-link.ts';
import { countItems } from './plan-actions.ts';
import { askReader } from './plan-dialog.ts';
import type { PlanPage } from './plan-page.ts';
import { loadRecords } from './plan-shelf.ts';
import { siteOrigin } from './site-origin.ts';

let shared: SharedPlan | undefined;

/** Makes the link to the plan, shows it and copies it. */
export async function sharePlan({ view, read }: PlanPage): Promise<void> {
  const page = new URL('/my-plan/', siteOrigin()).href;
  const { link, leftOut } = toPlanLink(read(), page);
  const field = view.part('link-field', HTMLInputElement);
  view.part('link-box', HTMLElement).hidden = false;
  field.value = link;
  const about = [
    leftOut === 'nothing'
      ? 'Whoever has the link sees the whole plan, your notes too.'
      : `Your ${leftOut} are too long for a link and were left out.`,
    'The plan is in the link itself; it is on no server.',
  ].join(' ');
  const words = view.part('link-words', HTMLElement);
  words.textContent = about;
  const copied = await copy(link);
  if (!copied) field.select();
  words.textContent = `${copied ? 'Copied.' : 'Could not copy. The link is selected: copy it with your keyboard.'} ${about}`;
  view.say(words.textContent);
}

/** Shows the plan that an address carries. */
export async function showShared({ view, read }: PlanPage, fragment: string): Promise<void> {
  shared = parsePlanLink(fragment);
  const section = view.part('shared', HTMLElement);
  section.hidden = shared === undefined;
  if (!shared) return;
  const { plan, problems } = shared;
  view.part('shared-words', HTMLElement).textContent = describe(plan, view.situationWords(plan.situationId));
  const list = view.part('shared-problems', HTMLElement);
  list.replaceChildren(...problems.map(toLine));
  list.hidden = problems.length === 0;
  const isEmpty = plan.items.length === 0;
  view.part('shared-more', HTMLElement).hidden = isEmpty;
  view.part('keep-shared', HTMLElement).hidden = isEmpty;
  view.part('add-shared', HTMLElement).hidden = isEmpty || read().items.length === 0;
  view.part('shared-heading', HTMLElement).focus();
  await listItems(view.part('shared-items', HTMLElement), plan, (stageId) => view.stageWords(stageId));
}

/** Makes the shared plan the reader's own; asks first if they have one. */
export async function keepShared(page: PlanPage): Promise<void> {
  const plan = shared?.plan;
  const own = page.read();
  if (!plan) return;
  if (own.items.length > 0) {
    const answer = await askReader(page.host, {
      question: 'Replace your plan?',
      words: `Your own plan has ${countItems(own)}. The shared one would take its place.`,
      choices: [{ value: 'replace', label: 'Replace my plan' }],
    });
    if (!answer) return;
  }
  page.change(() => plan);
  close(page);
  page.offerUndo('The shared plan is now yours.', () => own);
}

/** Adds what the reader's own plan lacks. */
export function addShared(page: PlanPage): void {
  const plan = shared?.plan;
  const own = page.read();
  if (!plan) return;
  page.change((now) => mergePlan(now, plan));
  const added = page.read().items.length - own.items.length;
  const missing = plan.items.filter(
    ({ shelfmark }) => !page.read().items.some((item) => item.shelfmark === shelfmark),
  );
  close(page);
  const full = missing.length > 0 ? ` ${missing.length} had no room: a plan holds 300.` : '';
  page.offerUndo(`${added} added to your plan; what you had stays as it was.${full}`, () => own);
}

/** Leaves the shared plan alone. */
export function ignoreShared(page: PlanPage): void {
  close(page);
  page.view.say('The shared plan was ignored. Your own is as it was.');
}

function close({ view }: PlanPage): void {
  shared = undefined;
  view.part('shared', HTMLElement).hidden = true;
  window.history.replaceState(null, '', window.location.pathname);
  view.part('situation', HTMLElement).focus();
}

function describe(plan: MyPlan, situation: string | undefined): string {
  const parts = [
    plan.items.length === 0 ? 'It holds no item that can be read' : `It has ${countItems(plan)}`,
    ...(situation ? [`for “${situation}”`] : []),
    ...(plan.startDate ? [`with work starting on ${formatDate(plan.startDate)}`] : []),
  ];
  return `${parts.join(' ')}. Nothing of it is kept on this device yet.`;
}

async function listItems(
  list: HTMLElement,
  plan: MyPlan,
  stageWords: (stageId: MyPlan['items'][number]['stageId']) => string,
): Promise<void> {
  const { records, unreached } = await loadRecords(plan.items.map(({ shelfmark }) => shelfmark));
  const lines = plan.items.map(({ shelfmark, stageId }) => {
    const title = records.get(shelfmark)?.title;
    const missing = unreached.has(shelfmark)
      ? 'the site cannot be reached to look it up'
      : 'not on this shelf';
    return toLine(`${title ?? missing} (${shelfmark}), ${stageWords(stageId)}`);
  });
  list.replaceChildren(...lines);
}

function toLine(words: string): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = words;
  return line;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
