/** Checks the headings of a source as they are typed: they begin at `##`, skip no level, say something and differ (WCAG 2.2, 1.3.1). */
import type { MdastNode } from 'satteri';
import { type Reader, textOf } from './reader.ts';

const MAX_SIGNS = 4;

type HeadingNode = Extract<MdastNode, { type: 'heading' }>;

/** Says what is wrong with the headings among the blocks of a source. */
export function checkHeadings(nodes: readonly MdastNode[], reader: Reader): void {
  const headings = nodes.filter((node) => node.type === 'heading');
  headings.forEach((heading, index) => {
    checkLevel(heading, headings[index - 1]?.depth ?? 1, reader);
    const text = textOf(heading).trim();
    if (text === '')
      reader.report('empty-heading', heading, {
        found: 'This heading has no text.',
        mend: 'Say in a few words what follows, or delete the line.',
      });
    else checkRepeat(heading, headings.slice(0, index), reader);
  });
  if (headings.length > 0) return;
  const first = nodes.find(({ type }) => type !== 'yaml');
  if (first)
    reader.report('missing-heading', first, {
      found: 'The document has no heading.',
      expected: 'A document is parted by headings, by which a reader finds the way.',
      mend: 'Write a line such as: ## What we ask of you',
    });
}

function checkLevel(heading: HeadingNode, before: number, reader: Reader): void {
  if (heading.depth === 1)
    reader.report('heading-level-one', heading, {
      found: 'A heading with one # is the title, and the document has one already.',
      expected: 'Headings of a document begin with ##.',
      mend: `Write ## ${textOf(heading)}`,
    });
  else if (heading.depth > before + 1)
    reader.report('heading-skips-level', heading, {
      found: `This heading has ${heading.depth} signs #, ${before === 1 ? 'and nothing with fewer is above it' : `the one above it ${before}`}.`,
      expected: 'A heading is at most one level below the one above it.',
      mend: `Write ${'#'.repeat(before + 1)} ${textOf(heading)}`,
    });
  else if (heading.depth > MAX_SIGNS)
    reader.report('heading-too-deep', heading, {
      found: `This heading has ${heading.depth} signs #.`,
      expected: `At most ${MAX_SIGNS}, which are three levels of the document.`,
      mend: 'Write it as a line in bold, or part the section otherwise.',
    });
}

function checkRepeat(heading: HeadingNode, above: readonly HeadingNode[], reader: Reader): void {
  const text = textOf(heading).trim().toLowerCase();
  if (!above.some((other) => textOf(other).trim().toLowerCase() === text)) return;
  reader.report('duplicate-heading', heading, {
    found: `There is another heading ${JSON.stringify(textOf(heading).trim())} above.`,
    expected: 'Each heading of a document says something of its own.',
    mend: 'Change one of them.',
  });
}
