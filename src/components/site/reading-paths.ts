/** Reading paths in order, with the minutes their stops take. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Entry } from './entries.ts';
import { minutesFor } from './reading.ts';
import { pageAt } from './site-graph.ts';

export interface PathStop {
	to: string;
	look: string;
	title: string;
	minutes: number;
}

export async function stopsOf({ data }: CollectionEntry<'paths'>): Promise<PathStop[]> {
	return Promise.all(
		data.stops.map(async (stop) => {
			const page = await pageAt(stop.to.split('#')[0] ?? stop.to);
			return { ...stop, title: page.title, minutes: minutesFor(page) };
		}),
	);
}

export const minutesOf = (stops: PathStop[]): number => stops.reduce((sum, { minutes }) => sum + minutes, 0);

export async function pathsInOrder(): Promise<Entry[]> {
	const paths = (await getCollection('paths')).sort((a, b) => a.data.order - b.data.order);
	return Promise.all(
		paths.map(async (path) => ({
			to: `/paths/${path.id}/`,
			title: path.data.title,
			text: path.data.promise,
			aside: `${minutesOf(await stopsOf(path))} min`,
		})),
	);
}
