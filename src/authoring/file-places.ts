/** Checks names and places of files: Astro drops or renames what does not fit, and says nothing. */
import { COLLECTIONS } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/fields.ts';
import { COLLECTION_WORDS } from './entry-index.ts';
import { collectionOf, pathInCollection, placeOf } from './place.ts';
import { quote, type Problem } from './problem.ts';
import type { ProblemKind } from './problem-kinds.ts';
import type { Shelf, ShelfFile } from './shelf.ts';
import { FILE_START } from './text-position.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const BESIDE_A_PRODUCT = [
  ...['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'pdf', 'csv', 'txt'],
  ...['md', 'yaml', 'json', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif'],
];

/** Says which files have a name or a place that the site would not take. */
export function checkPlaces({ files, isCutShort }: Shelf): Problem[] {
  return [
    ...files.flatMap((file) => [...checkName(file.path), ...checkPlace(file.path)]),
    ...checkProductFolders(files),
    ...checkFloor(files),
    ...(isCutShort === true ? [tooManyFiles()] : []),
  ];
}

function problem(kind: ProblemKind, file: string, found: string, expected: string, mend: string): Problem {
  return { kind, file, ...FILE_START, field: '', found, expected, mend };
}

function checkName(path: string): Problem[] {
  const collection = collectionOf(path);
  if (!collection) return [];
  const parts = pathInCollection(path, collection).split('/');
  const names = parts.map((part, index) =>
    index === parts.length - 1 ? part.replace(/\.[a-z0-9]+$/u, '') : part,
  );
  return names
    .filter((name) => !NAME.test(name))
    .map((name) =>
      problem(
        'bad-name',
        path,
        `${quote(name)} cannot be part of a web address here.`,
        'A name has small letters a to z, figures, and single hyphens between them.',
        `For example: ${toName(name)}`,
      ),
    );
}

function toName(text: string): string {
  const name = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return name === '' ? 'ask-the-market-early' : name;
}

function checkPlace(path: string): Problem[] {
  if (placeOf(path)) return [];
  const collection = collectionOf(path);
  if (collection && isMarkdownEntry(path, collection)) return [markdownFile(path, collection)];
  if (collection === 'products' && isBesideProduct(path)) return [];
  return [noCollection(path, collection)];
}

function isMarkdownEntry(path: string, collection: CollectionName): boolean {
  if (COLLECTIONS[collection].form !== 'mdx' || !/\.(?:md|markdown)$/iu.test(path)) return false;
  return collection !== 'products' || /^[^/]+$|\/index\.[^/]+$/iu.test(pathInCollection(path, collection));
}

function isBesideProduct(path: string): boolean {
  const match = /^products\/[^/]+\/[^/]+\.([a-z]+)$/u.exec(path);
  return match?.[1] !== undefined && BESIDE_A_PRODUCT.includes(match[1]);
}

function markdownFile(path: string, collection: CollectionName): Problem {
  return problem(
    'markdown-file',
    path,
    'An entry is not taken from a .md file: two files could claim one address, and it would escape the check.',
    `Entries are ${COLLECTION_WORDS[collection].place}.`,
    'Rename it so that it ends in .mdx, or delete it if there is such a file already.',
  );
}

function noCollection(path: string, collection: CollectionName | undefined): Problem {
  const places = collection
    ? [COLLECTION_WORDS[collection].place]
    : Object.values(COLLECTION_WORDS).map(({ place }) => place);
  const files =
    collection === 'products' ? ` Files beside a product end in ${BESIDE_A_PRODUCT.join(', ')}.` : '';
  return problem(
    'no-collection',
    path,
    'This file is no entry and belongs to none, so the site leaves it out.',
    `Entries are ${places.join(', ')}.${files}`,
    path.endsWith('.yml') ? 'Rename it so that it ends in .yaml.' : 'Move it, rename it or delete it.',
  );
}

function checkProductFolders(files: readonly ShelfFile[]): Problem[] {
  const folderOf = (path: string) => /^products\/[^/]+(?=\/)/u.exec(path)?.[0];
  const paths = new Set(files.map(({ path }) => path));
  const folders = new Set(files.flatMap(({ path }) => folderOf(path) ?? []));
  return [...folders]
    .filter((folder) => !paths.has(`${folder}/index.mdx`) && !paths.has(`${folder}/index.md`))
    .map((folder) =>
      problem(
        'product-without-index',
        `${folder}/index.mdx`,
        'This file is missing, so the other files in its folder are not shown.',
        'A product is described in index.mdx.',
        'Add it, or delete the folder.',
      ),
    );
}

function checkFloor(files: readonly ShelfFile[]): Problem[] {
  const has = (collection: CollectionName) =>
    files.some(({ path }) => placeOf(path)?.collection === collection);
  return (['products', 'lessons'] as const)
    .filter((collection) => !has(collection))
    .map((collection) =>
      problem(
        'empty-collection',
        COLLECTIONS[collection].folder,
        `There are no ${collection} at all.`,
        'An empty folder would make an empty site without a word of warning.',
        'Look whether CONTENT_DIR points to the root of the shelf.',
      ),
    );
}

function tooManyFiles(): Problem {
  return problem(
    'too-many-files',
    '.',
    'There are too many files; the rest was not read.',
    '',
    'Look whether CONTENT_DIR points to the root of the shelf.',
  );
}
