/** Checks inside one entry: figures rest on its sources, its files exist, lists repeat nothing, a reuse record is in its folder. */
import type { Entry } from './entry.ts';
import { type FieldPath, formatFieldPath, readField, readList, readText } from './field-path.ts';
import { didYouMean, findNearest } from './nearest.ts';
import { quote, type Finding } from './problem.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { checkVersionHistory } from './versions.ts';

const LISTS_WITHOUT_REPEATS = [
  ...['themes', 'stages', 'situations', 'madeBy', 'requires', 'aliases'],
  ...['boroughs', 'organisations', 'projects', 'organisers', 'products', 'lessons'],
];
/** Endings of sources from which the site makes a file; a listed file may stand for one of the same name. */
const SOURCE_ENDINGS = ['md', 'csv', 'yaml', 'json'];

/** Says what does not hold together in the entry; `paths` are all files of the shelf. */
export function checkFacts(entry: Entry, paths: ReadonlySet<string>): Finding[] {
  return [
    ...checkClaims(entry),
    ...checkFiles(entry, paths),
    ...LISTS_WITHOUT_REPEATS.flatMap((list) => checkRepeats(entry, list)),
    ...checkReuseFolder(entry),
    ...checkVersionHistory(entry),
  ];
}

function finding(
  { fields }: Entry,
  kind: ProblemKind,
  path: FieldPath,
  words: { readonly found: string; readonly expected?: string; readonly mend: string },
): Finding {
  return { kind, ...fields.positionOf(path), field: formatFieldPath(path), expected: '', ...words };
}

function checkClaims(entry: Entry): Finding[] {
  const { data } = entry.fields;
  if (entry.collection !== 'lessons') return [];
  const urls = readList(data, ['sources']).flatMap((source) => readText(source, ['url']) ?? []);
  return readList(data, ['claims']).flatMap((claim, index) => {
    const url = readText(claim, ['source']);
    if (url === undefined || urls.includes(url)) return [];
    return finding(entry, 'claim-without-source', ['claims', index, 'source'], {
      found: `${quote(url)} is not among the sources of this lesson.${didYouMean(findNearest(url, urls))}`,
      expected: 'A figure names the source that gives it by the same address as in sources.',
      mend: 'Copy the address from sources, or add the source there.',
    });
  });
}

function checkFiles(entry: Entry, paths: ReadonlySet<string>): Finding[] {
  const folder = entry.file.slice(0, entry.file.lastIndexOf('/') + 1);
  const beside = [...paths]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
  return readList(entry.fields.data, ['files']).flatMap((_, index) => {
    const path: FieldPath = ['files', index, 'path'];
    const name = readText(entry.fields.data, path);
    if (entry.collection !== 'products' || name === undefined) return [];
    const stem = name.replace(/\.[a-z]+$/u, '');
    if (paths.has(folder + name) || SOURCE_ENDINGS.some((ending) => paths.has(`${folder}${stem}.${ending}`)))
      return [];
    return finding(entry, 'file-not-found', path, {
      found: `There is no file ${quote(name)} beside this one.${didYouMean(findNearest(name, beside))}`,
      mend: `Put it into ${folder}, or take it off the list.`,
    });
  });
}

function checkRepeats(entry: Entry, list: string): Finding[] {
  const items = readList(entry.fields.data, [list]);
  return items.flatMap((item, index) => {
    if (typeof item !== 'string' || items.indexOf(item) === index) return [];
    return finding(entry, 'repeated-item', [list, index], {
      found: `${quote(item)} is on this list twice.`,
      mend: 'Delete one of them.',
    });
  });
}

function checkReuseFolder(entry: Entry): Finding[] {
  const product = readField(entry.fields.data, ['product']);
  const folder = entry.id.split('/')[0];
  if (entry.collection !== 'reuse' || typeof product !== 'string' || product === folder) return [];
  return [
    finding(entry, 'reuse-in-wrong-folder', ['product'], {
      found: `This record is about ${quote(product)} and lies in the folder of ${quote(folder ?? '')}.`,
      expected: 'A reuse record lies in the folder that has the name of its product.',
      mend: `Move it to src/content/reuse/${product}/, or correct the product.`,
    }),
  ];
}
