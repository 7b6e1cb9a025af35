/** What each official file adds, and what the result is like without it. */
import type { DatasetKind } from '../../lib/labor/dataset.ts';

export interface OfficialFile {
	kind: DatasetKind;
	name: string;
	adds: string;
	without: string;
}

export const officialFiles: readonly OfficialFile[] = [
	{
		kind: 'projections',
		name: 'Occupational projections of your state, or of the nation',
		adds: 'Openings and jobs for every occupation',
		without: 'only openings that you type count',
	},
	{
		kind: 'completions',
		name: 'IPEDS completions',
		adds: 'Awards of every program at every college',
		without: 'only awards that you type count',
	},
	{
		kind: 'crosswalk',
		name: 'CIP-SOC crosswalk',
		adds: 'Which program prepares for which occupation',
		without: 'only your own pairs lead from a program to an occupation',
	},
	{
		kind: 'institutions',
		name: 'IPEDS institution list (HD)',
		adds: 'Names and places of the colleges',
		without: 'colleges have no names, and all of them count wherever they are',
	},
];
