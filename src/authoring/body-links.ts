/** Checks where the links and pictures of a body lead: on this site every page must exist. The built site is checked once more. */
import type { EntryIndex } from './entry-index.ts';
import { addressKind } from './link-address.ts';
import { didYouMean, findNearest } from './nearest.ts';
import { quote, type Finding } from './problem.ts';
import { glossaryFragments, isSitesOwn, sitePages } from './site-routes.ts';
import { type BodyNode, bodyFinding, walkTree } from './tree.ts';

/** Makes the check of links for a shelf with these entries; it gives the findings of one body. */
export function makeLinkCheck(index: EntryIndex): (tree: BodyNode) => Finding[] {
  const pages = sitePages(index);
  const targets = {
    pages: new Set(pages),
    list: [...pages, ...glossaryFragments()],
    fragments: new Set(glossaryFragments()),
  };
  return (tree) => {
    const findings: Finding[] = [];
    walkTree(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition')
        findings.push(...checkLink(node, node.url, targets));
      if (node.type === 'image') findings.push(...checkAlt(node, node.alt));
    });
    return findings;
  };
}

interface Targets {
  readonly pages: ReadonlySet<string>;
  readonly fragments: ReadonlySet<string>;
  readonly list: readonly string[];
}

function checkLink(node: BodyNode, address: string, targets: Targets): Finding[] {
  const kind = addressKind(address);
  if (kind === 'relative') return [relativeLink(node, address)];
  if (kind !== 'site' || leadsSomewhere(address, targets)) return [];
  return [
    bodyFinding('dead-link', node, {
      found: `There is no page ${quote(address)} on this site.${didYouMean(findNearest(address, targets.list))}`,
      expected: 'An address on this site begins and ends with /, such as /lessons/ask-the-market-early/.',
      mend: 'If the page is new, add its entry first.',
    }),
  ];
}

function leadsSomewhere(address: string, { pages, fragments }: Targets): boolean {
  const [path = '', fragment] = address.split('#', 2);
  if (isSitesOwn(path)) return path.endsWith('/');
  if (path === '/glossary/' && fragment !== undefined) return fragments.has(address);
  return pages.has(path);
}

function relativeLink(node: BodyNode, address: string): Finding {
  return bodyFinding('relative-link', node, {
    found: `${quote(address)} leads to different places from different pages.`,
    expected: 'An address on this site begins with /, one elsewhere with https://.',
    mend: `For example: /${address.replace(/^(?:\.{1,2}\/)+/u, '')}`,
  });
}

function checkAlt(node: BodyNode, alt: string | null | undefined): Finding[] {
  if ((alt ?? '').trim() !== '') return [];
  return [
    bodyFinding('image-without-alt', node, {
      found: 'This picture has no text for readers who cannot see it.',
      expected: 'Say in a few words what the picture shows.',
      mend: 'For example: ![Four steps from idea to decision](./steps.png)',
    }),
  ];
}
