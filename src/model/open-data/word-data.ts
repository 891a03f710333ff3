/** The words of the shelf as open data: vocabularies, glossary, rules. */
import type { GlossaryData, RulesData, VocabulariesData, WordData } from '../../schemas/api/vocabularies.ts';
import { GLOSSARY } from '../../vocabulary/glossary.ts';
import { LESSON_KINDS } from '../../vocabulary/lesson-kinds.ts';
import { LICENCE_STATUSES, LICENCES } from '../../vocabulary/licences.ts';
import { PRODUCT_TYPES } from '../../vocabulary/product-types.ts';
import { SITUATIONS } from '../../vocabulary/situations.ts';
import { STAGES } from '../../vocabulary/stages.ts';
import { THEMES } from '../../vocabulary/themes.ts';
import { CONFIDENCE_LEVELS, ORIGINS, OUTCOME_BASES } from '../../vocabulary/trust.ts';
import type { ToAddress } from '../pack-texts.ts';
import type { RuleInUse } from '../rule.ts';
import { glossaryUrl, lessonKindUrl, productTypeUrl, situationUrl, stageUrl, themeUrl } from '../urls.ts';
import { toEnvelope, toMarkedLink } from './parts.ts';

interface Word {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  readonly aliases?: readonly string[];
}

/** Gives every vocabulary, each in its own order. */
export function toVocabulariesData(toAddress: ToAddress): VocabulariesData {
  const withPages = (list: readonly Word[], urlOf: (id: string) => string) =>
    list.map((word) => toWord(word, toAddress(urlOf(word.id))));
  return {
    ...toEnvelope('vocabularies', toAddress),
    themes: withPages(THEMES, themeUrl),
    stages: withPages(STAGES, stageUrl),
    situations: withPages(SITUATIONS, situationUrl),
    productTypes: withPages(PRODUCT_TYPES, productTypeUrl),
    lessonKinds: withPages(LESSON_KINDS, lessonKindUrl),
    licences: LICENCES.map(({ id, label, plain, url }) =>
      toWord({ id, label, definition: plain }, url ?? undefined),
    ),
    licenceStatuses: LICENCE_STATUSES.map((word) => toWord(word)),
    origins: ORIGINS.map((word) => toWord(word)),
    confidence: CONFIDENCE_LEVELS.map((word) => toWord(word)),
    bases: OUTCOME_BASES.map((word) => toWord(word)),
  };
}

/** Gives the glossary, as its list stands. */
export function toGlossaryData(toAddress: ToAddress): GlossaryData {
  return {
    ...toEnvelope('glossary', toAddress),
    terms: GLOSSARY.map((term) => ({ ...term, url: toAddress(glossaryUrl(term.id)) })),
  };
}

/** Gives the rules, in the order of their page. */
export function toRulesData(rules: readonly RuleInUse[], toAddress: ToAddress): RulesData {
  return {
    ...toEnvelope('rules', toAddress),
    rules: rules.map(({ id, url, text, source, isVerified, note, check, products }) => ({
      id,
      url: toAddress(url),
      text,
      source,
      isVerified,
      note,
      checkedOn: check.on,
      checkDue: check.due,
      products: products.map((product) => toMarkedLink(product, toAddress)),
    })),
  };
}

function toWord({ id, label, definition, aliases }: Word, url?: string): WordData {
  return { id, label, definition, aliases, url };
}
