/** The colours of the site in a picture, which cannot read its style sheet. A test compares them with `src/styles/tokens.css`. */

export const INK = {
  page: '#fbf8f2',
  text: '#16211c',
  muted: '#55605a',
  line: '#ddd6c8',
  stamp: '#a4231c',
  spineText: '#ffffff',
} as const;

export const SHELF = { board: '#b98a52', edge: '#8f6233' } as const;

/** Spines, in the order of the themes. */
export const SPINES: readonly string[] = [
  '#0d4a38',
  '#8a2f1b',
  '#1d3f72',
  '#6b4a00',
  '#5b2a6b',
  '#0a5a66',
  '#7a1f45',
  '#3f4f12',
  '#37474f',
  '#9a3412',
  '#27407e',
  '#20603d',
  '#4e3b31',
  '#6d2e8a',
];
