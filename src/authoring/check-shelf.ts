/** The whole check of a shelf: reads every entry and gives every problem of every file. Pure: the command line does the reading of files. */
import { COLLECTIONS } from '../schemas/collections.ts';
import { checkBetweenEntries } from './between-entries.ts';
import { makeLinkCheck } from './body-links.ts';
import { type Entry, readEntry } from './entry.ts';
import { checkDates } from './entry-dates.ts';
import { checkFacts } from './entry-facts.ts';
import { type EntryIndex, makeEntryIndex } from './entry-index.ts';
import { checkPlaces } from './file-places.ts';
import { checkHeadings } from './headings.ts';
import { checkOfferedFile, isOfferedFile, offeredFileTooBig } from './offered-file/check-offered-file.ts';
import { placeOf } from './place.ts';
import { type Finding, inFile, type Problem, sortProblems } from './problem.ts';
import { fileTooBig } from './raw-text.ts';
import { makeReferenceSchema } from './references.ts';
import { checkAgainstSchema } from './schema-findings.ts';
import type { Shelf, ShelfFile } from './shelf.ts';
import { FILE_START } from './text-position.ts';
import { checkVocabularies } from './vocabulary-references.ts';

export interface ShelfReport {
  readonly entryCount: number;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
}

/** Checks a shelf. */
export function checkShelf(shelf: Shelf): ShelfReport {
  const content = shelf.files.filter(({ path }) => !path.startsWith('src/vocabulary/'));
  const placed = content.flatMap(({ path, content: { state } }) => {
    const place = placeOf(path);
    return place && state !== 'symbolic-link' ? [{ ...place, file: path }] : [];
  });
  const index = makeEntryIndex(placed);
  const entries = content.flatMap(readShelfFile);
  const checkEntry = makeEntryCheck(index, shelf);
  const problems = [
    ...checkPlaces({ ...shelf, files: content }),
    ...content.flatMap((file) => inFile(file.path, checkReading(file))),
    ...entries.flatMap((entry) => inFile(entry.file, [...entry.findings, ...checkEntry(entry)])),
    ...checkBetweenEntries(entries),
    ...(shelf.hasOwnVocabulary === true ? checkVocabularies(index, shelf.files) : []),
  ];
  return { entryCount: placed.length, problems: sortProblems(problems) };
}

function readShelfFile({ path, content }: ShelfFile): Entry[] {
  const place = placeOf(path);
  return place && content.state === 'text' ? [readEntry({ ...place, file: path }, content.text)] : [];
}

/** Makes the check of one entry; the schemas are built once for the shelf. */
function makeEntryCheck(index: EntryIndex, { files, today }: Shelf): (entry: Entry) => Finding[] {
  const paths = new Set(files.map(({ path }) => path));
  const reference = makeReferenceSchema(index);
  const schemas = Object.fromEntries(
    Object.entries(COLLECTIONS).map(([name, { schema }]) => [name, schema(reference)]),
  );
  const checkLinks = makeLinkCheck(index);
  return (entry) => {
    const schema = schemas[entry.collection];
    const inFields =
      entry.fields.data === undefined || !schema
        ? []
        : [
            ...checkAgainstSchema(entry.fields, schema, index),
            ...checkDates(entry, today),
            ...checkFacts(entry, paths),
          ];
    const inBody = entry.body
      ? [...checkHeadings(entry.body, entry.collection), ...checkLinks(entry.body)]
      : [];
    return [...inFields, ...inBody];
  };
}

function checkReading({ path, content }: ShelfFile): readonly Finding[] {
  const words = { ...FILE_START, field: '', expected: '' };
  switch (content.state) {
    case 'file':
      return checkOfferedFile(path, content.bytes);
    case 'too-big':
      return [isOfferedFile(path) ? offeredFileTooBig(content.bytes) : fileTooBig(content.bytes)];
    case 'not-utf8':
      return [
        {
          ...words,
          kind: 'not-utf8',
          found: 'This file is not saved as UTF-8, so accents and the £ sign would be lost.',
          mend: 'Save it again and choose UTF-8.',
        },
      ];
    case 'symbolic-link':
      return [
        {
          ...words,
          kind: 'symbolic-link',
          found: 'This is a link to another file, and links are not followed.',
          mend: 'Put the file itself here.',
        },
      ];
    default:
      return [];
  }
}
