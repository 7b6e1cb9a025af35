import { rules } from '../../lib/labor/allocation.ts';
import type { GapQuestion } from '../../lib/labor/gather.ts';
import { defaultThresholds } from '../../lib/labor/thresholds.ts';
import { z } from '../../lib/zod.ts';

/** What the calculation is asked: everything that changes a figure. */
export type Question = Omit<GapQuestion, 'typed' | 'reported'>;

export type SortKey = 'title' | 'openings' | 'supply' | 'gap' | 'ratio';
/** Classes as the list is filtered by them; `none` is for occupations without one. */
export type Shown = 'shortage' | 'balanced' | 'surplus' | 'none';

/** How the list is looked at: nothing here changes a figure. */
export interface Look {
	/** Null until one is chosen: then the figures while there is something to type, else the results. */
	panel: 'figures' | 'results' | 'also' | 'findings' | null;
	/** Key of the occupation shown large; null is the first of the list. */
	selected: string | null;
	/** Part of a title or a code. */
	search: string;
	sort: { by: SortKey; descending: boolean };
	show: Shown[];
	onlyMethodDependent: boolean;
	onlyCritical: boolean;
	/** Openings a year; occupations with fewer are left out of the list. */
	fewestOpenings: number;
}

export interface Settings extends Question {
	look: Look;
}

const text = z.string().check(z.maxLength(200));
const codes = z.array(text).check(z.maxLength(5000));
const ratio = z.number().check(z.gte(0), z.lte(100));

const region = z.discriminatedUnion('by', [
	z.strictObject({ by: z.literal('area') }),
	z.strictObject({ by: z.literal('all') }),
	z.strictObject({ by: z.enum(['state', 'county', 'cbsa']), codes }),
	z.strictObject({ by: z.literal('institutions'), ids: z.array(z.int()).check(z.maxLength(10_000)) }),
]);

const look = z.strictObject({
	panel: z.nullable(z.enum(['figures', 'results', 'also', 'findings'])),
	selected: z.nullable(text),
	search: text,
	sort: z.strictObject({ by: z.enum(['title', 'openings', 'supply', 'gap', 'ratio']), descending: z.boolean() }),
	show: z.array(z.enum(['shortage', 'balanced', 'surplus', 'none'])).check(z.maxLength(4)),
	onlyMethodDependent: z.boolean(),
	onlyCritical: z.boolean(),
	fewestOpenings: z.number().check(z.gte(0)),
});

export const settings: z.ZodMiniType<Settings> = z.strictObject({
	figures: z.enum(['both', 'typed', 'official']),
	area: z.nullable(text),
	region,
	years: z.nullable(z.array(z.nullable(z.int())).check(z.maxLength(100))),
	levels: z.nullable(z.array(z.int()).check(z.maxLength(100))),
	majors: z.enum(['first', 'all']),
	crosswalk: z.boolean(),
	teachers: z.boolean(),
	stays: z.number().check(z.gte(0), z.lte(1)),
	against: z.enum(['official', 'employers']),
	thresholds: z
		.strictObject({ shortageBelow: ratio, surplusAbove: ratio })
		.check(
			z.refine(
				({ shortageBelow, surplusAbove }) => shortageBelow <= surplusAbove,
				'A surplus cannot begin below a shortage.',
			),
		),
	headline: z.enum(rules),
	look,
});

export const defaultSettings: Settings = {
	figures: 'both',
	area: null,
	region: { by: 'area' },
	years: null,
	levels: null,
	majors: 'first',
	crosswalk: true,
	teachers: true,
	stays: 1,
	against: 'official',
	thresholds: defaultThresholds,
	headline: 'openings',
	look: {
		panel: null,
		selected: null,
		search: '',
		sort: { by: 'gap', descending: false },
		show: ['shortage', 'balanced', 'surplus', 'none'],
		onlyMethodDependent: false,
		onlyCritical: false,
		fewestOpenings: 0,
	},
};
