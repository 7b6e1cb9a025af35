/** The site in plain text, for language models and for anyone who wants a list of everything: see llmstxt.org. */
import type { APIRoute } from 'astro';
import { absolute } from '../components/site/address.ts';
import { siteGraph } from '../components/site/site-graph.ts';
import { siteName, siteSummary } from '../components/site/site-name.ts';
import { siteAbout } from '../components/site/site-pages.ts';
import type { Page } from '../lib/content/graph.ts';
import { aboutOf, llmsText } from '../lib/content/llms.ts';

const notes = [
	'It retells documents of the U.S. Chamber of Commerce Foundation, Michigan, Colorado and Illinois in its own words, and names the part it used on every page. It is independent: none of them endorses it.',
	'Guides, steps, stories and terms can be read without script. The words are under the Creative Commons Attribution 4.0 license. The rights in the documents stay with their owners.',
];

/** Throws for a page nobody has described: site-pages.ts holds the words for pages that are made from no entry. */
function line(page: Page) {
	const about = aboutOf(page) ?? siteAbout[page.path];
	if (!about) throw new Error(`${page.path} has no description for /llms.txt: see site-pages.ts.`);
	return { title: page.title, url: absolute(page.path), about };
}

export const GET: APIRoute = async () => {
	const pages = [...(await siteGraph()).pages.values()];
	const of = (...collections: Page['collection'][]) =>
		pages.filter(({ collection }) => collections.includes(collection));
	const within = (parent: Page, collection: Page['collection']) => [
		parent,
		...of(collection).filter((page) => page.within === parent.id),
	];
	const sections = [
		{ title: 'Main pages', pages: of('site') },
		{ title: 'Reading paths', pages: of('paths') },
		...of('guides').map((guide) => ({ title: `Guide: ${guide.title}`, pages: within(guide, 'chapters') })),
		...of('frameworks').map((framework) => ({ title: `Steps: ${framework.title}`, pages: within(framework, 'steps') })),
		{ title: 'Tools', pages: of('tools') },
		{ title: 'Stories', pages: of('stories') },
		{ title: 'Glossary', pages: of('glossary') },
	];
	const text = llmsText(
		siteName,
		siteSummary,
		notes,
		sections.map(({ title, pages }) => ({ title, lines: pages.map(line) })),
	);
	return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
