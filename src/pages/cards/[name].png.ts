/** The pictures that stand beside links to the shelf. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSocialCard } from '../../data/social-cards.ts';
import { listSocialCards, type SocialCard } from '../../model/social-card.ts';

interface Props {
  readonly card: SocialCard;
}

export const getStaticPaths = (() =>
  listSocialCards().map((card) => ({
    params: { name: card.name },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await getSocialCard(props.card), { headers: { 'Content-Type': 'image/png' } });
