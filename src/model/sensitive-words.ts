/**
 * Finds in a text what should not be published: ways to reach a person, numbers that name one, suppliers and their prices. It
 * warns and never blocks: only a person can tell the number of a library from that of a colleague.
 */
import type { AnsweredForm, ContributionValues } from './contribution.ts';

export type SensitiveKind = 'e-mail' | 'telephone' | 'national-insurance' | 'postcode' | 'company' | 'price';

export interface SensitiveWords {
  readonly kind: SensitiveKind;
  /** Name of the question, empty for a text that stands alone. */
  readonly label: string;
  /** Id of the question; empty for a text that stands alone. */
  readonly field: string;
  /** Line of the answer, from 1. */
  readonly line: number;
  /** The words themselves. */
  readonly quote: string;
  /** What to do about it, in one or two sentences. */
  readonly advice: string;
}

interface Rule {
  readonly kind: SensitiveKind;
  readonly pattern: RegExp;
  readonly advice: string;
  readonly isMeant?: (quote: string) => boolean;
}

const COMPANY =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d&'’.-]{0,40}(?:[ \t](?:and|&|of|\p{Lu}[\p{L}\d&'’.-]{0,40})){0,5}[ \t](?:Ltd|Limited|LTD|plc|PLC|Plc|LLP|llp)(?![\p{L}\d])/gu;
const MONEY = /£[ \t]?\d[\d,.]{0,14}(?:[ \t]?(?:k|m|bn|thousand|million|billion)(?!\p{L}))?/giu;
const SUPPLIER = /(?<!\p{L})(?:supplier|contractor|bidder|tenderer|vendor|bid|quoted)s?(?!\p{L})/iu;

const RULES: readonly Rule[] = [
  {
    kind: 'e-mail',
    pattern: /[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu,
    advice: 'Take the e-mail address out. Say the role instead, such as "the project lead".',
  },
  {
    kind: 'telephone',
    pattern:
      /(?<![\d\p{L}.-])(?:(?:\+|00)44[ .-]?(?:\(0\)[ .-]?)?|\(?0)\d(?:\)?[ .-]?\(?\d){8,9}(?![\d\p{L}])/gu,
    advice: 'Take the telephone number out.',
    isMeant: isTelephone,
  },
  {
    kind: 'national-insurance',
    pattern:
      /(?<![\p{L}\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d{2}){3} ?[A-D](?![\p{L}\d])/giu,
    advice: 'This looks like a National Insurance number. Take it out.',
  },
  {
    kind: 'postcode',
    pattern:
      /(?<![\p{L}\d-])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[a-pr-uwyz][a-hk-y]?\d[a-z\d]? \d[abd-hjlnp-uw-z]{2})(?![\p{L}\d])/gu,
    advice: 'A postcode can lead to a home. Keep it only if it is that of a public building.',
  },
  {
    kind: 'company',
    pattern: COMPANY,
    advice:
      'This names a company. While a tender is open, or where blame could be read into it, write "the supplier".',
  },
];

const PRICE_ADVICE =
  'This gives a sum beside a supplier. Prices can be confidential: take it out unless it has been published.';

/** Finds what should not be published in one text, in the order of the text. */
export function findSensitiveWords(text: string): SensitiveWords[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...findInLine(line), ...findPrices(line)]
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ kind, quote, advice }) => ({ kind, label: '', field: '', line: index + 1, quote, advice })),
    );
}

/** Looks through all answers of a form, except the contact, which is never published. */
export function findSensitiveAnswers(form: AnsweredForm, values: ContributionValues): SensitiveWords[] {
  return form.fields
    .filter(({ isPrivate, kind }) => !isPrivate && kind !== 'choice' && kind !== 'choices')
    .flatMap(({ id, label }) => {
      const value = values[id] ?? '';
      const text = typeof value === 'string' ? value : value.join('\n');
      return findSensitiveWords(text).map((found) => ({ ...found, label, field: id }));
    });
}

interface Found {
  readonly kind: SensitiveKind;
  readonly quote: string;
  readonly advice: string;
  readonly offset: number;
}

function findInLine(line: string): Found[] {
  return RULES.flatMap(({ kind, pattern, advice, isMeant }) =>
    [...line.matchAll(pattern)]
      .filter(([quote]) => isMeant?.(quote) ?? true)
      .map((match) => ({ kind, quote: match[0], advice, offset: match.index })),
  );
}

/** A sum counts as a price if its sentence names a company or speaks of a supplier. */
function findPrices(line: string): Found[] {
  let start = 0;
  return line.split(/(?<=[.!?]) (?=\p{Lu})/u).flatMap((sentence) => {
    const offset = start;
    start += sentence.length + 1;
    const isAboutSupplier = SUPPLIER.test(sentence) || sentence.search(COMPANY) !== -1;
    if (!isAboutSupplier) return [];
    return [...sentence.matchAll(MONEY)].map((match) => ({
      kind: 'price' as const,
      quote: match[0],
      advice: PRICE_ADVICE,
      offset: offset + match.index,
    }));
  });
}

/** National numbers have 11 digits and begin 01, 02, 03, 07 or 08; after +44 come 10. An ISBN of 10 figures is neither. */
function isTelephone(quote: string): boolean {
  const digits = quote.replace('(0)', '').replace(/\D/gu, '');
  const national = digits.replace(/^(?:0044|44)/u, '0');
  return /^0[12378]\d{9}$/u.test(national);
}
