/**
 * The last part of every file, "About this template", made of the product's record: when to use it, how to make it yours, the rules
 * it relies on, the lessons that shaped it, how to credit it. A list of plain parts, so that every format draws the same words.
 */
import { formatDate } from '../model/calendar-date.ts';
import type { LessonAnswered, Product } from '../model/product.ts';
import type { Rule } from '../model/rule.ts';
import { type ProductStamp, type SiteFacts, toStamp } from './stamp.ts';
import { toSiteAddress } from '../model/site-address.ts';

/** A link: its words and its absolute address. */
export interface AboutLink {
  readonly text: string;
  readonly url: string;
}

/** A heading: level 1 is "About this template" itself, level 2 stands below it. */
export interface AboutHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

/** A paragraph or a list item. Reads as `lead`, `text`, `link`, `after`, with blanks between; each may be missing. */
export interface AboutText {
  /** `step` is an item of a numbered list, `item` of one with dots; `rule` is numbered as the text refers to it. */
  readonly kind: 'paragraph' | 'step' | 'item' | 'rule';
  /** Said first, in bold. */
  readonly lead?: string;
  readonly text: string;
  readonly link?: AboutLink;
  /** What follows the link. */
  readonly after?: string;
  /** Number of a step or rule, from 1. */
  readonly number?: number;
  /** Name by which the text leads to this part, such as `rule-pme`. */
  readonly anchor?: string;
}

export type AboutPart = AboutHeading | AboutText;

export const ABOUT_TITLE = 'About this template';

/** Gives the parts in reading order. A part for which the record says nothing is left out, with its heading. */
export function toAbout(product: Product, site: SiteFacts): readonly AboutPart[] {
  const stamp = toStamp(product, site);
  return [
    { kind: 'heading', level: 1, text: ABOUT_TITLE },
    ...section('When to use it', texts(product.useWhen)),
    ...section('When not to use it', texts(product.notWhen)),
    ...section('Make it yours', steps(product.adaptSteps)),
    ...section('What it takes', effort(product.effort)),
    ...section('Rules it relies on', product.rules.map(toRulePart)),
    ...section(
      'Lessons that shaped it',
      product.answers.map((answer) => toLessonPart(answer, site)),
    ),
    ...section('Words used', product.terms.map(toTermPart)),
    ...section('Before you rely on it', texts(product.caveat)),
    ...section('Licence and credit', credit(product, stamp)),
    ...section('What changed', product.changes.map(toChangePart)),
  ];
}

/** Gives the name by which text leads to a rule in "About this template". @example ruleAnchor('pme') // 'rule-pme' */
export function ruleAnchor(id: string): string {
  return `rule-${id}`;
}

function section(heading: string, parts: readonly AboutText[]): readonly AboutPart[] {
  return parts.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...parts];
}

function texts(text: string | undefined): readonly AboutText[] {
  return text === undefined ? [] : [{ kind: 'paragraph', text }];
}

function steps(items: readonly string[]): readonly AboutText[] {
  return items.map((text, index) => ({ kind: 'step', text, number: index + 1 }));
}

function effort(given: Product['effort']): readonly AboutText[] {
  if (!given) return [];
  const skills = given.skills.length === 0 ? [] : [{ lead: 'Skills:', text: given.skills.join(', ') }];
  const decision =
    given.decisionMaker === undefined ? [] : [{ lead: 'Who decides:', text: given.decisionMaker }];
  return [{ lead: 'Time:', text: given.time }, ...skills, ...decision].map((one) => ({
    kind: 'item',
    ...one,
  }));
}

function toRulePart(rule: Rule, index: number): AboutText {
  const { title, url, publisher, year } = rule.source;
  const origin = [publisher, year === null ? '' : String(year)].filter(Boolean).join(', ');
  const verified = rule.isVerified ? '' : 'We have not checked these words against the source.';
  return {
    kind: 'rule',
    number: index + 1,
    anchor: ruleAnchor(rule.id),
    lead: `Rule ${index + 1}.`,
    text: rule.text,
    link: { text: title, url },
    after: [`(${origin}).`, rule.note ?? '', verified, `Last looked at on ${formatDate(rule.check.on)}.`]
      .filter(Boolean)
      .join(' '),
  };
}

function toLessonPart({ lesson, how, section: place }: LessonAnswered, site: SiteFacts): AboutText {
  const url = toSiteAddress(site.url, lesson.url);
  const where = place === undefined ? '' : ` See “${place}”.`;
  return {
    kind: 'item',
    lead: `${lesson.shelfmark}.`,
    text: '',
    link: { text: `${lesson.title}:`, url },
    after: `${endSentence(how)}${where}`,
  };
}

function toTermPart({ term, meaning }: Product['terms'][number]): AboutText {
  return { kind: 'item', lead: `${term}:`, text: meaning };
}

function toChangePart(change: Product['changes'][number]): AboutText {
  return { kind: 'item', lead: `${formatDate(change.date)}:`, text: change.text };
}

function credit(product: Product, stamp: ProductStamp): readonly AboutText[] {
  const version = stamp.version === undefined ? '' : `, version ${stamp.version}`;
  const makers = product.madeBy.map(({ title }) => title).join(', ');
  const words = `${makers}: “${product.title}” (${stamp.shelfmark}${version}).`;
  const { label, plain, url } = stamp.licence;
  const licence: AboutText = { kind: 'paragraph', text: plain };
  return [
    url === null ? { ...licence, lead: label } : { ...licence, link: { text: label, url } },
    {
      kind: 'paragraph',
      lead: 'Credit line:',
      text: words,
      link: { text: stamp.printedAddress, url: stamp.address },
    },
    {
      kind: 'paragraph',
      text: 'The newest version, and how other boroughs used it:',
      link: { text: `${product.title} on ${stamp.siteName}`, url: stamp.productAddress },
    },
  ];
}

function endSentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
