import type { Tier } from '../../lib/labor/talent-flow.ts';

export const tierNames: Record<Tier, string> = {
	'tier-1': 'Tier 1, direct',
	'tier-2': 'Tier 2, earlier',
	'tier-3': 'Tier 3, earlier',
	own: 'Employers’ own',
};
