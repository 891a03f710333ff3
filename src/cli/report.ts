/** `npm run report`: prints what editors should look at. It is a list of work, not of mistakes, so it ends well whatever it finds. */
import { resolve } from 'node:path';
import { checkShelf } from '../authoring/check-shelf.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { toCatalogue } from '../model/catalogue.ts';
import { formatDueList, toDueList } from '../model/due-list.ts';
import { inListOrder, toQuestion } from '../model/question.ts';
import { readRecords } from './read-records.ts';
import { getToday, readShelf } from './read-shelf.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? '.');
const shelf: Shelf = { ...readShelf(root, { isRepository: false }), today: getToday() };

if (checkShelf(shelf).problems.length > 0) {
  process.stderr.write('The content has problems. Mend them first: npm run check:content says which.\n');
  process.exitCode = 1;
} else {
  const records = readRecords(shelf);
  const catalogue = toCatalogue(records, shelf.today);
  const links = { ...catalogue, today: shelf.today };
  const asked = inListOrder(records.questions.map((question) => toQuestion(question, links)));
  process.stdout.write(`${formatDueList(toDueList(catalogue, asked, shelf.today))}\n`);
}
