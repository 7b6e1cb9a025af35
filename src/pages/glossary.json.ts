/**
 * The glossary as data: `{ name, address, license, terms: [{ id, term, acronym, aliases, short, address, sources }] }`.
 * What each field holds is said in src/lib/content/glossary-file.ts; the page for trainers links it.
 */
import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { absolute } from '../components/site/address.ts';
import { type Term, termsInOrder } from '../components/site/glossary.ts';
import { siteName } from '../components/site/site-name.ts';
import { type GlossaryFile, glossaryFile } from '../lib/content/glossary-file.ts';

async function asData({ id, data }: Term): Promise<GlossaryFile['terms'][number]> {
	const sources = await Promise.all(
		data.sources.map(async ({ source, section }) => ({
			title: (await getEntry('sources', source))?.data.title ?? '',
			section,
		})),
	);
	const { term, aliases, short, acronym = null } = data;
	return { id, term, acronym, aliases, short, address: absolute(`/glossary/${id}/`), sources };
}

export const GET: APIRoute = async () => {
	const file: GlossaryFile = {
		name: siteName,
		address: absolute('/glossary/'),
		license: 'https://creativecommons.org/licenses/by/4.0/',
		terms: await Promise.all((await termsInOrder()).map(asData)),
	};
	return Response.json(glossaryFile.parse(file));
};
