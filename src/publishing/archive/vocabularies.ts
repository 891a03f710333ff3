/** The controlled words of the shelf as JSON files, so that records can be read without its code. */
import {
  ATTRIBUTIONS,
  DECLARATIONS,
  REUSE_STATES,
  USE_AGAIN_ANSWERS,
} from '../../vocabulary/contribution-words.ts';
import { FILE_FORMATS } from '../../vocabulary/file-formats.ts';
import { GLOSSARY } from '../../vocabulary/glossary.ts';
import { LESSON_KINDS } from '../../vocabulary/lesson-kinds.ts';
import { LICENCE_STATUSES, LICENCES } from '../../vocabulary/licences.ts';
import { MEMBER_QUESTIONS } from '../../vocabulary/member-questions.ts';
import { PRODUCT_TYPES } from '../../vocabulary/product-types.ts';
import { SITUATIONS } from '../../vocabulary/situations.ts';
import { STAGES } from '../../vocabulary/stages.ts';
import { SYNONYMS } from '../../vocabulary/synonyms.ts';
import { THEMES } from '../../vocabulary/themes.ts';
import { CLAIM_BASES, CONFIDENCE_LEVELS, ORIGINS, OUTCOME_BASES } from '../../vocabulary/trust.ts';

/** By name of the file, without its ending. */
const VOCABULARIES: Readonly<Record<string, unknown>> = {
  attributions: ATTRIBUTIONS,
  'claim-bases': CLAIM_BASES,
  'confidence-levels': CONFIDENCE_LEVELS,
  declarations: DECLARATIONS,
  'file-formats': FILE_FORMATS,
  glossary: GLOSSARY,
  'lesson-kinds': LESSON_KINDS,
  'licence-statuses': LICENCE_STATUSES,
  licences: LICENCES,
  'member-questions': MEMBER_QUESTIONS,
  origins: ORIGINS,
  'outcome-bases': OUTCOME_BASES,
  'product-types': PRODUCT_TYPES,
  'reuse-states': REUSE_STATES,
  situations: SITUATIONS,
  stages: STAGES,
  synonyms: SYNONYMS,
  themes: THEMES,
  'use-again-answers': USE_AGAIN_ANSWERS,
};

/** Gives the files, name and text, in order of name. */
export function toVocabularyFiles(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(VOCABULARIES).map(([name, words]) => ({
    name: `${name}.json`,
    text: `${JSON.stringify(words, null, 2)}\n`,
  }));
}
