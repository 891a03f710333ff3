/** What is new as an Atom feed, beside each page that can be followed; `/feed.atom` is that of the whole shelf. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtomFile, getFeeds } from '../../data/changes.ts';
import { type Feed, toPlaceParam } from '../../model/feed.ts';

interface Props {
  readonly feed: Feed;
}

export const getStaticPaths = (async () =>
  (await getFeeds()).map((feed) => ({
    params: { place: toPlaceParam(feed) },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { feed } }) =>
  new Response(new Uint8Array(getAtomFile(feed)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
