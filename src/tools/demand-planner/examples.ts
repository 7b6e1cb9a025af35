import type { Example } from '../../lib/tool/tool.ts';
import type { EmployerDemand } from '../../lib/workspace/schema.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Slice } from './slice.ts';

const id = (number: number) => `0de3a4d0-0000-4000-8000-${String(number).padStart(12, '0')}`;

const blank: Omit<EmployerDemand, 'id'> = {
	...{ employer: null, occupation: null, current: null, newPositions: null, replacementPositions: null },
	...{ growthPercent: null, separationPercent: null, years: null, leadMonths: null, confidence: null },
};
const MACHINISTS = id(21);
const MECHANICS = id(22);
const WELDERS = id(23);

const lines: Partial<EmployerDemand>[] = [
	{
		employer: id(11),
		occupation: MACHINISTS,
		current: 42,
		newPositions: 6,
		replacementPositions: 12,
		years: 3,
		leadMonths: 12,
		confidence: 'high',
	},
	{
		employer: id(12),
		occupation: MACHINISTS,
		current: 18,
		newPositions: 0,
		replacementPositions: 5,
		years: 3,
		leadMonths: 9,
		confidence: 'medium',
	},
	{
		employer: id(13),
		occupation: MACHINISTS,
		current: 25,
		growthPercent: 4,
		separationPercent: 12,
		leadMonths: 12,
		confidence: 'low',
	},
	{
		employer: id(14),
		occupation: MACHINISTS,
		current: 9,
		newPositions: 3,
		replacementPositions: null,
		years: 3,
		confidence: 'medium',
	},
	{
		employer: id(11),
		occupation: MECHANICS,
		current: 14,
		newPositions: 3,
		replacementPositions: 3,
		years: 3,
		leadMonths: 18,
		confidence: 'high',
	},
	{
		employer: id(12),
		occupation: MECHANICS,
		current: 6,
		newPositions: 1,
		replacementPositions: 2,
		years: 3,
		leadMonths: 18,
		confidence: 'medium',
	},
	{
		employer: id(15),
		occupation: MECHANICS,
		current: 11,
		growthPercent: 0,
		separationPercent: 10,
		confidence: 'medium',
	},
	{
		employer: id(13),
		occupation: WELDERS,
		current: 20,
		newPositions: 2,
		replacementPositions: 9,
		years: 3,
		leadMonths: 6,
		confidence: 'high',
	},
	{
		employer: id(15),
		occupation: WELDERS,
		current: 12,
		newPositions: 0,
		replacementPositions: 6,
		years: 3,
		leadMonths: 6,
		confidence: 'medium',
	},
];

const slice: Slice = {
	employers: ['Six Shops', 'Bright Gear', 'Hollow River Steel', 'Tern Machine', 'Northfield Foods'].map((name, at) => ({
		id: id(11 + at),
		name: `${name} (invented)`,
		employees: null,
	})),
	occupations: [
		{ id: MACHINISTS, title: 'Machinists', soc: '51-4041', critical: true },
		{ id: MECHANICS, title: 'Industrial machinery mechanics', soc: '49-9041', critical: true },
		{ id: WELDERS, title: 'Welders', soc: '51-4121', critical: true },
	],
	lines: lines.map((line, at) => ({ id: id(100 + at), ...blank, ...line })),
	government: [{ occupation: MACHINISTS, openings: 31, source: 'Invented figure' }],
	received: null,
};

export const examples: Example<Slice, Settings>[] = [
	{
		id: 'northfield',
		title: 'Five employers, three jobs (invented)',
		invented: true,
		note: 'Northfield, its five employers and all their figures are invented. Welders come from two employers only, so their total stays hidden when you share.',
		slice,
		settings: defaultSettings,
	},
];
