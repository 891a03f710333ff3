/** Finds our own marks in text: fields `[[…]]`, merge fields `{{…}}`, notes of rules and shelfmarks. */
import type { MdastNode } from 'satteri';
import { ruleAnchor } from '../about.ts';
import type { Inline, Link, TextRun } from '../document.ts';
import { MERGE_FIELDS } from '../../model/merge-fields.ts';
import { readField } from './fields.ts';
import type { Reader } from './reader.ts';

type Look = Pick<TextRun, 'isBold' | 'isItalic'>;

/** Where a text stands: the node it came from, its look, and what names a choice in it. */
export interface TextPlace {
  readonly node: MdastNode;
  readonly look: Look;
  /** Label of a choice that has no words of its own before it. */
  readonly label: string;
}

/** A field, a merge field, anything else in brackets or braces, a bracket alone, or a shelfmark. */
const MARK =
  /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|\[[^[\]]*\]|\[\[|\]\]|\{\{|\}\}|(?<![\p{L}\p{N}-])[LP]-\d{3,5}(?![\p{L}\p{N}])/gu;

/** Turns a text into runs, fields and links. */
export function readText(text: string, place: TextPlace, reader: Reader): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const before = text.slice(end, match.index);
    if (before !== '') parts.push(toRun(before, place.look));
    parts.push(
      ...readMark(match[0], { ...place, label: labelBefore(text.slice(0, match.index), place) }, reader),
    );
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(toRun(text.slice(end), place.look));
  return parts;
}

/** Says that something in brackets is none of our marks, and reads it as text. */
function readMark(mark: string, place: TextPlace, reader: Reader): readonly Inline[] {
  if (/^[LP]-/u.test(mark)) return [readShelfmark(mark, place, reader)];
  if (mark.startsWith('{{') && mark.endsWith('}}')) return readMerge(mark, place, reader);
  if (mark.startsWith('[[') && mark.endsWith(']]')) {
    const id = /^\[\[\s*rule\s*:\s*(.*?)\s*\]\]$/u.exec(mark)?.[1];
    return id === undefined ? readField(mark, place, reader) : readRule(id, mark, place, reader);
  }
  reader.report(
    'unknown-field-mark',
    place.node,
    {
      found: `${JSON.stringify(mark)} is not a mark that a template knows.`,
      expected: 'Square brackets and double braces are kept for fields.',
      mend: mendFor(mark),
    },
    mark,
  );
  return [toRun(mark, place.look)];
}

function mendFor(mark: string): string {
  if (/^\[[^[\]]+\]$/u.test(mark))
    return `Write [[text: ${mark.slice(1, -1).trim() || 'What to write'}]] for an answer, a merge field such as {{borough}}, or round brackets.`;
  return 'Give each field both its marks on one line, with plain text between: [[text: What to write]].';
}

function readMerge(mark: string, place: TextPlace, reader: Reader): readonly Inline[] {
  const name = mark.slice(2, -2).trim();
  const field = MERGE_FIELDS.find(({ id }) => id === name);
  if (field) return [{ kind: 'merge', field: field.id }];
  reader.report(
    'unknown-merge-field',
    place.node,
    {
      found: `${JSON.stringify(name)} is not a merge field.`,
      expected: `Merge fields: ${MERGE_FIELDS.map(({ id }) => `{{${id}}}`).join(', ')}.`,
      mend: `Use one of these, or ask for the answer where it is needed: [[text: ${name || 'What to write'}]].`,
    },
    mark,
  );
  return [];
}

function readRule(id: string, mark: string, { node, look }: TextPlace, reader: Reader): readonly Inline[] {
  const index = reader.rules.indexOf(id);
  if (index !== -1) {
    const run = toRun(`rule ${index + 1}`, look);
    return [toRun('(', look), { kind: 'link', content: [run], url: `#${ruleAnchor(id)}` }, toRun(')', look)];
  }
  reader.report(
    'unknown-rule',
    node,
    {
      found: `${JSON.stringify(id)} is not among the rules of the record.`,
      expected: `Rules of the record: ${reader.rules.join(', ') || 'none'}.`,
      mend: 'Correct the name, or add the rule to "rules" in index.mdx.',
    },
    mark,
  );
  return [];
}

function readShelfmark(mark: string, { node, look }: TextPlace, reader: Reader): TextRun | Link {
  const entry = reader.entries.get(mark);
  if (entry) return { kind: 'link', content: [toRun(mark, look)], url: entry.url, title: entry.title };
  reader.report(
    'unknown-shelfmark',
    node,
    {
      found: `Nothing on the shelf has the shelfmark ${JSON.stringify(mark)}.`,
      mend: 'Look the number up on the entry’s page, or leave it out.',
    },
    mark,
  );
  return toRun(mark, look);
}

function toRun(text: string, look: Look): TextRun {
  return { kind: 'text', text, ...look };
}

/** Names a choice by the words before it, from the last full stop or field on. */
function labelBefore(before: string, place: TextPlace): string {
  const words = before
    .split(/[\]}]|[.!?]\s/u)
    .at(-1)
    ?.replace(/[\s:([]+$/u, '')
    .trim();
  return words === undefined || words.length < 3 ? place.label : words;
}
