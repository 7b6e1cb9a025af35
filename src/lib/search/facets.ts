/** The filters of the search: what each may be set to, in the address, on the screen and in the index. */
import { audienceNames, audiences } from '../content/audiences.ts';
import { kinds } from './kinds.ts';

export const facetIds = ['kind', 'audience', 'strategy'] as const;
export type FacetId = (typeof facetIds)[number];

export interface FacetOption {
	/** How it stands in the address of the search page: `term`, `cte`, `4`. Links rely on it. */
	value: string;
	/** What the reader sees. */
	label: string;
	/** The value that `Base.astro` gives to Pagefind. */
	indexed: string;
}

export interface Facet {
	id: FacetId;
	title: string;
	options: FacetOption[];
}

/** The six strategies of Talent Pipeline Management, in the words of a list. */
export const strategyNames = [
	'Organize employer collaboratives',
	'Engage in demand planning',
	'Communicate competency and credential requirements',
	'Analyze talent flows',
	'Build talent supply chains',
	'Continuous improvement',
] as const;

export const facets: readonly Facet[] = [
	{
		id: 'kind',
		title: 'Kind of page',
		options: kinds.map((kind) => ({ value: kind.toLowerCase(), label: kind, indexed: kind })),
	},
	{
		id: 'audience',
		title: 'Written for',
		options: audiences.map((id) => ({ value: id, label: audienceNames[id], indexed: audienceNames[id] })),
	},
	{
		id: 'strategy',
		title: 'Strategy it helps with',
		options: strategyNames.map((name, index) => ({
			value: String(index + 1),
			label: `${index + 1} ${name}`,
			indexed: `Strategy ${index + 1}`,
		})),
	},
];
