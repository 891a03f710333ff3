/** Checks that the vocabularies name only lessons, products and terms that exist. Only for the repository's own shelf. */
import { GLOSSARY } from '../vocabulary/glossary.ts';
import { SITUATIONS } from '../vocabulary/situations.ts';
import type { EntryIndex } from './entry-index.ts';
import { didYouMean, findNearest } from './nearest.ts';
import { quote, type Problem } from './problem.ts';
import type { ShelfFile } from './shelf.ts';
import { FILE_START, makePositionFinder, type Position } from './text-position.ts';

const SITUATIONS_FILE = 'src/vocabulary/situations.ts';
const GLOSSARY_FILE = 'src/vocabulary/glossary.ts';

/** Says which references lead to nothing; `files` may hold the vocabularies, to give the line. */
export function checkVocabularies(index: EntryIndex, files: readonly ShelfFile[]): Problem[] {
  const lessons = SITUATIONS.flatMap(({ id, firstLessons }) =>
    firstLessons.map((name) => ({ field: `${id}.firstLessons`, name })),
  );
  const products = SITUATIONS.flatMap(({ id, keyProducts }) =>
    keyProducts.map((name) => ({ field: `${id}.keyProducts`, name })),
  );
  const terms = GLOSSARY.flatMap(({ id, seeAlso }) =>
    seeAlso.map((name) => ({ field: `${id}.seeAlso`, name })),
  );
  return [
    ...checkNames(lessons, { file: SITUATIONS_FILE, known: index.lessons, one: 'a lesson' }, files),
    ...checkNames(products, { file: SITUATIONS_FILE, known: index.products, one: 'a product' }, files),
    ...checkNames(
      terms,
      {
        file: GLOSSARY_FILE,
        known: new Set(GLOSSARY.map(({ term }) => term)),
        one: 'a term of the glossary',
      },
      files,
    ),
  ];
}

interface Target {
  readonly file: string;
  readonly known: ReadonlySet<string>;
  readonly one: string;
}

function checkNames(
  references: readonly { readonly field: string; readonly name: string }[],
  { file, known, one }: Target,
  files: readonly ShelfFile[],
): Problem[] {
  return references
    .filter(({ name }) => !known.has(name))
    .map(({ field, name }) => ({
      kind: 'vocabulary-reference',
      file,
      ...positionIn(files, file, name),
      field,
      found: `${quote(name)} is not ${one} on this shelf.${didYouMean(findNearest(name, [...known]))}`,
      expected: '',
      mend: 'Correct the name, or take it off the list.',
    }));
}

function positionIn(files: readonly ShelfFile[], path: string, name: string): Position {
  const content = files.find((file) => file.path === path)?.content;
  if (content?.state !== 'text') return FILE_START;
  const offset = Math.max(content.text.indexOf(`"${name}"`), content.text.indexOf(`'${name}'`));
  return offset === -1 ? FILE_START : makePositionFinder(content.text)(offset);
}
