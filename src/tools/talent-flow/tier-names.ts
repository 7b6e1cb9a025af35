import type { Tier } from '../../lib/labor/talent-flow.ts';

export const tierNames: Record<Tier, string> = {
	'tier-1': 'Tier 1: direct',
	'tier-2': 'Tier 2: feeds tier 1',
	'tier-3': 'Tier 3: feeds tier 2',
	own: 'Employers’ own',
};
