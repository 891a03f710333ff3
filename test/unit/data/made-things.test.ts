/** Keeping what a build made for the next: found again by what it is made of, never stale, never half, never without end. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepMade, makeKeeper, toFingerprint } from '../../../src/data/made-things.ts';
import { toDocumentFiles } from '../../../src/documents/document-files.ts';
import { toWorkbookFiles } from '../../../src/documents/workbook-files.ts';
import { EVERY_PART, makeTemplateProduct, SHELF } from '../../make/template.ts';
import { WORKBOOK } from '../documents/workbook/valid-workbook.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const FACTS = { what: 'document', source: '# One', product: { version: '1.0', changes: ['2026-11-23'] } };
const open = (code = 'code', maxBytes = 1_000_000) => makeKeeper({ folder, code, maxBytes });
const only = () => join(folder, readdirSync(folder)[0] ?? '');

/** Asks for a thing and tells whether it had to be made. */
async function isMade(facts: typeof FACTS, code?: string): Promise<boolean> {
  const make = vi.fn(() => ({ bytes: Uint8Array.of(1, 2, 3) }));
  expect(await open(code)(facts, make)).toEqual({ bytes: Uint8Array.of(1, 2, 3) });
  return make.mock.calls.length === 1;
}

describe('what was made before', () => {
  test('is found again by the next build', async () => {
    expect(await isMade(FACTS)).toBe(true);
    expect(await isMade({ ...FACTS })).toBe(false);
  });

  test.each([
    { what: 'the source', facts: { ...FACTS, source: '# One!' } },
    { what: 'the record', facts: { ...FACTS, product: { ...FACTS.product, version: '1.1' } } },
    {
      what: 'the date of the stamp',
      facts: { ...FACTS, product: { ...FACTS.product, changes: ['2026-11-24'] } },
    },
    { what: 'the kind of thing', facts: { ...FACTS, what: 'workbook' } },
    { what: 'the code', facts: FACTS, code: 'other code' },
  ])('is made anew when $what is another', async ({ facts, code }) => {
    await isMade(FACTS);
    expect(await isMade(facts, code)).toBe(true);
  });

  test('is made anew at every request while pages are written', async () => {
    vi.stubEnv('DEV', true);
    const make = vi.fn(() => 1);
    await keepMade(FACTS, make);
    await keepMade(FACTS, make);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

describe('a damaged file is not served, and is mended', () => {
  test.each([
    { damage: 'cut short', spoil: () => truncateSync(only(), 40) },
    { damage: 'empty', spoil: () => truncateSync(only(), 0) },
    { damage: 'longer', spoil: () => appendFileSync(only(), 'x') },
    {
      damage: 'changed in one bit',
      spoil: () => {
        const bytes = readFileSync(only());
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        writeFileSync(only(), bytes);
      },
    },
    {
      damage: 'a folder',
      spoil: () => {
        const path = only();
        rmSync(path);
        mkdirSync(path);
      },
      staysDamaged: true,
    },
  ])('when it is $damage', async ({ spoil, staysDamaged = false }) => {
    await isMade(FACTS);
    spoil();
    expect(await isMade(FACTS)).toBe(true);
    expect(await isMade(FACTS)).toBe(staysDamaged);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('and a folder that cannot be made only costs time', async () => {
    writeFileSync(join(folder, 'file'), '');
    const keep = makeKeeper({ folder: join(folder, 'file', 'inside'), code: 'code', maxBytes: 1 });
    expect(await keep(FACTS, () => 5)).toBe(5);
  });
});

test('a mistake is thrown each time and not kept', async () => {
  const fail = () => Promise.reject(new Error('The source has mistakes.'));
  await expect(open()(FACTS, fail)).rejects.toThrow('mistakes');
  expect(readdirSync(folder)).toEqual([]);
  expect(await isMade(FACTS)).toBe(true);
});

test('what was not asked for longest leaves a folder that is too large', async () => {
  for (const source of ['a', 'b', 'c']) await isMade({ ...FACTS, source });
  const size = readFileSync(only()).length;
  for (const [index, name] of readdirSync(folder).entries())
    utimesSync(join(folder, name), 1_000 + index, 1_000 + index);
  const last = readdirSync(folder).at(-1);
  open('code', 2 * size - 1);
  expect(readdirSync(folder)).toEqual([last]);
});

describe('the fingerprint of the code', () => {
  const project = () => {
    for (const part of [
      'src/authoring',
      'src/data',
      'src/documents/word',
      'src/model',
      'src/vocabulary',
      'src/pages',
    ])
      mkdirSync(join(folder, part), { recursive: true });
    for (const file of [
      'src/site.ts',
      'src/documents/word/page.ts',
      'src/pages/index.astro',
      'package-lock.json',
    ])
      writeFileSync(join(folder, file), file);
    return folder;
  };

  test('does not hang on where the project stands', () => {
    const first = toFingerprint(project());
    const elsewhere = join(folder, 'elsewhere');
    cpSync(join(folder, 'src'), join(elsewhere, 'src'), { recursive: true });
    cpSync(join(folder, 'package-lock.json'), join(elsewhere, 'package-lock.json'));
    expect(toFingerprint(elsewhere)).toBe(first);
  });

  test.each([
    { file: 'src/documents/word/page.ts', isOther: true, why: 'it draws pages' },
    { file: 'src/model/new.ts', isOther: true, why: 'it is new' },
    { file: 'src/site.ts', isOther: true, why: 'it names the site' },
    { file: 'package-lock.json', isOther: true, why: 'it names the versions of the libraries' },
    { file: 'src/pages/index.astro', isOther: false, why: 'it makes no file' },
  ])('after a change of $file is another: $isOther, because $why', ({ file, isOther }) => {
    const first = toFingerprint(project());
    appendFileSync(join(folder, file), ' changed');
    expect(toFingerprint(folder) !== first).toBe(isOther);
  });
});

describe('what is kept is what was made, byte for byte', () => {
  test('for a document', async () => {
    const make = () => toDocumentFiles(makeTemplateProduct(), EVERY_PART, SHELF);
    const made = await open()(FACTS, make);
    expect(await open()(FACTS, () => Promise.reject(new Error('It was not kept.')))).toEqual(made);
  });

  test('for a workbook', async () => {
    const make = () => toWorkbookFiles(makeTemplateProduct(), WORKBOOK, { url: 'https://shelf.example' });
    const made = await open()(FACTS, make);
    expect(await open()(FACTS, () => Promise.reject(new Error('It was not kept.')))).toEqual(made);
  });
});
