import type { Answers, Rating } from '../../lib/workspace/schema.ts';

/** The lines of version 1 of the form, in order, by section. A test holds them against the form. */
export const lineIds = {
	'working-across-agencies': [
		'agency-partners-engaged',
		'shared-vision-and-goals',
		'partners-know-their-roles',
		'occupations-researched',
	],
	'employers-at-the-table': ['employers-confirmed-needs', 'employer-group-ready', 'career-ladders-mapped'],
	'designing-programs': [
		'target-populations-known',
		'competency-model-validated',
		'training-capacity-known',
		'credentials-matched',
		'integrated-learning',
		'flexible-delivery',
		'case-management',
		'work-based-learning',
	],
	'funding-policy-measures': ['resources-mapped', 'barriers-addressed', 'sustainability-plan', 'measures-and-data'],
} as const;

type SectionId = keyof typeof lineIds;
type LineId = (typeof lineIds)[SectionId][number];

interface SectionAnswers {
	/** One character a line: 1 to 5, "?" for don't know, "-" for blank. */
	lines: string;
	rating: Rating | null;
	note?: string;
}

const ratings: Record<string, Rating> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, '?': 'dont-know' };

/** Answers written short: four strings of ratings and four overall ratings. */
export function answersFrom(
	sections: Record<SectionId, SectionAnswers>,
	lineNotes: Partial<Record<LineId, string>> = {},
): Answers {
	const entries = Object.entries(sections) as [SectionId, SectionAnswers][];
	return {
		lines: Object.fromEntries(
			entries.flatMap(([section, { lines }]) =>
				lineIds[section].flatMap((id, index) => {
					const rating = ratings[lines[index] ?? ''];
					return rating ? [[id, rating]] : [];
				}),
			),
		),
		lineNotes: { ...lineNotes },
		sections: Object.fromEntries(entries.map(([section, { rating, note }]) => [section, { rating, note: note ?? '' }])),
	};
}
