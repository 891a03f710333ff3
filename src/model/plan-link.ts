/**
 * A plan as the fragment of a link, which browsers never send to a server. Parts stand between tildes and each is read by itself, so that a link
 * that was cut short or tampered with still gives what is whole:
 * `plan=1~s.finding-savings~d.2027-01-04~n.2~1L-031dc~4P-101.SGVsbG8.~e`.
 */
import { STAGES } from '../vocabulary/stages.ts';
import { isDay } from './calendar-date.ts';
import { addItem, EMPTY_PLAN, type MyPlan, type PlanItem, withinLimits } from './my-plan.ts';
import { isShelfmark, parseSituationId } from './stored-plan.ts';

/** Longest link that mail programs and chats pass on whole. */
export const MAX_LINK_CHARS = 8000;
/** What is read of a link at most. */
const MAX_READ_CHARS = 100_000;
const NAME = 'plan=';
const VERSION = '1';
const END = 'e';
/** Stage, shelfmark, signs; then what was written, in base64url: the note, the reason. */
const ITEM = /^([1-9])([PL]-\d{3,5})(d?)([cx]?)(?:\.([\w-]*)\.([\w-]*))?$/u;

/** What of a plan has no room in a link. */
export type LeftOut = 'nothing' | 'notes' | 'notes and reasons';

export interface PlanLink {
  readonly link: string;
  readonly leftOut: LeftOut;
}

/** A plan as a link gives it, and what is wrong with the link, in words. */
export interface SharedPlan {
  readonly plan: MyPlan;
  readonly problems: readonly string[];
}

/**
 * Makes the link to a plan. What is written goes first when there is no room.
 *
 * @param page address of the page that opens it, without a fragment
 */
export function toPlanLink(plan: MyPlan, page: string): PlanLink {
  const hasWords = ({ note, reason }: PlanItem) => note !== '' || reason !== '';
  const full = `${page}#${formatPlan(plan)}`;
  if (full.length <= MAX_LINK_CHARS || !plan.items.some(hasWords)) return { link: full, leftOut: 'nothing' };
  const withReasons = `${page}#${formatPlan(mapItems(plan, (item) => ({ ...item, note: '' })))}`;
  if (withReasons.length <= MAX_LINK_CHARS) return { link: withReasons, leftOut: 'notes' };
  const bare = formatPlan(mapItems(plan, (item) => ({ ...item, note: '', reason: '' })));
  const leftOut = plan.items.some(({ reason }) => reason !== '') ? 'notes and reasons' : 'notes';
  return { link: `${page}#${bare}`, leftOut };
}

/** Reads the fragment of an address, with or without its `#`; undefined if it carries no plan. */
export function parsePlanLink(fragment: string): SharedPlan | undefined {
  const text = fragment.replace(/^#/u, '');
  if (!text.startsWith(NAME)) return undefined;
  const [version, ...parts] = toTildes(text.slice(NAME.length, MAX_READ_CHARS)).split('~');
  if (version !== VERSION)
    return {
      plan: EMPTY_PLAN,
      problems: ['This link was made by another version of the site, or is damaged. It cannot be read.'],
    };
  return parseParts(parts);
}

function formatPlan({ situationId, startDate, items }: MyPlan): string {
  return [
    `${NAME}${VERSION}`,
    ...(situationId ? [`s.${situationId}`] : []),
    ...(startDate ? [`d.${startDate}`] : []),
    `n.${items.length}`,
    ...items.map(formatItem),
    END,
  ].join('~');
}

function formatItem({ shelfmark, stageId, isDone, verdict, note, reason }: PlanItem): string {
  const stage = STAGES.find(({ id }) => id === stageId)?.number ?? 1;
  const signs = `${isDone ? 'd' : ''}${verdict === 'considered' ? 'c' : verdict ? 'x' : ''}`;
  const words = note || reason ? `.${toBase64Url(note)}.${toBase64Url(reason)}` : '';
  return `${stage}${shelfmark}${signs}${words}`;
}

function parseParts(parts: readonly string[]): SharedPlan {
  const end = parts.indexOf(END);
  // Of a link that was cut short, the last part may be half of something else.
  const whole = parts.slice(0, end === -1 ? -1 : end);
  const valueOf = (name: string) => whole.find((part) => part.startsWith(`${name}.`))?.slice(2);
  const itemParts = whole.filter((part) => !/^[sdn]\./u.test(part));
  const read = itemParts.flatMap((part) => parseItem(part) ?? []);
  const items = read.map(({ item }) => item);
  const startDate = valueOf('d');
  const plan = items.reduce(addItem, {
    situationId: parseSituationId(valueOf('s')),
    startDate: startDate !== undefined && isDay(startDate) ? startDate : undefined,
    items: [],
  });
  const promised = Math.min(Number(/^\d{1,4}$/u.exec(valueOf('n') ?? '')?.[0] ?? 0), 9999);
  return {
    plan,
    problems: toProblems({
      isCut: end === -1,
      missing: Math.max(promised, itemParts.length) - plan.items.length,
      damagedWords: read.filter(({ isDamaged }) => isDamaged).length,
      hasOddSituation: valueOf('s') !== undefined && plan.situationId === undefined,
      hasOddDate: startDate !== undefined && plan.startDate === undefined,
    }),
  };
}

interface Faults {
  readonly isCut: boolean;
  /** Items that should be there and are not. */
  readonly missing: number;
  /** Items whose note or reason is no text. */
  readonly damagedWords: number;
  readonly hasOddSituation: boolean;
  readonly hasOddDate: boolean;
}

function toProblems({
  isCut,
  missing,
  damagedWords,
  hasOddSituation,
  hasOddDate,
}: Faults): readonly string[] {
  const count = (number: number) => (number === 1 ? '1 item' : `${number} items`);
  return [
    ...(isCut ? ['The link was cut short on its way.'] : []),
    ...(missing > 0
      ? [`${count(missing)} of the link could not be read, or came twice, or had no room.`]
      : []),
    ...(damagedWords > 0 ? [`What was written of ${count(damagedWords)} could not be read.`] : []),
    ...(hasOddSituation ? ['The situation in the link is not one of this shelf.'] : []),
    ...(hasOddDate ? ['The start date in the link is not a day.'] : []),
  ];
}

function parseItem(part: string): { readonly item: PlanItem; readonly isDamaged: boolean } | undefined {
  const [, number, shelfmark, done, verdict, ...words] = ITEM.exec(part) ?? [];
  const stageId = STAGES.find((stage) => String(stage.number) === number)?.id;
  if (!stageId || !isShelfmark(shelfmark)) return undefined;
  const [note, reason] = words.map((text = '') => fromBase64Url(text));
  const item = withinLimits({
    shelfmark,
    stageId,
    isDone: done === 'd',
    verdict: verdict === 'c' ? 'considered' : verdict === 'x' ? 'does-not-apply' : undefined,
    note: note ?? '',
    reason: reason ?? '',
  });
  return { item, isDamaged: note === undefined || reason === undefined };
}

function mapItems(plan: MyPlan, change: (item: PlanItem) => PlanItem): MyPlan {
  return { ...plan, items: plan.items.map(change) };
}

/** Some programs write signs of an address as `%7E`. */
function toTildes(text: string): string {
  return text.replace(/%7e/giu, '~');
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** Gives the text; undefined for what is no base64url of a text. */
function fromBase64Url(text: string): string | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
