/** The intake as an editor runs it, on a shelf in a temporary folder: what is taken, what is refused, and that nothing of it runs. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContributionValues, toContributionFile } from '../../../src/model/contribution.ts';
import { formatFilledSheet } from '../../../src/model/question-sheet.ts';
import { contributionForm, type FormId } from '../../../src/schemas/contribution-forms.ts';
import { makeShelf } from '../../fixtures/problems/valid-shelf.ts';
import { makePdf, makeWordFile } from '../../make/offered-files.ts';

const RUN_MS = 60_000;
const DECLARED = ['nothing-private', 'content-to-share'];
const LESSON: ContributionValues = {
  title: 'Test the $& "join": it’s {cheap} <b>',
  happened:
    '<script>alert(1)</script>\n\nimport fs from "fs"\n\n{process.exit(1)} cost $1\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n😀',
  recommendation: 'Test with real data.',
  themes: ['technology-systems'],
  boroughs: ['Barnet'],
  contact: 'jo@example.org',
  declarations: DECLARED,
};
const REUSE: ContributionValues = {
  product: 'P-001',
  borough: 'barnet',
  state: 'adapted',
  since: '2026-05',
  changed: 'We added\na column.',
  declarations: DECLARED,
};
const QUESTION: ContributionValues = {
  title: 'How did you agree opening hours?',
  details: 'We share a building {again}.',
  themes: ['technology-systems'],
  declarations: DECLARED,
};
const PRODUCT: ContributionValues = {
  title: 'Room booking agreement',
  summary: 'A two-page agreement.',
  type: 'template',
  themes: ['technology-systems'],
  madeBy: ['Barnet'],
  licence: 'OGL-UK-3.0',
  declarations: DECLARED,
};

let root = '';
let inbox = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'intake-shelf-'));
  inbox = mkdtempSync(join(tmpdir(), 'intake-inbox-'));
  for (const { path, content } of makeShelf().files)
    write(
      root,
      path,
      content.state === 'text' ? content.text : content.state === 'file' ? content.bytes : '',
    );
});

afterEach(() => {
  for (const folder of [root, inbox]) rmSync(folder, { recursive: true, force: true });
});

function write(folder: string, path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return join(folder, path);
}

function run(program: string, ...words: readonly string[]) {
  const env = { ...process.env, CONTENT_DIR: root, SOURCE_DATE_EPOCH: '1800000000' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${program}.ts`, ...words], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const hand = (form: FormId, values: ContributionValues, name = `${form}.mdx`) =>
  write(inbox, name, toContributionFile(contributionForm(form), values));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('is taken in:', { timeout: RUN_MS }, () => {
  test('a lesson full of code, as text', () => {
    const { status, stdout, stderr } = run('intake', hand('lesson', LESSON));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const text = read('lessons/test-the-join-its-cheap-b.mdx');
    expect(text).toContain('shelfmark: L-002\n');
    expect(text).toContain('&lt;script>alert(1)&lt;/script>\n\n&#105;mport fs from "fs"');
    expect(text).toContain(String.raw`\{process.exit(1)\} cost $1`);
    expect(text).toContain('| a | b |\n| --- | --- |\n| 1 | 2 |\n\n😀');
    expect(text).not.toMatch(/barnet|jo@example/iu);
    expect(text).toMatch(/place: An? (?:outer )?London borough/u);
    for (const part of [
      'was taken in as L-002.',
      '- {process.exit(1)} cost $1',
      String.raw`+ \{process.exit(1)\} cost $1`,
      'Contact, kept out of every file',
      'stages: nobody said',
      '[ ] Is a supplier named',
    ])
      expect(stdout).toContain(part);
    expect(run('check-content')).toMatchObject({ status: 0 });
  });

  test('a reuse record, a question and an offer with its file', () => {
    const pdf = makePdf();
    write(inbox, 'Room Booking.PDF', pdf);
    const files = [
      hand('reuse', REUSE),
      hand('question', QUESTION),
      hand('product', { ...PRODUCT, files: ['room booking.pdf'] }),
    ];
    expect(run('intake', ...files)).toMatchObject({ status: 0, stderr: '' });
    expect(read('src/content/reuse/stakeholder-map/barnet-2026-05.yaml')).toContain(
      'changed: We added a column.\n',
    );
    expect(read('src/content/questions/how-did-you-agree-opening-hours.mdx')).toContain(
      String.raw`\{again\}`,
    );
    expect(read('products/room-booking-agreement/index.mdx')).toContain('origin: contributed\n');
    expect([...readFileSync(join(root, 'products/room-booking-agreement/room-booking.pdf'))]).toEqual([
      ...pdf,
    ]);
    expect(run('check-content')).toMatchObject({ status: 0 });
  });

  test('an offer that is published elsewhere, as catalogued', () => {
    const url = 'https://www.example.org/agreement.pdf';
    expect(run('intake', hand('product', { ...PRODUCT, url }))).toMatchObject({ status: 0, stderr: '' });
    const text = read('products/room-booking-agreement/index.mdx');
    expect(text).toContain('origin: catalogued\n');
    expect(text).toContain('format: PDF\n');
  });

  test('a question sheet as text and as a Word file', async () => {
    const sheet = formatFilledSheet(contributionForm('lesson'), LESSON);
    const paragraphs = sheet.split('\n').map((line) => new Paragraph(line));
    const word = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
    const files = [write(inbox, 'sheet.txt', sheet), write(inbox, 'sheet.docx', new Uint8Array(word))];
    expect(run('intake', ...files)).toMatchObject({ status: 0, stderr: '' });
    expect(read('lessons/test-the-join-its-cheap-b.mdx')).toContain('shelfmark: L-002\n');
    expect(read('lessons/test-the-join-its-cheap-b-2.mdx')).toContain('shelfmark: L-003\n');
    expect(read('lessons/test-the-join-its-cheap-b-2.mdx')).toContain(String.raw`\{process.exit(1)\}`);
    expect(run('check-content')).toMatchObject({ status: 0 });
  });

  test('nothing, when it is only tried', () => {
    const { status, stdout } = run('intake', '--dry-run', hand('lesson', LESSON));
    expect(status).toBe(0);
    expect(stdout).toContain('can be taken in as L-002. Nothing was written.');
    expect(existsSync(join(root, 'lessons/test-the-join-its-cheap-b.mdx'))).toBe(false);
  });

  test('and committed, with nothing of the contributor in the words of the commit', () => {
    const git = (...words: readonly string[]) =>
      spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout;
    git('init', '-q');
    git('config', 'user.email', 'editor@example.org');
    git('config', 'user.name', 'Editor');
    write(root, 'other.txt', 'not part of it');
    const title = '`touch pwned` $(touch pwned); touch pwned';
    expect(run('intake', '--commit', hand('lesson', { ...LESSON, title }))).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(git('log', '--format=%s', '--name-only').trim().split('\n')).toEqual([
      'Take in a contribution',
      '',
      'lessons/touch-pwned-touch-pwned-touch-pwned.mdx',
    ]);
    expect(existsSync(join(root, 'pwned'))).toBe(false);
  });
});

describe('is refused:', { timeout: RUN_MS }, () => {
  const offer = (name: string, bytes: Uint8Array) => {
    write(inbox, name, bytes);
    return hand('product', { ...PRODUCT, files: [name] });
  };
  const CASES: readonly (readonly [string, () => string, string])[] = [
    ['a file that is not there', () => join(inbox, 'none.mdx'), 'There is no such file.'],
    ['a folder', () => inbox, 'This is a folder or a link'],
    ['a picture', () => write(inbox, 'a.png', 'x'), 'Give a .mdx file'],
    [
      'a text too long',
      () => hand('lesson', { ...LESSON, happened: 'a'.repeat(20_001) }),
      'at most 20000 are read',
    ],
    ['a huge file', () => write(inbox, 'a.mdx', 'x'.repeat(80_001)), 'This file has 80001 bytes'],
    ['Latin-1', () => write(inbox, 'a.txt', Uint8Array.of(0xa3)), 'not saved as UTF-8'],
    [
      'a page of code',
      () => write(inbox, 'a.mdx', 'import fs from "fs"\n\n{fs.rmSync("/")}\n'),
      'neither a file of a contribution form',
    ],
    [
      'a program called Word',
      () => write(inbox, 'a.docx', 'MZ'),
      'The name says .docx, but inside it is a program.',
    ],
    [
      'Word with macros',
      () => write(inbox, 'a.docx', makeWordFile({ 'word/vbaProject.bin': 'x' })),
      'It holds macros',
    ],
    ['broken Word', () => write(inbox, 'a.docx', makeWordFile()), 'This Word file cannot be read.'],
    ['no answers', () => hand('lesson', {}), '"What happened?" has no answer.'],
    [
      'no declaration',
      () => hand('lesson', { ...LESSON, declarations: ['nothing-private'] }),
      '"Before you send it" needs at least 2 answers.',
    ],
    [
      'an unknown theme',
      () => hand('lesson', { ...LESSON, themes: ['Delivery modles'] }),
      'Did you mean "Delivery models"?',
    ],
    [
      'an unknown borough',
      () => hand('reuse', { ...REUSE, borough: 'Barnit' }),
      'names "Barnit", which is not on this shelf. Did you mean "Barnet"?',
    ],
    [
      'a product that leads out of its folder',
      () => hand('reuse', { ...REUSE, product: '../../lessons' }),
      'which is not on this shelf',
    ],
    [
      'a date that does not exist',
      () => hand('reuse', { ...REUSE, since: '2026-02-30' }),
      'has the answer "2026-02-30"',
    ],
    ['a figure without its basis', () => hand('lesson', { ...LESSON, figures: ['£5'] }), 'how it is known'],
    [
      'too many themes',
      () =>
        hand('lesson', {
          ...LESSON,
          themes: ['delivery-models', 'shared-services', 'law-equality', 'finance-savings', 'stock-supply'],
        }),
      'choose at most 4',
    ],
    [
      'an answer without its reason',
      () => hand('reuse', { ...REUSE, wouldUseAgain: 'yes' }),
      '"Why?" has no answer.',
    ],
    [
      'a page that is not on the site',
      () => hand('lesson', { ...LESSON, happened: 'See [x](/nowhere/).' }),
      'There is no page "/nowhere/" on this site.',
    ],
    [
      'an address that is none',
      () => hand('product', { ...PRODUCT, url: 'javascript:alert(1)' }),
      '"Where is it published?"',
    ],
    [
      'a file that is not beside it',
      () => hand('product', { ...PRODUCT, files: ['../../etc/passwd'] }),
      'is not beside the contribution',
    ],
    ['a file that lies', () => offer('a.pdf', new TextEncoder().encode('MZ')), 'inside it is a program'],
    ['a table that calculates', () => offer('a.csv', new TextEncoder().encode('=1+1')), 'for a formula'],
    [
      'a correction',
      () => write(inbox, 'a.mdx', '---\ncontribution: "correction"\n---\n'),
      'This is a correction: it becomes no entry.',
    ],
  ];
  const FILES = () => spawnSync('find', [root, '-type', 'f'], { encoding: 'utf8' }).stdout;

  test('each of these, in plain words, all in one run', () => {
    const base = inbox;
    const given = CASES.map(([name, make, words], index) => {
      inbox = join(base, String(index));
      mkdirSync(inbox);
      return { name, file: make(), words };
    });
    inbox = base;
    const before = FILES();
    const { status, stdout, stderr } = run('intake', ...given.map(({ file }) => file));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    for (const { name, file, words } of given) {
      const refusal = stderr.split('\n\n').find((part) => part.startsWith(`${file} was not taken in.`));
      expect.soft(refusal, name).toContain(words);
    }
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+|array|invalid input|undefined/iu);
    expect(FILES()).toBe(before);
  });

  test('a link to another file', () => {
    symlinkSync(hand('lesson', LESSON), join(inbox, 'link.mdx'));
    expect(run('intake', join(inbox, 'link.mdx'))).toMatchObject({ status: 1, stdout: '' });
  });

  test('the bad ones, all told at once, while the good one is taken', () => {
    const bad = hand('lesson', { ...LESSON, themes: [] }, 'bad.mdx');
    const worse = hand('question', {}, 'worse.mdx');
    const { status, stdout, stderr } = run('intake', bad, hand('lesson', LESSON), worse);
    expect(status).toBe(1);
    expect(stdout).toContain('was taken in as L-002');
    expect(stderr.match(/was not taken in/gu)).toHaveLength(2);
    expect(stderr).toContain('"What is your question, in one sentence?" has no answer.');
  });

  test('nothing given, or an unknown word', () => {
    expect(run('intake').stderr).toContain('npm run intake -- lesson-ask-early.mdx');
    expect(run('intake', '--force', 'a.mdx')).toMatchObject({ status: 1 });
  });
});
