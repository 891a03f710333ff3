/**
 * Words too common to tell one document from another. Kept short on purpose: a word left out of the index can
 * never be found. The writer puts both lists into the index, so that the browser gets them as data.
 */

/** Words that are not searched for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are arent as at be because been before being but by can cannot cant could ' +
    'did didnt do does doesnt doing dont for from get gets getting got had has hasnt have havent having he her here hers him his ' +
    'how i if im in into is isnt it its ive just may me might more most must my no nor not of off on or our ours ' +
    'shall she should so some such than that thats the their theirs them then there these they this those to too ' +
    'us very was wasnt we were what whats when where which while who whom whose why will with would you your yours'
  ).split(' '),
);

/** Words that tell little, however few documents happen to hold them. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  (
    'again already angry another around away back badly best better came come comes coming different each else every ' +
    'everything find first give go goes going gone good great happen happens help keep know last less let like look ' +
    'looking made make makes making many much need needs never new next now often old one other others ourselves own ' +
    'part people please put real really right same say see show since something sometimes still sure take tell ' +
    'themselves thing things think time took try two under use used using want wanted wants way ways well went ' +
    'unhappy upset whether without work working worried'
  ).split(' '),
);

/** Says whether a lower-case word is too common to search for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
