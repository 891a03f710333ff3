/**
 * Brings the button of each entry and the count in the header to a page when they are needed, and not before: at once if a plan is kept on this
 * device, else at the first click or when another page keeps one. Every page runs this, so it is as short as can be and stands by itself.
 */
import type { AddToPlan } from './add-to-plan.ts';

/** Where `plan-marks.ts` reads what `device-store.ts` keeps. */
const KEY = 'change-shelf:plan';

/** Watches for the need. */
export function startPlanButtons(): void {
  const load = () => import('./plan-buttons.ts');
  addEventListener('storage', load, { once: true });
  addEventListener('click', ({ target }) => {
    const host = target instanceof Element && target.closest<AddToPlan>('add-to-plan:not(:defined)');
    if (host) void load().then(() => host.toggle());
  });
  try {
    if (localStorage.getItem(KEY)) void load();
  } catch {
    // A browser that keeps nothing has no plan to show.
  }
}
