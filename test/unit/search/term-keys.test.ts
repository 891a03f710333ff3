/** Which words are one term: `src/search/term-keys.ts`, with the stemmer and the spellings. */
import { describe, expect, test } from 'vitest';
import { toStem } from '../../../src/search/porter-stem.ts';
import { toBritish, toOtherSpelling } from '../../../src/search/spellings.ts';
import { countCapitals, toTermKey } from '../../../src/search/term-keys.ts';

const STEMS = [
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['feed', 'feed'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['sing', 'sing'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['conditional', 'condit'],
  ['digitizer', 'digit'],
  ['operator', 'oper'],
  ['feudalism', 'feudal'],
  ['hopefulness', 'hope'],
  ['sensibiliti', 'sensibl'],
  ['triplicate', 'triplic'],
  ['electrical', 'electr'],
  ['revival', 'reviv'],
  ['allowance', 'allow'],
  ['replacement', 'replac'],
  ['adoption', 'adopt'],
  ['effective', 'effect'],
  ['probate', 'probat'],
  ['rate', 'rate'],
  ['cease', 'ceas'],
  ['controll', 'control'],
  ['roll', 'roll'],
  ['by', 'by'],
  ['outsourcing', 'outsourc'],
  ['commissioning', 'commiss'],
  ['libraries', 'librari'],
  ['7th', '7th'],
] as const;

const SPELLINGS = [
  ['organizations', 'organisations'],
  ['privatized', 'privatised'],
  ['analyze', 'analyse'],
  ['color', 'colour'],
  ['behavioral', 'behavioural'],
  ['center', 'centre'],
  ['catalog', 'catalogue'],
  ['program', 'programme'],
  ['license', 'licence'],
  ['traveling', 'travelling'],
  ['size', 'size'],
  ['council', 'council'],
  ['travels', 'travels'],
] as const;

describe('words that are one term', () => {
  test.each(STEMS)('Porter cuts %s to %s', (word, stem) => {
    expect(toStem(word)).toBe(stem);
  });

  test.each(SPELLINGS)('%s is spelt %s in Britain', (word, british) => {
    expect(toBritish(word)).toBe(british);
  });

  test('the other spelling goes both ways, and words that are always -ise have none', () => {
    expect(toOtherSpelling('organisation')).toBe('organization');
    expect(toOtherSpelling('organization')).toBe('organisation');
    expect(toOtherSpelling('enterprise')).toBeUndefined();
    expect(toOtherSpelling('library')).toBeUndefined();
  });

  test('acronyms keep their letters and lose their plural', () => {
    const capitals = countCapitals();
    for (const raw of ['LMS', 'KPIs', 'KPI', 'DCMS', 'Act', 'ACT', 'act'])
      capitals.add(raw.toLowerCase(), raw);
    const acronyms = capitals.toAcronyms();
    expect([...acronyms].sort()).toEqual(['dcms', 'kpi', 'lms']);
    const keys = ['lms', 'lmss', 'kpis', 'kpi', 'dcms'].map((word) => toTermKey(word, acronyms));
    expect(keys).toEqual(['lms', 'lms', 'kpi', 'kpi', 'dcms']);
  });

  test('a number is the same in words and figures', () => {
    expect(toTermKey('three', new Set())).toBe(toTermKey('3', new Set()));
  });
});
