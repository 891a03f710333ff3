/** `npm run report`: prints what editors should look at. It is a list of work, not of mistakes, so it ends well whatever it finds. */
import { resolve } from 'node:path';
import { checkShelf } from '../authoring/check-shelf.ts';
import { readEntry } from '../authoring/entry.ts';
import { placeOf } from '../authoring/place.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { type CatalogueRecords, toCatalogue } from '../model/catalogue.ts';
import { formatDueList, toDueList } from '../model/due-list.ts';
import type { CollectionEntry } from '../model/entry.ts';
import { inListOrder, toQuestion } from '../model/question.ts';
import type { QuestionRecord } from '../schemas/question.ts';
import { getToday, readShelf } from './read-shelf.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? '.');
const shelf: Shelf = { ...readShelf(root, { isRepository: false }), today: getToday() };

if (checkShelf(shelf).problems.length > 0) {
  process.stderr.write('The content has problems. Mend them first: npm run check:content says which.\n');
  process.exitCode = 1;
} else {
  const { questions, ...records } = toRecords(shelf);
  const catalogue = toCatalogue(records, shelf.today);
  const links = { ...catalogue, today: shelf.today };
  const asked = inListOrder(questions.map((question) => toQuestion(question, links)));
  process.stdout.write(`${formatDueList(toDueList(catalogue, asked, shelf.today))}\n`);
}

interface Records extends CatalogueRecords {
  readonly questions: readonly CollectionEntry<QuestionRecord>[];
}

/** Reads the records; the check before has found that each fits its schema. */
function toRecords({ files }: Shelf): Records {
  const entries = files.flatMap(({ path, content }) => {
    const place = placeOf(path);
    if (!place || content.state !== 'text') return [];
    return [{ ...place, data: readEntry({ ...place, file: path }, content.text).fields.data }];
  });
  const of = (collection: keyof Records) =>
    entries.filter((entry) => entry.collection === collection).map(({ id, data }) => ({ id, data }));
  const names = [
    ...(['products', 'lessons', 'projects', 'boroughs', 'organisations', 'reuse', 'rules'] as const),
    'questions' as const,
  ];
  return Object.fromEntries(names.map((name) => [name, of(name)])) as unknown as Records;
}
