/** Reads an Atom file with another program's XML reader and says what RFC 4287 has against it; it knows nothing of the code that writes feeds. */
import { SaxesParser } from 'saxes';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, as RFC 4287 § 3.3 asks: with a capital T and a zone. */
const MOMENT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

export interface XmlNode {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Parses XML with namespaces. @throws when it is not well formed */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlNode = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, { value }]) => [name, value]),
    );
    const node: XmlNode = { name: tag.local, uri: tag.uri, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [first] = root.children;
  if (!first) throw new Error('There is no element');
  return first;
}

/** Gives the child elements of a name. */
export const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.uri === ATOM && child.name === name);

/** Gives the text of the first child of a name; empty when there is none. */
export const textOf = (node: XmlNode, name: string): string => childrenOf(node, name)[0]?.text ?? '';

/** Gives what RFC 4287 has against a feed, a line each; empty when all is well. */
export function checkAtom(feed: XmlNode): readonly string[] {
  const entries = childrenOf(feed, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  const hasAuthor = childrenOf(feed, 'author').some((author) => textOf(author, 'name') !== '');
  return [
    ...(feed.uri === ATOM && feed.name === 'feed' ? [] : ['§ 4.1.1: the root is not a feed']),
    ...checkCommon(feed, 'feed'),
    ...(childrenOf(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self').length === 1
      ? []
      : ['§ 4.1.1: a feed names its own address once']),
    ...(childrenOf(feed, 'subtitle').length > 1 ? ['§ 4.1.1: more than one subtitle'] : []),
    ...(hasAuthor || entries.every((entry) => childrenOf(entry, 'author').length > 0)
      ? []
      : ['§ 4.1.1: neither the feed nor each entry has an author']),
    ...(new Set(ids).size === ids.length ? [] : ['§ 4.1.1: two entries have one id']),
    ...feed.children
      .slice(feed.children.findIndex(({ name }) => name === 'entry'))
      .filter(({ name }) => entries.length > 0 && name !== 'entry')
      .map(({ name }) => `§ 4.1.1: ${name} stands after an entry`),
    ...entries.flatMap((entry) => [...checkCommon(entry, textOf(entry, 'id')), ...checkEntry(entry)]),
  ];
}

function checkCommon(node: XmlNode, where: string): readonly string[] {
  const once = ['id', 'title', 'updated'].filter((name) => childrenOf(node, name).length !== 1);
  const alternates = childrenOf(node, 'link').filter(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
  );
  return [
    ...once.map((name) => `${where}: not exactly one ${name}`),
    ...(URL.canParse(textOf(node, 'id')) ? [] : [`${where}: § 4.2.6: the id is no address`]),
    ...(MOMENT.test(textOf(node, 'updated')) ? [] : [`${where}: § 3.3: updated is no moment`]),
    ...(textOf(node, 'title') === '' ? [`${where}: the title is empty`] : []),
    ...(alternates.length > 1 ? [`${where}: § 4.1.1: more than one alternate of one type`] : []),
    ...childrenOf(node, 'link')
      .filter(({ attributes }) => !URL.canParse(attributes['href'] ?? ''))
      .map(() => `${where}: § 4.2.7: a link without an absolute address`),
    ...childrenOf(node, 'category')
      .filter(({ attributes }) => !attributes['term'])
      .map(() => `${where}: § 4.2.2: a category without a term`),
    ...['title', 'summary', 'subtitle'].flatMap((name) =>
      childrenOf(node, name)
        .filter(
          ({ attributes, children }) => (attributes['type'] ?? 'text') === 'text' && children.length > 0,
        )
        .map(() => `${where}: § 3.1.1: ${name} is text and holds elements`),
    ),
  ];
}

function checkEntry(entry: XmlNode): readonly string[] {
  const id = textOf(entry, 'id');
  const hasContent = childrenOf(entry, 'content').length > 0;
  const hasAlternate = childrenOf(entry, 'link').some(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
  );
  return [
    ...(hasContent || hasAlternate ? [] : [`${id}: § 4.1.2: neither content nor an alternate link`]),
    ...(hasContent || textOf(entry, 'summary') !== '' ? [] : [`${id}: there is nothing to read`]),
  ];
}
