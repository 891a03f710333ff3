/**
 * British and American spelling, at build time only: both spellings of a word share one stem, and the one the
 * documents do not use is put into the vocabulary too, so that the browser needs no rules.
 */

type Pair = readonly [british: string, american: string];

/** Words that are -ise on both sides. */
const ALWAYS_ISE = new RegExp(
  '^(?:adv|advert|compr|comprom|conc|dev|enterpr|exerc|expert|franch|improv|likew|merchand|otherw|prec|prem|prom|' +
    'rev|superv|surpr|telev)is',
  'u',
);

/** Endings and stems that differ, British first. `~` stands for the rest of the word before, `*` after. */
const PAIRS: readonly Pair[] = toPairs(
  '~ise/ize ~ised/ized ~ises/izes ~ising/izing ~iser/izer ~isers/izers ~isation/ization ~isations/izations ' +
    '~isational/izational ~yse/yze ~ysed/yzed ~yses/yzes ~ysing/yzing ~yser/yzer ~ogue/og ~ogues/ogs ~ogued/oged ' +
    'colour*/color favour*/favor behaviour*/behavior labour*/labor neighbour*/neighbor honour*/honor harbour*/harbor ' +
    'endeavour*/endeavor humour*/humor flavour*/flavor savour*/savor rigour*/rigor vigour*/vigor rumour*/rumor ' +
    'centre*/center theatre*/theater metre*/meter litre*/liter fibre*/fiber calibre*/caliber ' +
    'programme/program programmes/programs licence/license licences/licenses defence/defense offence/offense ' +
    'practise/practice practised/practiced practising/practicing judgement*/judgment acknowledgement*/acknowledgment ' +
    'enrol/enroll enrolment*/enrollment fulfil/fulfill fulfilment/fulfillment skilful/skillful instalment*/installment ' +
    'travell*/travel cancell*/cancel modell*/model labell*/label councillor*/councilor counsell*/counsel ' +
    'grey*/gray ageing/aging sceptic*/skeptic archaeolog*/archeolog encyclopaedia*/encyclopedia paediatric*/pediatric ' +
    'manoeuvr*/maneuver jewellery/jewelry learned/learnt burned/burnt spelled/spelt',
);

/**
 * Gives the British spelling of a lower-case word; most words are their own.
 *
 * @example toBritish('organizations') // 'organisations'
 */
export function toBritish(word: string): string {
  return respell(word, 1, 0) ?? word;
}

/** Gives the other side's spelling of a word, where there is one. */
export function toOtherSpelling(word: string): string | undefined {
  return respell(word, 1, 0) ?? respell(word, 0, 1);
}

function respell(word: string, from: 0 | 1, to: 0 | 1): string | undefined {
  for (const pair of PAIRS) {
    const [found, wanted] = [pair[from], pair[to]];
    if (found.startsWith('~')) {
      if (found.startsWith('~is') && ALWAYS_ISE.test(word)) continue;
      const rest = word.slice(0, 1 - found.length);
      if (rest.length >= 3 && word === rest + found.slice(1)) return rest + wanted.slice(1);
    } else if (found.endsWith('*')) {
      if (isLongEnough(word, found, wanted)) return wanted.slice(0, -1) + word.slice(found.length - 1);
    } else if (word === found) {
      return wanted;
    }
  }
  return undefined;
}

/** A stem matches unless the word already has the wanted one ("travell" begins with "travel"). */
function isLongEnough(word: string, found: string, wanted: string): boolean {
  const [stem, other] = [found.slice(0, -1), wanted.slice(0, -1)];
  if (!word.startsWith(stem) || (other.startsWith(stem) && word.startsWith(other))) return false;
  return stem.endsWith('l') && other.endsWith('ll')
    ? /^(?:ed|ing|er|ers)$/u.test(word.slice(stem.length))
    : true;
}

function toPairs(text: string): readonly Pair[] {
  return text.split(' ').map((pair) => {
    const [british = '', american = ''] = pair.split('/');
    if (british.startsWith('~')) return [british, `~${american}`];
    return british.endsWith('*') ? [british, `${american}*`] : [british, american];
  });
}
