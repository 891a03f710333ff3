/** What the parts of the My plan page share: the plan, a way to change it, and the page it is drawn on. */
import type { MyPlan } from '../model/my-plan.ts';
import type { KnownRecords } from './plan-shelf.ts';
import type { PlanView } from './plan-view.ts';

export type PlanChange = (plan: MyPlan) => MyPlan;

export interface PlanPage {
  readonly host: HTMLElement;
  readonly view: PlanView;
  /** What is known of the items, once it has come. */
  readonly known: KnownRecords | undefined;
  /** Gives the plan as it is now. */
  read(): MyPlan;
  /** Changes the plan, keeps it and draws it. */
  change(change: PlanChange): void;
  /** Says what was done and offers to take it back. */
  offerUndo(words: string, undo: PlanChange): void;
  /** Takes back what was offered last. */
  undo(): void;
}
