/**
 * Descriptions of pages for machines, after schema.org. Plain objects; the page writes them as JSON-LD. Every `url` here
 * is a whole address, host included.
 */

const context = 'https://schema.org';

export interface Named {
	name: string;
	url: string;
}

/** The way down to a page. The page itself comes last. */
export function breadcrumbList(crumbs: Named[]) {
	return {
		'@context': context,
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: url,
		})),
	};
}

export interface ArticleFacts {
	headline: string;
	description: string;
	url: string;
	/** Address of its social card. */
	image: string;
	minutes: number;
	/** The guide or collection it belongs to. */
	partOf: Named;
	publisher: Named;
	/** Titles of the documents it retells. */
	basedOn: string[];
}

/** A chapter or a story. Without dates: a page carries none of its own. */
export function article(facts: ArticleFacts) {
	return {
		'@context': context,
		'@type': 'Article',
		headline: facts.headline,
		description: facts.description,
		url: facts.url,
		image: facts.image,
		inLanguage: 'en-US',
		timeRequired: `PT${facts.minutes}M`,
		isAccessibleForFree: true,
		isPartOf: { '@type': 'CreativeWork', ...facts.partOf },
		publisher: { '@type': 'Organization', ...facts.publisher },
		isBasedOn: [...new Set(facts.basedOn)].map((name) => ({ '@type': 'CreativeWork', name })),
		license: 'https://creativecommons.org/licenses/by/4.0/',
	};
}

export interface HowToFacts {
	name: string;
	description: string;
	url: string;
	/** In order. A step that is a page of its own has a name and an address. */
	steps: (Partial<Named> & { text: string })[];
}

/** A step framework, or one step of it. */
export function howTo(facts: HowToFacts) {
	return {
		'@context': context,
		'@type': 'HowTo',
		name: facts.name,
		description: facts.description,
		url: facts.url,
		inLanguage: 'en-US',
		step: facts.steps.map((step, index) => ({ '@type': 'HowToStep', position: index + 1, ...step })),
	};
}

export interface TermFacts extends Named {
	description: string;
	/** Acronym, when it has one. */
	code?: string | undefined;
	aliases: string[];
}

/** One term, on its own page. */
export function termInSet({ name, description, url, code, aliases }: TermFacts, set: Named) {
	return {
		'@context': context,
		'@type': 'DefinedTerm',
		name,
		...(code ? { termCode: code } : {}),
		...(aliases.length > 0 ? { alternateName: aliases } : {}),
		description,
		url,
		inDefinedTermSet: { '@type': 'DefinedTermSet', ...set },
	};
}

/** The whole glossary: names and addresses. What each term means stands on its own page. */
export function termSet(set: Named, terms: Named[]) {
	return {
		'@context': context,
		'@type': 'DefinedTermSet',
		...set,
		hasDefinedTerm: terms.map(({ name, url }) => ({ '@type': 'DefinedTerm', name, url })),
	};
}
