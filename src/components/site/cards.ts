/** The social cards of the site: one for each guide, tool and story, and one for everything else. */
import { getCollection } from 'astro:content';
import { firstSentence } from '../../lib/content/first-sentence.ts';
import { chapterPath, chaptersOf, guidesInOrder } from './guides.ts';
import { minutesFor } from './reading.ts';
import { pageAt } from './site-graph.ts';
import { siteName, siteSummary } from './site-name.ts';

export interface Card {
	/** Its address without `/cards/` and `.png`: `guides/start-here`. */
	id: string;
	/** What kind of page it stands for; null on the card of the site. */
	kind: string | null;
	title: string;
	/** One sentence under the title. */
	line: string;
	/** Small words at the foot. */
	foot: string;
	/** Stations of the trail at the foot: chapters of a guide, strategies of the site; null draws a plain line. */
	stations: number | null;
}

const inTheBrowser = 'Free, with no account. Nothing you type leaves your browser.';

async function guideCards(): Promise<Card[]> {
	return Promise.all(
		(await guidesInOrder()).map(async (guide) => {
			const chapters = await chaptersOf(guide);
			const minutes = await Promise.all(
				chapters.map(async ({ id }) => minutesFor(await pageAt(chapterPath(guide.id, id)))),
			);
			const total = minutes.reduce((sum, one) => sum + one, 0);
			return {
				id: `guides/${guide.id}`,
				kind: `Guide ${guide.data.order}`,
				title: guide.data.title,
				line: guide.data.summary,
				foot: `${chapters.length} chapters, about ${total} minutes`,
				stations: chapters.length,
			};
		}),
	);
}

async function load(): Promise<Map<string, Card>> {
	const site: Card = {
		id: 'site',
		kind: null,
		title: 'Build the path from learning to work, together.',
		line: siteSummary,
		foot: inTheBrowser,
		stations: 6,
	};
	const tools = (await getCollection('tools')).map(
		({ id, data }): Card => ({
			id: `tools/${id}`,
			kind: 'Tool',
			title: data.title,
			line: firstSentence(data.lead),
			foot: inTheBrowser,
			stations: null,
		}),
	);
	const stories = (await getCollection('stories')).map(
		({ id, data }): Card => ({
			id: `stories/${id}`,
			kind: 'Story',
			title: data.title,
			line: firstSentence(data.lead),
			foot: data.place,
			stations: null,
		}),
	);
	const all = [site, ...(await guideCards()), ...tools, ...stories];
	return new Map(all.map((card) => [card.id, card]));
}

let once: Promise<Map<string, Card>> | null = null;

export function allCards(): Promise<Map<string, Card>> {
	once ??= load();
	return once;
}

/** The card with this id. Throws when there is none, which is a fault in a template. */
export async function cardOf(id: string): Promise<Card> {
	const card = (await allCards()).get(id);
	if (!card) throw new Error(`There is no social card ${id}.`);
	return card;
}

export const cardPath = (id: string): string => `/cards/${id}.png`;

/** The words on the card, for people who do not see it. */
export function cardInWords({ kind, title, line }: Card): string {
	return `${siteName}${kind ? `, ${kind}` : ''}: ${title}${/[.!?]$/.test(title) ? '' : '.'} ${line}`;
}
