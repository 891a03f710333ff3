/** Reads the records of a shelf that has passed the check, for programs that work with the joined catalogue. */
import { readEntry } from '../authoring/entry.ts';
import { placeOf } from '../authoring/place.ts';
import type { Shelf } from '../authoring/shelf.ts';
import type { CatalogueRecords } from '../model/catalogue.ts';
import type { ChangeRecords } from '../model/changes.ts';

const NAMES = [
  ...(['products', 'lessons', 'projects', 'boroughs', 'organisations', 'reuse', 'rules'] as const),
  ...(['questions', 'events', 'bulletins'] as const),
];

/** Gives the records by collection, in the order of the files; the check before has found that each fits its schema. */
export function readRecords({ files }: Shelf): CatalogueRecords & ChangeRecords {
  const entries = files.flatMap(({ path, content }) => {
    const place = placeOf(path);
    if (!place || content.state !== 'text') return [];
    return [{ ...place, data: readEntry({ ...place, file: path }, content.text).fields.data }];
  });
  const of = (collection: (typeof NAMES)[number]) =>
    entries.filter((entry) => entry.collection === collection).map(({ id, data }) => ({ id, data }));
  return Object.fromEntries(NAMES.map((name) => [name, of(name)])) as unknown as CatalogueRecords &
    ChangeRecords;
}
