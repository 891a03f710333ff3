/** How a file of a plan names itself: it has no shelfmark, and says where and when it was made. */
import { formatDate } from '../../model/calendar-date.ts';
import { licence } from '../../model/labels.ts';
import type { PlanExport } from '../../model/plan-export.ts';
import { toSiteAddress } from '../../model/site-address.ts';
import { SITE } from '../../site.ts';
import { type Stamp, toPrinted } from '../stamp.ts';

/** Where a reader's own plan is kept. */
const MY_PLAN_PATH = '/my-plan/';

/** Gives the stamp: it leads to the reader's plan, or to the plan of the situation if the file was made with the site. */
export function toPlanStamp({ plan, today, site, madeOn = 'device' }: PlanExport): Stamp {
  const { label, plain, url } = licence(SITE.contentLicence);
  const path = plan.situationId === undefined ? '/plan/' : `/plan/${plan.situationId}/`;
  const address = toSiteAddress(site.url, madeOn === 'device' ? MY_PLAN_PATH : path);
  const line =
    madeOn === 'device' ? `Made on this device on ${formatDate(today)}` : `Edition of ${formatDate(today)}`;
  return {
    date: today,
    licence: { label, plain, url },
    address,
    printedAddress: toPrinted(address),
    line,
    footer: `${line} from ${site.name} · ${label}`,
    siteName: site.name,
  };
}
