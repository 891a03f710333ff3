/** Wakes up the buttons that change the plan, and the count in the header. */
import { AddToPlan } from './add-to-plan.ts';
import { PlanCount } from './plan-count.ts';

customElements.define('plan-count', PlanCount);
customElements.define('add-to-plan', AddToPlan);
