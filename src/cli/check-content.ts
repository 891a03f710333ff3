/** `npm run check:content`: says everything that is wrong with the entries of the shelf at `CONTENT_DIR`, or here. Exit 1 if anything is. */
import { resolve } from 'node:path';
import { checkShelf } from '../authoring/check-shelf.ts';
import { countOf, formatReport } from '../authoring/problem.ts';
import { checkTemplates } from './check-templates.ts';
import { getToday, readShelf } from './read-shelf.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? '.');
const shelf = readShelf(root, { isRepository: root === process.cwd() });
const { entryCount, problems: inEntries } = checkShelf({ ...shelf, today: getToday() });
const problems = inEntries.length > 0 ? inEntries : checkTemplates(root, shelf.files);

if (problems.length > 0) {
  process.stderr.write(`${formatReport(problems)}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${countOf(entryCount, 'entry')} checked, no problems\n`);
}
