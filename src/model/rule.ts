/** A rule of law or guidance as the site shows it, with the templates that rely on it. */
import type { Source } from '../schemas/fields.ts';
import type { RuleRecord } from '../schemas/rule.ts';
import {
  byTitle,
  type Check,
  type CheckDays,
  type CollectionEntry,
  type EntryLink,
  toCheck,
} from './entry.ts';
import type { Product } from './product.ts';
import { ruleUrl } from './urls.ts';

export interface Rule {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly source: Source;
  /** Whether someone compared its words with the source. */
  readonly isVerified: boolean;
  readonly note: string | undefined;
  readonly check: Check;
}

/** A rule and the products that rely on it, in shelf order. */
export interface RuleInUse extends Rule {
  readonly products: readonly (EntryLink & { readonly shelfmark: string })[];
}

/** Makes a rule of its record; the days decide whether its check is overdue. */
export function toRule({ id, data }: CollectionEntry<RuleRecord>, days: CheckDays): Rule {
  return {
    id,
    url: ruleUrl(id),
    text: data.text,
    source: data.source,
    isVerified: data.verified,
    note: data.note,
    check: toCheck(data, days),
  };
}

/** Gives the rules by the title of their source, each with the products that rely on it. */
export function toRulesInUse(rules: readonly Rule[], products: readonly Product[]): readonly RuleInUse[] {
  return rules
    .map((rule) => ({
      ...rule,
      products: products.filter((product) => product.rules.some(({ id }) => id === rule.id)),
    }))
    .sort((a, b) => byTitle({ title: a.source.title, id: a.id }, { title: b.source.title, id: b.id }));
}
