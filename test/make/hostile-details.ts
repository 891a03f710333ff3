/** Details as an ill-willed or unlucky reader may type them, and how a document has to say them. */
export const HOSTILE_DETAILS = [
  { typed: '<script>alert(1)</script>', said: '<script>alert(1)</script>', why: 'markup' },
  { typed: 'Parks & Libraries ]]> &amp;', said: 'Parks & Libraries ]]> &amp;', why: 'signs of XML' },
  { typed: `"Anytown's" “Council”`, said: `"Anytown's" “Council”`, why: 'quotation marks' },
  { typed: '📚 Bücherei 🏛️', said: '📚 Bücherei 🏛️', why: 'signs beyond 16 bits' },
  { typed: 'Any\u202Enwot\u2066', said: 'Anynwot', why: 'marks that turn the text after them round' },
  { typed: 'a\u0000b\u0008c\r\n\td', said: 'a b c d', why: 'control characters' },
  { typed: 'half \uD83D of a pair', said: 'half of a pair', why: 'half of a pair' },
  { typed: 'x'.repeat(400), said: 'x'.repeat(120), why: 'more than a form takes' },
  { typed: '=1+1', said: '=1+1', why: 'what a workbook would work out' },
  { typed: '@SUM(A1) _x0041_ {{lead}} $& $1', said: '@SUM(A1) _x0041_ {{lead}} $& $1', why: 'codes' },
] as const;
