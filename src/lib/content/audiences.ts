/** The readers the site speaks to: ids as content files write them, names as a reader sees them. */
export const audiences = ['newcomer', 'cte', 'employer', 'host', 'opso', 'wbl', 'trainer'] as const;
export type Audience = (typeof audiences)[number];

export const audienceNames: Record<Audience, string> = {
	newcomer: 'Newcomers',
	cte: 'CTE educators',
	employer: 'Employers',
	host: 'Host organizations',
	opso: 'Community organizations',
	wbl: 'Work-based learning coordinators',
	trainer: 'Trainers',
};
