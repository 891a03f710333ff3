/** Where everything is on the site: one function for each kind of page. Paths start and end with a slash. */
import { formatChoice } from './compare-choice.ts';

export const productUrl = (id: string) => `/products/${id}/`;
/** Exists for a product with more loans than its slip shows. */
export const productReuseUrl = (id: string) => `/products/${id}/reuse/`;
export const lessonUrl = (id: string) => `/lessons/${id}/`;
export const themeUrl = (id: string) => `/themes/${id}/`;
export const themeStageUrl = (theme: string, stage: string) => `/themes/${theme}/${stage}/`;
export const stageUrl = (id: string) => `/stages/${id}/`;
export const situationUrl = (id: string) => `/situations/${id}/`;
export const planUrl = (situation: string) => `/plan/${situation}/`;
export const planStageUrl = (situation: string, stage: string) => `/plan/${situation}/${stage}/`;
export const planTableUrl = (situation: string) => `/plan/${situation}/plan.csv`;
export const gateUrl = (stage: string) => `/gates/${stage}/`;
/** Of a theme or a situation; no id names both. */
export const briefingUrl = (id: string) => `/briefings/${id}/`;
export const productTypeUrl = (id: string) => `/types/${id}/`;
export const lessonKindUrl = (id: string) => `/kinds/${id}/`;
export const boroughUrl = (id: string) => `/boroughs/${id}/`;
/** What a borough has contributed, to print. */
export const statementUrl = (borough: string) => `/boroughs/${borough}/statement/`;
/** The map of the boroughs with one kind of thing counted. */
export const boroughsCountUrl = (kind: string) => `/boroughs/counts/${kind}/`;
export const organisationUrl = (id: string) => `/organisations/${id}/`;
export const projectUrl = (id: string) => `/projects/${id}/`;
/** Rules share one page. */
export const ruleUrl = (id: string) => `/rules/#${id}`;
/** Feeds stand beside the page that they follow. @example atomUrl('/themes/stock-supply/') // '/themes/stock-supply/feed.atom' */
export const atomUrl = (page: string) => `${page}feed.atom`;
export const jsonFeedUrl = (page: string) => `${page}feed.json`;
/** What is new, all of it or one list of it. */
export const whatsNewUrl = (list?: string) => (list === undefined ? '/whats-new/' : `/whats-new/${list}/`);
export const CALENDAR_URL = '/events.ics';
export const bulletinUrl = (id: string) => `/bulletins/${id}/`;
export const eventUrl = (id: string) => `/events/${id}/`;
/** Where boroughs' questions stand. */
export const QUESTIONS_URL = '/questions/';
export const questionUrl = (id: string) => `${QUESTIONS_URL}${id}/`;
export const glossaryUrl = (term: string) => `/glossary/#${term}`;
/** What the newest version of a product is, for programs. @example editionUrl('P-014') // '/p/014/version.json' */
export const editionUrl = (shelfmark: string) => `${shortUrl(shelfmark)}version.json`;
/** Figures and outcomes of one basis; exists for a basis that has any. */
export const basisUrl = (id: string) => `/reuse-and-savings/${id}/`;
export const FIGURES_CSV_URL = '/reuse-and-savings/figures.csv';
/** Where a reader asks whether a file from the shelf is the newest. */
export const MY_COPY_URL = '/my-copy/';
/** The reader's own plan, ready to start from a situation. */
export const myPlanUrl = (situation: string) => `/my-plan/?situation=${situation}`;

/**
 * Gives the short address that is printed on documents and slips.
 * @example shortUrl('P-014') // '/p/014/'
 */
export function shortUrl(shelfmark: string): string {
  const [letter, number] = shelfmark.split('-');
  return `${letter === 'P' ? '/p/' : '/l/'}${number}/`;
}

/** Gives the page that shows these products side by side. @example compareUrl(['P-101', 'P-104']) // '/compare/?p=P-101&p=P-104' */
export function compareUrl(shelfmarks: readonly string[]): string {
  return `/compare/${formatChoice({ shelfmarks, isOnlyDifferences: false })}`;
}

/**
 * Gives the address of a form to contribute, ready filled in with what it is about.
 * @example contributeUrl('reuse', { of: 'P-014' }) // '/contribute/reuse/?of=P-014'
 */
export function contributeUrl(
  form: string,
  about: { readonly of?: string; readonly about?: string } = {},
): string {
  const query = new URLSearchParams(about).toString();
  return `/contribute/${form}/${query === '' ? '' : `?${query}`}`;
}
/** The questions of a form as a text file. */
export const questionSheetUrl = (form: string) => `/contribute/${form}.txt`;
