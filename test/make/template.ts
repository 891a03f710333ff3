/** A template that uses every part of the format, and what it is read with. */
import { readFileSync } from 'node:fs';
import type { NamedThings } from '../../src/documents/markdown/reader.ts';
import type { ShelfFacts } from '../../src/documents/document-files.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import type { Product } from '../../src/model/product.ts';
import { makeOriginalRecord } from './product-record.ts';
import { makeProduct } from './shelf.ts';

export const EVERY_PART = readFileSync(
  new URL('../fixtures/templates/every-part.md', import.meta.url),
  'utf8',
);

const LESSON = { id: 'ask-the-market', title: 'Ask the market early', url: '/lessons/ask-the-market/' };

export const SHELF: ShelfFacts = { url: 'https://shelf.example', entries: new Map([['L-001', LESSON]]) };

export const NAMED: NamedThings = { rules: ['ask-early'], entries: SHELF.entries };

export function makeTemplateProduct(): Product {
  const record = makeOriginalRecord();
  return makeProduct({
    ...record,
    rules: ['ask-early'],
    answersLessons: [{ lesson: 'ask-the-market', how: 'It asks them', section: 'What we ask' }],
    terms: [{ term: 'light touch', meaning: 'A lighter set of rules.' }],
    caveat: 'Not legal advice \u0001]]> & <b>.',
    effort: { time: '2 days', skills: ['Procurement'], decisionMaker: 'Head of service' },
    changes: [
      { date: '2026-02-28', text: 'A question was added.' },
      { date: '2026-01-31', text: 'First issue.' },
    ],
  });
}

/** Reads a body under a title and an intro; the body begins at line 5. */
export function parseBody(body: string) {
  return parseDocument(`---\ntitle: A title\nintro: An intro.\n---\n${body}\n`, NAMED, []);
}
