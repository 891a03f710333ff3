/** 20,000 hostile texts go through the normaliser and the compiler that Astro uses: none becomes code, and none changes a second time. */
import { type MdastNode, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/authoring/body.ts';
import { BODY_FEATURES } from '../../../src/authoring/body-features.ts';
import { normaliseMarkdown } from '../../../src/authoring/normalise/normalise-markdown.ts';
import { checkRawText } from '../../../src/authoring/raw-text.ts';
import { walkTree } from '../../../src/authoring/tree.ts';
import { makeHostileText, makePlainText } from '../../make/hostile-text.ts';
import { makeRandom } from '../../make/random.ts';

const HOSTILE = 20_000;
const PLAIN = 4_000;
const EXECUTABLE = /^(?:mdx|html$|image|yaml|toml)/u;

/** Gives what would run, or be refused, of a text; nothing for one that is only text. */
function dangersOf(text: string): readonly string[] {
  const found: string[] = [];
  walkTree(mdxToMdast(text, { features: BODY_FEATURES }), (node: MdastNode) => {
    if (EXECUTABLE.test(node.type)) found.push(node.type);
    if (node.type === 'link' && !/^(?:https?:\/\/|mailto:|\/)/u.test(node.url)) found.push(node.url);
  });
  return [...found, ...[...checkRawText(text), ...parseBody(text).findings].map(({ kind }) => kind)];
}

test('no hostile text becomes code, and each is settled after one pass', { timeout: 120_000 }, () => {
  const random = makeRandom(6_2026);
  const failures: unknown[] = [];
  for (let count = 0; count < HOSTILE && failures.length < 5; count += 1) {
    const typed = makeHostileText(random);
    const text = normaliseMarkdown(typed);
    const dangers = dangersOf(text);
    const again = normaliseMarkdown(text);
    if (dangers.length > 0 || again !== text) failures.push({ typed, text, dangers, again });
  }
  expect(failures).toEqual([]);
});

/** Gives the words that a reader sees, with single blanks. */
function wordsOf(text: string): string {
  let words = '';
  walkTree(mdxToMdast(text, { features: { ...BODY_FEATURES, smartPunctuation: false } }), (node) => {
    if (node.type === 'paragraph' || node.type === 'break') words += ' ';
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
  });
  return words.replace(/\s+/gu, ' ').trim();
}

test('what is typed without meaning any markup is shown as typed', { timeout: 60_000 }, () => {
  const random = makeRandom(11);
  const failures: unknown[] = [];
  for (let count = 0; count < PLAIN && failures.length < 5; count += 1) {
    const typed = makePlainText(random);
    const text = normaliseMarkdown(typed);
    if (wordsOf(text) !== typed.replace(/\s+/gu, ' ').trim())
      failures.push({ typed, text, words: wordsOf(text) });
  }
  expect(failures).toEqual([]);
});
