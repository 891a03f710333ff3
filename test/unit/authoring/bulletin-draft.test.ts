/** The bulletin as an editor drafts it, on a shelf in a temporary folder: what is written, what is refused, and the text of the e-mail. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkShelf } from '../../../src/authoring/check-shelf.ts';
import { formatReport } from '../../../src/authoring/problem.ts';
import type { BulletinRecord } from '../../../src/schemas/bulletin.ts';
import {
  LESSON,
  LESSON_FILE,
  makeShelf,
  PRODUCT,
  PRODUCT_FILE,
} from '../../fixtures/problems/valid-shelf.ts';

const DRAFT = 'src/content/bulletins/2026-11-20.mdx';
/** 2027-01-15, in seconds. */
const TODAY_SECONDS = '1800000000';
const RISK_LIST = PRODUCT.replace('P-001', 'P-002')
  .replace('title: Stakeholder map', "title: 'Risk *list* {new} <b>'")
  .replace('stakeholder-map.docx', 'risk-list.docx')
  .replace('checkedOn:', 'addedOn: 2026-11-02\ncheckedOn:');
const WITHDRAWN = PRODUCT.replace(
  'status: published',
  "status: withdrawn\nwithdrawn: { on: 2026-11-03, reason: 'The rules on notice changed.', replacedBy: risk-list }",
);
const FILES = {
  [LESSON_FILE]: LESSON.replace('checkedOn:', 'addedOn: 2026-10-01\ncheckedOn:').replace(
    'checkedOn: 2026-03-31',
    'checkedOn: 2026-11-04',
  ),
  [PRODUCT_FILE]: WITHDRAWN,
  'products/risk-list/index.mdx': RISK_LIST,
  'products/risk-list/risk-list.docx':
    makeShelf().files.find(({ path }) => path.endsWith('.docx'))?.content ?? null,
};

let shelf = '';

beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'shelf-'));
  for (const { path, content } of makeShelf(FILES).files) {
    mkdirSync(dirname(join(shelf, path)), { recursive: true });
    if (content.state === 'text') writeFileSync(join(shelf, path), content.text);
    else if (content.state === 'file') writeFileSync(join(shelf, path), content.bytes);
  }
});

afterEach(() => {
  rmSync(shelf, { recursive: true, force: true });
});

function run(...words: readonly string[]) {
  const env = {
    ...process.env,
    CONTENT_DIR: shelf,
    SOURCE_DATE_EPOCH: TODAY_SECONDS,
    SITE_URL: 'https://shelf.test',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/bulletin-draft.ts', ...words], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const NOVEMBER = ['--since', '2026-11-01', '--until', '2026-11-20'];
const read = () => readFileSync(join(shelf, DRAFT), 'utf8');

test('the shelf that these tests begin with is in order', () => {
  expect(formatReport(checkShelf({ ...makeShelf(FILES), today: '2027-01-15' }).problems)).toBe('');
});

describe('a draft', () => {
  test('is a valid bulletin that tells what changed, a withdrawal first', () => {
    expect(run(...NOVEMBER)).toMatchObject({ status: 0, stderr: '' });
    const text = read();
    const record = parse(text.split('---\n')[1] ?? '') as BulletinRecord;
    expect(record).toMatchObject({
      title: 'What is new, 1 November 2026 to 20 November 2026',
      date: '2026-11-20',
      addedOn: '2027-01-15',
      issue: 'Issue 1 of Change Shelf',
      covers: { from: '2026-11-01', to: '2026-11-20' },
      summary:
        '1 product was withdrawn. 1 product came onto the shelf. 1 entry was checked again and still holds.',
    });
    expect(text.match(/^## .+$/gmu)).toEqual([
      '## Withdrawn: do not use for new work',
      '## New products',
      '## Checked again',
    ]);
    const { problems } = checkShelf({
      ...makeShelf({ ...FILES, [DRAFT]: text }),
      today: '2027-01-15',
    });
    expect(formatReport(problems)).toBe('');
  });

  test('shows a title with signs of markup as typed, and says why a product was withdrawn', () => {
    run(...NOVEMBER);
    expect(read()).toContain(String.raw`- [Risk \*list\* \{new\} &lt;b>](/products/risk-list/):`);
    expect(read()).toContain(
      'do not use it for new work, and tell colleagues who took a copy. The rules on notice changed.',
    );
  });

  test('never takes the place of a file that is there', () => {
    run(...NOVEMBER);
    writeFileSync(join(shelf, DRAFT), `${read()}\nMine.\n`);
    const again = run(...NOVEMBER);
    expect(again).toMatchObject({ status: 1, stdout: '' });
    expect(again.stderr).toContain(`${DRAFT} is there already, and nothing is overwritten.`);
    expect(read()).toMatch(/Mine\.\n$/u);
  });

  test('goes on from the day after the last one', () => {
    run(...NOVEMBER);
    expect(run('--until', '2026-12-31').stdout).toBe(
      'Nothing changed from 2026-11-21 to 2026-12-31, so there is nothing to tell.\n',
    );
  });

  test('is only printed by a dry run', () => {
    const { status, stdout } = run(...NOVEMBER, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: What is new, 1 November 2026/u);
    expect(existsSync(join(shelf, 'src/content/bulletins'))).toBe(false);
  });
});

describe('the text of an e-mail', () => {
  test('has short lines, addresses in full, and writes nothing', () => {
    const { status, stdout } = run(...NOVEMBER, '--digest');
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 72)).toEqual([]);
    expect(stdout).toContain('WITHDRAWN: DO NOT USE FOR NEW WORK\n');
    expect(stdout).toContain('* Stakeholder map (P-001)\n');
    expect(stdout).toContain(
      '  https://shelf.test/p/001/\n  Use in its place:\n  https://shelf.test/products/risk-list/\n',
    );
    expect(stdout).toContain('https://shelf.test/whats-new/#follow\n');
    expect(stdout).not.toMatch(/[*]{2}|<\/|\]\(/u);
    expect(readdirSync(join(shelf, 'src/content'))).not.toContain('bulletins');
  });
});

test.each([
  { words: [], says: 'so --since is needed' },
  { words: ['--since', '11-01'], says: '"11-01" is not a day with its year' },
  { words: ['--since', '2026-02-30'], says: '"2026-02-30" is not a day' },
  { words: ['--since', '2026-11-02', '--until', '2026-11-01'], says: '2026-11-02 is after 2026-11-01' },
  { words: ['--since', '2026-11-01', '--until', '2027-02-01'], says: '2027-02-01 has not come yet' },
  { words: ['--sinse', '2026-11-01'], says: 'not understood: --sinse 2026-11-01' },
])('says what is wrong with $words', ({ words, says }) => {
  const { status, stdout, stderr } = run(...words);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).toContain('npm run bulletin:draft -- --since 2026-11-01');
});

test('a shelf with problems is mended first', () => {
  writeFileSync(join(shelf, LESSON_FILE), 'x');
  expect(run(...NOVEMBER)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('npm run check:content'),
  });
});
