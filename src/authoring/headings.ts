/** Checks the headings of a body: the page has the only h1, so a body begins at h2 and skips no level (WCAG 2.2, 1.3.1). */
import type { CollectionName } from '../schemas/fields.ts';
import { quote, type Finding } from './problem.ts';
import { FILE_START } from './text-position.ts';
import { type BodyNode, bodyFinding, textOf, walkTree } from './tree.ts';

type Heading = Extract<BodyNode, { type: 'heading' }>;

const NEEDED: Partial<Readonly<Record<CollectionName, readonly string[]>>> = {
  lessons: ['Context', 'What happened'],
  products: [],
};

/** Says what is wrong with the headings, and whether the body lacks text that its collection needs. */
export function checkHeadings(tree: BodyNode, collection: CollectionName): Finding[] {
  const headings: Heading[] = [];
  walkTree(tree, (node) => void (node.type === 'heading' && headings.push(node)));
  return [
    ...checkLevels(headings),
    ...checkTexts(headings),
    ...checkNeeded(headings, collection),
    ...checkEmpty(tree, collection),
  ];
}

function checkLevels(headings: readonly Heading[]): Finding[] {
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.depth ?? 1;
    if (heading.depth === 1)
      return bodyFinding('heading-level-one', heading, {
        found: 'A heading with one # is the title of the whole page, and the page has one already.',
        expected: 'Headings of a body begin with ##.',
        mend: `Write ## ${textOf(heading)}`,
      });
    if (heading.depth <= before + 1) return [];
    return bodyFinding('heading-skips-level', heading, {
      found: `This heading has ${heading.depth} signs #, ${before === 1 ? 'and it is the first' : `the one above it ${before}`}.`,
      expected: 'A heading is at most one level below the one above it.',
      mend: `Write ${'#'.repeat(before + 1)} ${textOf(heading)}`,
    });
  });
}

function checkTexts(headings: readonly Heading[]): Finding[] {
  const texts = headings.map((heading) => textOf(heading));
  return headings.flatMap((heading, index) => {
    const text = texts[index] ?? '';
    if (text === '')
      return bodyFinding('empty-heading', heading, {
        found: 'This heading has no text.',
        mend: 'Say in a few words what follows, or delete the line.',
      });
    if (texts.findIndex((other) => other.toLowerCase() === text.toLowerCase()) === index) return [];
    return bodyFinding('duplicate-heading', heading, {
      found: `There is another heading ${quote(text)} above.`,
      expected: 'Each heading of a page says something of its own.',
      mend: 'Change one of them.',
    });
  });
}

function checkNeeded(headings: readonly Heading[], collection: CollectionName): Finding[] {
  const texts = headings.filter(({ depth }) => depth === 2).map((heading) => textOf(heading).toLowerCase());
  return (NEEDED[collection] ?? [])
    .filter((needed) => !texts.some((text) => text.startsWith(needed.toLowerCase())))
    .map((needed) => ({
      kind: 'missing-heading',
      ...FILE_START,
      field: 'body',
      found: `The body has no heading "${needed}".`,
      expected: 'A lesson says in its body what the context was and what happened.',
      mend: `Add a line ## ${needed} and the text below it.`,
    }));
}

function checkEmpty(tree: BodyNode, collection: CollectionName): Finding[] {
  let hasText = false;
  walkTree(tree, (node) => {
    if (['paragraph', 'list', 'table', 'blockquote'].includes(node.type)) hasText = true;
  });
  if (hasText || NEEDED[collection] === undefined) return [];
  return [
    {
      kind: 'empty-body',
      ...FILE_START,
      field: 'body',
      found: 'There is no text below the fields.',
      expected: 'The body tells a colleague what they need to know before they use it.',
      mend: 'Write a few sentences below the second line of hyphens.',
    },
  ];
}
