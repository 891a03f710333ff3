/** The check of a shelf looks into the sources of templates, and says file and line. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let shelf = '';

beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'templates-'));
  cpSync('test/fixtures/shelves/small', shelf, { recursive: true });
});

afterEach(() => {
  rmSync(shelf, { recursive: true, force: true });
});

function check(): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/check-content.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: shelf, SOURCE_DATE_EPOCH: '1800000000' },
  });
  return { status, stderr };
}

const write = (name: string, text: string) => writeFileSync(join(shelf, 'products/first-form', name), text);

test('a document and a workbook without mistakes are in order', () => {
  write('form.md', '---\ntitle: Form\nintro: A form to fill in.\n---\n\n## Who\n\nName: [[text: Name]]\n');
  expect(check()).toEqual({ status: 0, stderr: '' });
});

test('mistakes of all sources are said at once, with file, line and mend', () => {
  write('form.md', '---\ntitle: Form\nintro: A form.\n---\n\n## Who\n\nName: [[txt: Name]]\n');
  write('sheet.yaml', 'title: Sheet\nintro: A sheet.\nsheet: []\n');
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain('products/first-form/form.md:8:7');
  expect(stderr).toContain('products/first-form/sheet.yaml:3:1');
});
