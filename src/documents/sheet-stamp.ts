/** How a sheet that is made of many records names itself: a briefing, a checklist. It has no shelfmark and no version; its date is that of its records. */
import { formatDate } from '../model/calendar-date.ts';
import { licence } from '../model/labels.ts';
import { toSiteAddress } from '../model/site-address.ts';
import { SITE } from '../site.ts';
import { type SiteFacts, type Stamp, toPrinted } from './stamp.ts';

/** What a sheet is and where it stands. */
export interface SheetPlace {
  /** Such as `Members’ briefing`. */
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Path of its page, to which the QR code leads. */
  readonly path: string;
}

/** Gives the stamp of a sheet. */
export function toSheetStamp({ name, date, path }: SheetPlace, site: SiteFacts): Stamp {
  const address = toSiteAddress(site.url, path);
  const line = `${name} · ${formatDate(date)}`;
  const { label, plain, url } = licence(SITE.contentLicence);
  return {
    date,
    licence: { label, plain, url },
    address,
    printedAddress: toPrinted(address),
    line,
    footer: `${line} · ${label}`,
    siteName: SITE.name,
  };
}
