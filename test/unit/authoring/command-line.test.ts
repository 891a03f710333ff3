/** The two programs as an author runs them, on a shelf in a temporary folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileContent } from '../../../src/authoring/shelf.ts';
import { STARTER_KINDS } from '../../../src/authoring/starters.ts';
import { LESSON_FILE, makeShelf } from '../../fixtures/problems/valid-shelf.ts';

let shelf = '';

beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'shelf-'));
  for (const { path, content } of makeShelf().files) write(path, toTyped(content));
});

afterEach(() => {
  rmSync(shelf, { recursive: true, force: true });
});

/** Gives what stands in a file of the valid shelf. */
function toTyped(content: FileContent): string | Uint8Array {
  if (content.state === 'file') return content.bytes;
  return content.state === 'text' ? content.text : '';
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(shelf, path)), { recursive: true });
  writeFileSync(join(shelf, path), content);
}

function run(program: 'check-content' | 'new-entry', ...words: readonly string[]) {
  const env = { ...process.env, CONTENT_DIR: shelf, SOURCE_DATE_EPOCH: '1800000000' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${program}.ts`, ...words], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('check-content', () => {
  test('says how many entries are in order', () => {
    expect(run('check-content')).toEqual({
      status: 0,
      stdout: '5 entries checked, no problems\n',
      stderr: '',
    });
  });

  test('prints every problem and a count, and fails', () => {
    write('lessons/latin-1.mdx', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xa3));
    write('lessons/Two Words.mdx', 'x');
    write('lessons/long.mdx', 'x'.repeat(1_000_001));
    symlinkSync('/etc/passwd', join(shelf, 'lessons/link.mdx'));
    symlinkSync(shelf, join(shelf, 'products/loop'));
    write('.DS_Store', '');
    const { status, stdout, stderr } = run('check-content');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    for (const part of [
      'not saved as UTF-8',
      '"Two Words"',
      '1000001 bytes',
      'lessons/link.mdx:1:1\n  This is a link',
      'products/loop:1:1',
    ])
      expect(stderr).toContain(part);
    expect(stderr).toMatch(/\n\d+ problems in 5 files\n$/u);
  });

  test('an empty folder is a problem, not an empty site', () => {
    rmSync(shelf, { recursive: true });
    mkdirSync(shelf);
    expect(run('check-content')).toMatchObject({ status: 1 });
  });
});

describe('new-entry', () => {
  test.each(STARTER_KINDS)('begins a valid %s, whatever signs its title has', (kind) => {
    const { status, stdout, stderr } = run('new-entry', kind, "Ask: the 'market' [early] & # {often} — 100%");
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('ask-the-market-early-often-100');
    expect(run('check-content')).toMatchObject({ status: 0, stdout: '6 entries checked, no problems\n' });
  });

  test('gives the next shelfmark and today', () => {
    run('new-entry', 'lesson', 'A second lesson');
    const text = readFileSync(join(shelf, 'lessons/a-second-lesson.mdx'), 'utf8');
    expect(text).toContain('shelfmark: L-002\n');
    expect(text).toContain('checkedOn: 2027-01-15\n');
  });

  describe('from a question', () => {
    const QUESTION = `---
title: Who agreed {hours} with a shared building?
askedBy: { role: Service manager, boroughType: an outer London borough }
askedOn: 2026-03-02
themes: [buildings-co-location]
answers:
  - { text: 'We wrote <hours> into the lease.', by: Head of libraries, on: 2026-04-01 }
---

## What we tried

We asked the landlord.
`;

    test('begins a valid lesson that holds the question and its answers, and says how to join the two', () => {
      write('src/content/questions/shared-hours.mdx', QUESTION);
      const { status, stdout, stderr } = run(
        ...(['new-entry', 'lesson', '--from-question', 'shared-hours', 'Agree the hours early'] as const),
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('add to the question: promotedTo: agree-the-hours-early\n');
      const text = readFileSync(join(shelf, 'lessons/agree-the-hours-early.mdx'), 'utf8');
      expect(text).toContain('themes:\n  - buildings-co-location\n');
      expect(text).toContain('sources: []\n');
      expect(text).toContain('attribution: anonymous\n');
      expect(text.split('---\n').at(-1)).toBe(`
## Context

A borough asked: Who agreed \\{hours\\} with a shared building?

### What we tried

We asked the landlord.

## What happened

Head of libraries, 1 April 2026: We wrote &lt;hours> into the lease.
`);
      expect(run('check-content')).toMatchObject({ status: 0, stdout: '7 entries checked, no problems\n' });
    });

    test.each([
      ['nobody-asked', 'a question that is not there'],
      ['unanswered', 'a question without an answer'],
    ])('refuses %s: %s', (id) => {
      write('src/content/questions/unanswered.mdx', QUESTION.replace(/answers:\n.*\n/u, ''));
      const { status, stderr } = run('new-entry', 'lesson', '--from-question', id, 'A title');
      expect(status).toBe(1);
      expect(stderr).toContain(`There is no question "${id}" that somebody has answered.`);
    });

    test('refuses another kind', () => {
      write('src/content/questions/shared-hours.mdx', QUESTION);
      expect(run('new-entry', 'event', '--from-question', 'shared-hours')).toMatchObject({ status: 1 });
    });
  });

  test.each([
    [[], 'npm run new -- lesson'],
    [['leson', 'A title'], 'There is no kind "leson".'],
    [['lesson'], 'A lesson needs a title'],
    [['lesson', ' ?! '], 'A lesson needs a title'],
    [['lesson', 'Ask the market early'], `${LESSON_FILE} is there already.`],
    [['organisation', 'Barnet'], '"barnet" is also the name of a borough'],
    [['lesson', 'x'.repeat(200)], 'Nothing was written'],
  ])('refuses %j and says why', (words, reason) => {
    const { status, stderr } = run('new-entry', ...words);
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
    expect(run('check-content')).toMatchObject({ status: 0 });
  });
});
