/** Reads the sources of templates beside the products of a shelf, and says what is wrong with them. Part of `npm run check:content`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../authoring/front-matter.ts';
import { inFile, type Problem } from '../authoring/problem.ts';
import type { ShelfFile } from '../authoring/shelf.ts';
import { parseDocument } from '../documents/parse-document.ts';
import { parseWorkbook } from '../documents/workbook/parse-workbook.ts';

const SOURCE = /^products\/[^/]+\/[^/]+\.(md|yaml)$/u;
const SHELFMARK = /^shelfmark:\s*['"]?([PL]-\d+)/mu;

/** Checks every source; call it once the records themselves are in order. */
export function checkTemplates(root: string, files: readonly ShelfFile[]): readonly Problem[] {
  const texts = new Map(
    files.flatMap(({ path, content }) => (content.state === 'text' ? [[path, content.text]] : [])),
  );
  const entries = new Map([...texts].flatMap(([path, text]) => toEntry(path, text)));
  return files.flatMap(({ path }) => {
    const ending = SOURCE.exec(path)?.[1];
    if (ending === undefined) return [];
    const source = readFileSync(join(root, path), 'utf8');
    if (ending === 'yaml') return inFile(path, parseWorkbook(source).findings);
    const rules = readRules(texts.get(`${path.slice(0, path.lastIndexOf('/'))}/index.mdx`) ?? '');
    return inFile(path, parseDocument(source, { rules, entries }, []).findings);
  });
}

function toEntry(path: string, text: string) {
  const shelfmark = SHELFMARK.exec(text)?.[1];
  return shelfmark === undefined
    ? []
    : [[shelfmark, { id: path, title: shelfmark, url: `/${path}` }] as const];
}

function readRules(record: string): readonly string[] {
  const parts = splitFrontMatter(record);
  if (Array.isArray(parts)) return [];
  const fields = parse(parts.yaml) as { readonly rules?: readonly string[] } | null;
  return fields?.rules ?? [];
}
