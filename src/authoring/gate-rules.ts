/** What a body may not hold: code, raw HTML, unlisted components, unsafe addresses. Everything that is not listed is refused. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { ALLOWED_COMPONENTS, showComponent } from './allowed-components.ts';
import { expression, importExport } from './code-scan.ts';
import { addressKind, isImageBeside } from './link-address.ts';
import { didYouMean, findNearest } from './nearest.ts';
import { quote, type Finding } from './problem.ts';
import { type BodyNode, bodyFinding, positionOf, walkTree } from './tree.ts';

const HARMLESS = new Set([
  ...['root', 'paragraph', 'heading', 'thematicBreak', 'blockquote', 'list', 'listItem', 'code', 'text'],
  ...[
    'emphasis',
    'strong',
    'inlineCode',
    'break',
    'linkReference',
    'delete',
    'table',
    'tableRow',
    'tableCell',
  ],
  ...['footnoteDefinition', 'footnoteReference'],
]);
const COMPONENTS = Object.keys(ALLOWED_COMPONENTS);
const COMPONENT_LIST = `Components: ${COMPONENTS.map(showComponent).join(', ')}.`;

/** Says everything in the tree of a body that must not reach the compiler. */
export function checkGate(root: BodyNode): Finding[] {
  const findings: Finding[] = [];
  const excess = walkTree(root, (node) => findings.push(...checkNode(node)));
  return [...findings, ...excess];
}

function checkNode(node: BodyNode): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [importExport(positionOf(node))];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [expression(positionOf(node))];
    case 'html':
      return [rawHtml(node, node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node);
    case 'link':
    case 'definition':
      return addressKind(node.url) === 'refused' ? [badScheme(node, node.url)] : [];
    case 'image':
      return isImageBeside(node.url) ? [] : [badImage(node, node.url)];
    case 'imageReference':
      return [badImage(node, node.identifier)];
    default:
      return HARMLESS.has(node.type) ? [] : [unknownPart(node)];
  }
}

function rawHtml(node: BodyNode, tag: string): Finding {
  return bodyFinding('raw-html', node, {
    found: `${quote(tag)} is HTML.`,
    expected: COMPONENT_LIST,
    mend: 'Use Markdown, such as **bold** or [text](https://www.example.org/). To show the sign < itself, write &lt;',
  });
}

function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement): Finding[] {
  const name = node.name ?? '';
  if (!/^[A-Z]/u.test(name)) return [rawHtml(node, `<${name}>`)];
  const allowed = Object.hasOwn(ALLOWED_COMPONENTS, name) ? ALLOWED_COMPONENTS[name] : undefined;
  if (!allowed)
    return [
      bodyFinding('unknown-component', node, {
        found: `<${name}> is not a component of this site.${didYouMean(findNearest(name, COMPONENTS))}`,
        expected: COMPONENT_LIST,
      }),
    ];
  const given = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : [],
  );
  const missing = Object.keys(allowed).filter(
    (key) => allowed[key]?.isRequired === true && !given.includes(key),
  );
  return [
    ...node.attributes.flatMap((attribute) => checkAttribute(attribute, node, name)),
    ...missing.map((key) =>
      bodyFinding('missing-attribute', node, {
        found: `<${name}> has no ${key}.`,
        expected: allowed[key]?.description ?? '',
        mend: `Write ${showComponent(name)}`,
      }),
    ),
  ];
}

function checkAttribute(
  attribute: MdxJsxFlowElement['attributes'][number],
  node: BodyNode,
  component: string,
): Finding[] {
  const isText = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
  const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
  const allowed = Object.keys(ALLOWED_COMPONENTS[component] ?? {});
  if (attribute.type === 'mdxJsxAttribute' && !allowed.includes(name))
    return [
      bodyFinding('unknown-attribute', node, {
        found: `<${component}> takes no ${quote(name)}.${didYouMean(findNearest(name, allowed))}`,
        expected: `Write ${showComponent(component)}`,
      }),
    ];
  if (isText) return [];
  return [
    bodyFinding('attribute-without-text', node, {
      found: `The value of ${name} in <${component}> is not text between quotation marks.`,
      expected: `Write ${showComponent(component)}`,
    }),
  ];
}

function badScheme(node: BodyNode, address: string): Finding {
  return bodyFinding('bad-scheme', node, {
    found: `${quote(address)} is not an address that a reader may safely follow.`,
    expected:
      'An address begins with https://, http:// or mailto:, with / on this site, or with # on this page.',
    mend: 'For example: [the toolkit](https://www.example.org/page)',
  });
}

function badImage(node: BodyNode, address: string): Finding {
  return bodyFinding('image-address', node, {
    found: `${quote(address)} is not a picture beside this entry.`,
    expected: 'A picture is a .png, .jpg, .webp, .avif or .gif file in the same folder.',
    mend: 'For example: ![The steps in order](./steps.png)',
  });
}

function unknownPart(node: BodyNode): Finding {
  return bodyFinding('unknown-part', node, {
    found: `A body cannot hold this (${node.type}).`,
    expected: 'Use headings, paragraphs, lists, tables, links, pictures and quotations.',
  });
}
