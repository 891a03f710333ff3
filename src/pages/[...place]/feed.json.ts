/** What is new as a JSON Feed, beside each page that can be followed; `/feed.json` is that of the whole shelf. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getFeeds } from '../../data/changes.ts';
import { toAddress } from '../../data/product-files.ts';
import { type Feed, toPlaceParam } from '../../model/feed.ts';
import { toJsonFeed } from '../../model/json-feed.ts';

interface Props {
  readonly feed: Feed;
}

export const getStaticPaths = (async () =>
  (await getFeeds()).map((feed) => ({
    params: { place: toPlaceParam(feed) },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { feed } }) =>
  new Response(toJsonFeed(feed, toAddress), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
