/** A file from the shelf is known again, whatever its name, also after it was filled in, saved by another program or stripped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDocumentFiles } from '../../../src/documents/document-files.ts';
import { fillFile } from '../../../src/documents/fill/fill-file.ts';
import { readCopy } from '../../../src/documents/read-copy.ts';
import { toWorkbookFiles } from '../../../src/documents/workbook-files.ts';
import { readZip, toZip } from '../../../src/documents/zip.ts';
import { makePdf, makeWordFile, makeZip } from '../../make/offered-files.ts';
import { EVERY_PART, makeTemplateProduct, SHELF } from '../../make/template.ts';
import { WORKBOOK } from './workbook/valid-workbook.ts';

const ENDINGS = ['docx', 'odt', 'xlsx', 'ods'] as const;
const MARK = { shelfmark: 'P-001', version: '1.0', date: '2026-02-28' };
const MARKED = { kind: 'marked', marks: [MARK] };
const product = makeTemplateProduct();
const files = {
  ...(await toDocumentFiles(product, EVERY_PART, SHELF)),
  ...toWorkbookFiles(product, WORKBOOK, SHELF),
};

/** Takes out a part, or changes its text. */
function change(bytes: Uint8Array, changes: Readonly<Record<string, (text: string) => string | undefined>>) {
  return toZip(
    readZip(bytes).flatMap((part) => {
      const to = changes[part.path];
      if (!to) return part;
      const text = to(new TextDecoder().decode(part.bytes));
      return text === undefined ? [] : { ...part, bytes: new TextEncoder().encode(text) };
    }),
  );
}

describe.each(ENDINGS)('a .%s file of the shelf', (ending) => {
  test('says its shelfmark, version and day', () => {
    expect(readCopy(files[ending])).toEqual(MARKED);
  });

  test('says them when it came filled in', () => {
    const filled = fillFile(`a.${ending}`, files[ending], { borough: 'Anytown', start: '2027-03-03' });
    expect(readCopy(filled)).toEqual(MARKED);
  });

  test('says them by its stamp when its properties were taken out', () => {
    const stripped = change(files[ending], {
      'docProps/custom.xml': () => undefined,
      'meta.xml': () => '<x/>',
      'docProps/core.xml': () => '<x/>',
    });
    expect(readCopy(stripped)).toEqual(MARKED);
  });

  test('says nothing of what another shelf’s words put in its properties', () => {
    const broken = change(files[ending], {
      'docProps/custom.xml': (text) => text.replace('P-001', 'Q-1'),
      'meta.xml': (text) => text.replace('>P-001<', '>Q-1<'),
    });
    expect(readCopy(broken), 'the stamp still says it').toEqual(MARKED);
  });
});

test('a file without a version has none', async () => {
  const { docx } = await toDocumentFiles({ ...product, version: undefined }, EVERY_PART, SHELF);
  expect(readCopy(docx)).toEqual({ kind: 'marked', marks: [{ ...MARK, version: undefined }] });
});

test('a pack says each edition that is in it once', () => {
  const pack = toZip([
    { path: 'READ ME FIRST.txt', bytes: new TextEncoder().encode('P-001') },
    { path: 'one/a.docx', bytes: files.docx },
    { path: 'one/a.odt', bytes: files.odt },
    { path: 'two/broken.docx', bytes: new TextEncoder().encode('no zip') },
  ]);
  expect(readCopy(pack)).toEqual(MARKED);
});

describe('a file of somebody else', () => {
  test.each([
    { bytes: makeWordFile(), expected: 'stranger', why: 'a Word file without our mark' },
    {
      bytes: makeWordFile({ 'word/footer1.xml': '<w>See P-101 for more</w>' }),
      expected: 'stranger',
      why: 'a shelfmark alone is no stamp',
    },
    {
      bytes: makeWordFile({ 'docProps/custom.xml': '<!DOCTYPE a [<!ENTITY b "P-001">]><Properties>&b;' }),
      expected: 'stranger',
      why: 'properties that are not well-formed',
    },
    { bytes: makeZip({ 'a.txt': 'x' }), expected: 'stranger', why: 'a zip of anything' },
    { bytes: makePdf(), expected: 'unreadable', why: 'a PDF' },
    { bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), expected: 'unreadable', why: 'an old Word file' },
    { bytes: new TextEncoder().encode('P-101'), expected: 'unreadable', why: 'plain text' },
    { bytes: new Uint8Array(), expected: 'unreadable', why: 'nothing' },
    { bytes: files.docx.subarray(0, 900), expected: 'unreadable', why: 'half a file' },
  ])('is $expected: $why', ({ bytes, expected }) => {
    expect(readCopy(bytes).kind).toBe(expected);
  });

  test('is refused before it is unpacked beyond all measure', () => {
    const claims65MiB = (name: string) => {
      const bytes = makeZip({ [name]: 'x' });
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      // In the table of contents the size stands 24 bytes after its signature (APPNOTE 4.3.12).
      const entry = Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1');
      view.setUint32(entry + 24, 65 * 1024 * 1024, true);
      return bytes;
    };
    expect(readCopy(claims65MiB('docProps/custom.xml')).kind).toBe('unreadable');
    expect(readCopy(claims65MiB('word/media/film.bin')).kind, 'what is not looked for').toBe('stranger');
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!hasOffice)('a file that LibreOffice saved again, under another name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  const SAVED = [
    ['docx', 'docx'],
    ['docx', 'odt'],
    ['odt', 'odt'],
    ['odt', 'docx'],
    ['xlsx', 'xlsx'],
    ['ods', 'ods'],
    ['ods', 'xlsx'],
  ] as const;

  beforeAll(() => {
    for (const ending of ENDINGS) writeFileSync(join(folder, `our-own-${ending}.${ending}`), files[ending]);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    for (const to of ENDINGS) {
      const sources = SAVED.filter(([, saved]) => saved === to).map(([from]) =>
        join(folder, `our-own-${from}.${from}`),
      );
      const options = ['--headless', '--convert-to', to, '--outdir', join(folder, 'saved')];
      execFileSync('soffice', [profile, ...options, ...sources]);
    }
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(SAVED)('from .%s to .%s still says its edition', (from, to) => {
    const saved = new Uint8Array(readFileSync(join(folder, 'saved', `our-own-${from}.${to}`)));
    expect(readCopy(saved)).toEqual(MARKED);
    const names = new Set(readZip(saved).map(({ path }) => path));
    const properties = to.startsWith('o') ? 'meta.xml' : 'docProps/custom.xml';
    expect(names).toContain(properties);
    const text = new TextDecoder().decode(readZip(saved).find(({ path }) => path === properties)?.bytes);
    for (const [name, value] of [
      ['Shelfmark', 'P-001'],
      ['Shelf version', '1.0'],
      ['Shelf date', '2026-02-28'],
    ] as const)
      expect(text, 'by its properties, not only by its stamp').toMatch(
        new RegExp(`name="${name}"[^>]*>(?:<vt:lpwstr>)?${value}<`, 'u'),
      );
  });
});
