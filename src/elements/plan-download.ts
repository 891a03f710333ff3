/** Makes a file of the plan in the browser and hands it to the reader. The makers of documents come when a file is asked for. */
import type { PlanFileId } from '../documents/plan/plan-file.ts';
import { SITE } from '../site.ts';
import { readDetails } from './device-details.ts';
import { saveFile } from './save-file.ts';
import { keepOffline } from './plan-offline.ts';
import type { PlanPage } from './plan-page.ts';
import { loadRecords } from './plan-shelf.ts';
import { siteOrigin } from './site-origin.ts';

const NEEDS_DATE =
  'Milestones are worked out from a situation and the day work starts. Fill in “Work starts on” first';
const NEEDS_SITUATION =
  'Milestones are worked out from a situation and the day work starts. Start from a situation first.';

/** Makes one of the files; says what is missing where it cannot be made. */
export async function downloadPlan({ view, read }: PlanPage, file: string): Promise<void> {
  const plan = read();
  const fault = view.part('download-fault', HTMLElement);
  fault.hidden = true;
  const { canMakePlanFile, makePlanFile, PLAN_FILES } = await import('../documents/plan/plan-file.ts');
  const id = PLAN_FILES.find((known) => known.id === file)?.id satisfies PlanFileId | undefined;
  if (!id) throw new RangeError(`"${file}" is not a file of a plan`);
  if (!canMakePlanFile(id, { plan })) {
    fault.textContent = plan.situationId ? `${NEEDS_DATE}.` : NEEDS_SITUATION;
    fault.hidden = false;
    view.say(fault.textContent);
    if (plan.situationId) view.part('start-date', HTMLElement).focus();
    return;
  }
  const { records } = await loadRecords(plan.items.map(({ shelfmark }) => shelfmark));
  const made = await makePlanFile(id, {
    plan,
    records,
    details: readDetails(),
    today: toDay(new Date()),
    site: { name: SITE.name, url: siteOrigin() },
  });
  saveFile(made);
  // What made it has loaded now, so that it can be made without a network too.
  void keepOffline();
  view.say(`${made.name} is in your downloads.`);
}

/** Gives the day on the reader's own calendar, `YYYY-MM-DD`. */
function toDay(now: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
