/** The social cards, drawn at build: what a shared link shows of a page. No page loads them. */
import type { APIRoute } from 'astro';
import { cardImage } from '../../components/site/card-image.ts';
import { allCards, type Card } from '../../components/site/cards.ts';

export async function getStaticPaths() {
	return [...(await allCards()).values()].map((card) => ({ params: { card: card.id }, props: { card } }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
	new Response(await cardImage(props.card), { headers: { 'Content-Type': 'image/png' } });
