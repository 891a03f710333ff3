/** Says what JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) has against a file; it knows nothing of the code that writes feeds. */
const TOP = [
  ...['version', 'title', 'home_page_url', 'feed_url', 'description', 'user_comment', 'next_url', 'icon'],
  ...['favicon', 'authors', 'language', 'expired', 'hubs', 'items'],
];
const ITEM = [
  ...[
    'id',
    'url',
    'external_url',
    'title',
    'content_html',
    'content_text',
    'summary',
    'image',
    'banner_image',
  ],
  ...['date_published', 'date_modified', 'authors', 'tags', 'language', 'attachments'],
];
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

type Json = Readonly<Record<string, unknown>>;

/** Gives what is against the text, a line each; empty when all is well. @throws {SyntaxError} when it is no JSON */
export function checkJsonFeed(text: string): readonly string[] {
  const feed = JSON.parse(text) as Json;
  const items = Array.isArray(feed['items']) ? (feed['items'] as Json[]) : undefined;
  const ids = (items ?? []).map(({ id }) => id);
  return [
    ...(feed['version'] === 'https://jsonfeed.org/version/1.1' ? [] : ['version is not that of 1.1']),
    ...(isText(feed['title']) ? [] : ['there is no title']),
    ...(items ? [] : ['items is not a list']),
    ...['home_page_url', 'feed_url']
      .filter((name) => !isAddress(feed[name]))
      .map((name) => `${name} is no address`),
    ...checkKeys(feed, TOP, 'feed'),
    ...checkAuthors(feed['authors'], 'feed'),
    ...(new Set(ids).size === ids.length ? [] : ['two items have one id']),
    ...(items ?? []).flatMap(checkItem),
  ];
}

function checkItem(item: Json, index: number): readonly string[] {
  const where = `items[${index}]`;
  const dates = ['date_published', 'date_modified'].filter(
    (name) => item[name] !== undefined && !MOMENT.test(String(item[name])),
  );
  const { tags } = item;
  return [
    ...(isText(item['id']) ? [] : [`${where}: id is no text`]),
    ...(isText(item['content_text']) || isText(item['content_html']) ? [] : [`${where}: no content`]),
    ...(item['url'] === undefined || isAddress(item['url']) ? [] : [`${where}: url is no address`]),
    ...dates.map((name) => `${where}: ${name} is no moment`),
    ...(tags === undefined || (Array.isArray(tags) && tags.every(isText))
      ? []
      : [`${where}: tags are no texts`]),
    ...checkKeys(item, ITEM, where),
    ...checkAuthors(item['authors'], where),
  ];
}

/** Names of one's own begin with `_`. */
function checkKeys(object: Json, known: readonly string[], where: string): readonly string[] {
  return Object.keys(object)
    .filter((name) => !known.includes(name) && !name.startsWith('_'))
    .map((name) => `${where}: unknown ${name}`);
}

function checkAuthors(authors: unknown, where: string): readonly string[] {
  if (authors === undefined) return [];
  const isRight =
    Array.isArray(authors) &&
    authors.every((author: Json) => ['name', 'url', 'avatar'].some((name) => isText(author[name])));
  return isRight ? [] : [`${where}: authors are not right`];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:/u.test(value) && URL.canParse(value);
