/** Parts that entries share in JSON-LD. */
import type { CreativeWork, DefinedTerm, Organization } from 'schema-dts';
import type { Source } from '../../../schemas/fields.ts';
import type { Entry } from '../../entry.ts';
import { theme } from '../../labels.ts';
import type { ToAddress } from '../../pack-texts.ts';
import { themeUrl } from '../../urls.ts';

/** Gives a date in the form that schema.org takes; nothing for one that is inferred, approximate or not stated. */
export function toPlainDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? date : undefined;
}

/** Leaves out what has no value. */
export function known<Properties extends object>(
  properties: Properties,
): { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Properties]?: Exclude<Properties[Key], undefined>;
  };
}

/** Gives the themes of an entry. */
export function toThemeTerms(entry: Entry, toAddress: ToAddress): DefinedTerm[] {
  return entry.themes.map((id) => ({
    '@type': 'DefinedTerm',
    termCode: id,
    name: theme(id).label,
    url: toAddress(themeUrl(id)),
  }));
}

/** Gives where the facts of an entry come from. */
export function toCitations(sources: readonly Source[]): CreativeWork[] {
  return sources.map(({ title, url, publisher, year }) => ({
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: toBody(publisher),
    ...(year === null ? {} : { datePublished: String(year) }),
  }));
}

/** Names a body. */
export function toBody(name: string, url?: string): Organization {
  return { '@type': 'Organization', name, ...(url === undefined ? {} : { url }) };
}
