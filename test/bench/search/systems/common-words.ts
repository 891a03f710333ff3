/** Common English words that the peers leave out: both do better on the judged queries for it. */
export const COMMON_WORDS: readonly string[] = (
  'a about after all also am an and any are as at be because been before being but by can cannot could did do does ' +
  'doing for from get gets getting got had has have having he her here hers him his how i if im in into is it its ive ' +
  'just may me might more most must my no nor not of off on or our ours shall she should so some such than that the ' +
  'their theirs them then there these they this those to too us very was we were what when where which while who whom ' +
  'whose why will with would you your yours'
).split(' ');
