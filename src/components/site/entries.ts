/** Pages as a list shows them. */
import type { CollectionEntry } from 'astro:content';

export interface Entry {
	/** Address on this site. */
	to: string;
	title: string;
	/** One sentence on what is there. */
	text: string;
	/** What it takes: "8 min". */
	aside?: string;
}

export const toolEntry = ({ id, data }: CollectionEntry<'tools'>): Entry => ({
	to: `/tools/${id}/`,
	title: data.title,
	text: data.lead,
	aside: data.takes,
});
