/** Reading paths in order, with the minutes their stops take. */
import { type CollectionEntry, getCollection } from 'astro:content';
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

export async function pathsInOrder(): Promise<{ path: string; title: string; promise: string; minutes: number }[]> {
	const entries = (await getCollection('paths')).sort((a, b) => a.data.order - b.data.order);
	return Promise.all(
		entries.map(async (entry) => ({
			path: `/paths/${entry.id}/`,
			title: entry.data.title,
			promise: entry.data.promise,
			minutes: minutesOf(await stopsOf(entry)),
		})),
	);
}
