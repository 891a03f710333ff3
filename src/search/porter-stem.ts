/**
 * Cuts English words down to a common stem, at build time only: the index tells the browser which word has
 * which stem. The algorithm is Porter's of 1980, "An algorithm for suffix stripping", Program 14(3), 130–137.
 *
 * @see https://tartarus.org/martin/PorterStemmer/def.txt
 */

type Rule = readonly [suffix: string, replacement: string];

const STEP_2 = toRules(
  'ational>ate tional>tion enci>ence anci>ance izer>ize abli>able alli>al entli>ent eli>e ousli>ous ization>ize ' +
    'ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble',
);
const STEP_3 = toRules('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
const STEP_4 = toRules(
  'al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> sion>s tion>t ou> ism> ate> iti> ous> ive> ize>',
);

/**
 * Gives the stem of a lower-case word. Words of one or two letters, and words with anything but a–z, stay as
 * they are.
 *
 * @example toStem('libraries') // 'librari', as for 'library'
 */
export function toStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return word;
  let stem = toSingular(word);
  stem = toPresent(stem);
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = applyRules(stem, STEP_2, 0);
  stem = applyRules(stem, STEP_3, 0);
  stem = applyRules(stem, STEP_4, 1);
  return tidyEnd(stem);
}

function toRules(text: string): readonly Rule[] {
  return text.split(' ').map((rule) => {
    const [suffix = '', replacement = ''] = rule.split('>');
    return [suffix, replacement];
  });
}

/** Step 1a: plurals. */
function toSingular(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Step 1b: -eed, -ed and -ing. */
function toPresent(word: string): string {
  if (word.endsWith('eed')) return toMeasure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const base = word.slice(0, word.length - cut);
  if (cut === 0 || !hasVowel(base)) return word;
  if (/(?:at|bl|iz)$/u.test(base)) return `${base}e`;
  if (/([^aeioulsz])\1$/u.test(base)) return base.slice(0, -1);
  return toMeasure(base) === 1 && endsShort(base) ? `${base}e` : base;
}

/** Steps 2 to 4: the longest suffix that fits decides; it goes if what is left is long enough. */
function applyRules(word: string, rules: readonly Rule[], overMeasure: number): string {
  let best: Rule | undefined;
  for (const rule of rules) {
    if (word.endsWith(rule[0]) && rule[0].length > (best?.[0].length ?? 0)) best = rule;
  }
  if (best === undefined) return word;
  const [suffix, replacement] = best;
  const base = word.slice(0, -suffix.length) + replacement;
  const measured = suffix.endsWith('ion') && overMeasure > 0 ? base : word.slice(0, -suffix.length);
  return toMeasure(measured) > overMeasure ? base : word;
}

/** Step 5: a last -e, and one of a last -ll. */
function tidyEnd(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const base = stem.slice(0, -1);
    const measure = toMeasure(base);
    if (measure > 1 || (measure === 1 && !endsShort(base))) stem = base;
  }
  return stem.endsWith('ll') && toMeasure(stem) > 1 ? stem.slice(0, -1) : stem;
}

/** Writes a word as v for vowel and c for consonant; y is a vowel after a consonant. */
function toShape(word: string): string {
  let shape = '';
  for (const letter of word) {
    const vowel = 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c'));
    shape += vowel ? 'v' : 'c';
  }
  return shape;
}

/** Counts Porter's m: how often consonants follow vowels. */
function toMeasure(word: string): number {
  return toShape(word).match(/vc/gu)?.length ?? 0;
}

function hasVowel(word: string): boolean {
  return toShape(word).includes('v');
}

/** Porter's *o: ends consonant, vowel, consonant, the last not w, x or y. */
function endsShort(word: string): boolean {
  return toShape(word).endsWith('cvc') && !/[wxy]$/u.test(word);
}
