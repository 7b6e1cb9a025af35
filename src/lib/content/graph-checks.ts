/** The checks of the link graph that look at more than one link. Each returns sentences that name the entry at fault. */
import type { Body } from './body.ts';
import type { Entry, Page } from './graph.ts';

/** Values that stand in the list more than once, each named once. */
export function repeated(values: string[]): string[] {
	return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** A name people type must lead to one term: names, acronyms and aliases are each claimed once. */
export function aliasClaims(entries: Entry[]): string[] {
	const claims = new Map<string, string[]>();
	for (const { collection, id, data } of entries) {
		if (collection !== 'glossary') continue;
		for (const name of [data.term, data.acronym, ...(data.aliases ?? [])].filter(Boolean)) {
			const key = name.toLowerCase();
			claims.set(key, [...(claims.get(key) ?? []), id]);
		}
	}
	return [...claims]
		.filter(([, ids]) => ids.length > 1)
		.map(([name, ids]) => `glossary: “${name}” is claimed by ${ids.join(' and ')}. A name may lead to one term only.`);
}

/** A source nobody cites is a promise not kept. */
export function unusedSources(entries: Entry[]): string[] {
	const cited = new Set(entries.flatMap(({ data }) => (data.sources ?? []).map((it: { source: string }) => it.source)));
	return entries
		.filter(({ collection, id }) => collection === 'sources' && !cited.has(id))
		.map(({ id }) => `sources/${id}: no page cites it.`);
}

/**
 * A reader who always takes the first thing to do next must arrive somewhere: among chapters, stories and steps that
 * chain may not lead in a circle. Lists that mean an order may not name the same thing twice.
 */
export function cycles(entries: Entry[], pages: Map<string, Page>): string[] {
	const problems: string[] = [];
	for (const { collection, id, data } of entries) {
		const ordered: string[] = data.chapters ?? data.stops?.map((stop: { to: string }) => stop.to) ?? [];
		for (const twice of repeated(ordered)) problems.push(`${collection}/${id}: it names ${twice} twice.`);
	}
	const reading = new Set(['chapters', 'stories', 'steps']);
	const nextOf = (page: Page): Page | undefined => {
		const to: string | undefined = page.entry?.data.next?.[0]?.to?.split('#')[0];
		const target = to ? pages.get(to) : undefined;
		return target && reading.has(target.collection) ? target : undefined;
	};
	const reported = new Set<string>();
	for (const start of pages.values()) {
		if (!reading.has(start.collection)) continue;
		const walked: string[] = [];
		let here: Page | undefined = start;
		while (here && !walked.includes(here.path)) {
			walked.push(here.path);
			here = nextOf(here);
		}
		if (!here) continue;
		const circle = walked.slice(walked.indexOf(here.path));
		const key = [...circle].sort().join(' ');
		if (!reported.has(key)) problems.push(`“Next” leads in a circle: ${[...circle, here.path].join(' → ')}.`);
		reported.add(key);
	}
	return problems;
}

/** Components that name an entry must name one that is there; unknown components never reach the reader. */
export function componentProblems(entry: Entry, body: Body, ids: Set<string>): string[] {
	const name = `${entry.collection}/${entry.id}`;
	const known = new Set([
		'MarginNote',
		'Callout',
		'Plate',
		'Trail',
		'Questions',
		'RoleList',
		'Example',
		'AudienceNote',
		'span',
	]);
	return body.components.flatMap(({ name: component, attributes }) => {
		if (!known.has(component)) return [`${name}: there is no component <${component}>.`];
		if (component === 'MarginNote' && attributes.source && !ids.has(`sources/${attributes.source}`))
			return [`${name}: <MarginNote> cites ${attributes.source}, which is not a source.`];
		if (component === 'Questions' && !ids.has(`questions/${attributes.set}`))
			return [`${name}: <Questions> asks for ${attributes.set}, which is not a question set.`];
		if (component === 'Example' && !ids.has(`examples/${attributes.id}`))
			return [`${name}: <Example> shows ${attributes.id}, which is not an example.`];
		return [];
	});
}
