/**
 * Where a shortage begins and a surplus begins. Federal law sets no number (Perkins V, Sec. 134(c)(2)(B), asks for
 * alignment and leaves the measure to states and regions), so these are a person's to set, from presets with a name and a date.
 */
export type GapClass = 'shortage' | 'balanced' | 'surplus';

/** Ratios of supply to openings. `surplusAbove` is not smaller than `shortageBelow`. */
export interface Thresholds {
	shortageBelow: number;
	surplusAbove: number;
}

export interface ThresholdPreset extends Thresholds {
	id: string;
	name: string;
	/** Whose rule it is and of when. */
	from: string;
}

export const thresholdPresets: readonly ThresholdPreset[] = [
	{
		id: 'field-guide-2026',
		name: 'Within a fifth',
		from: 'Ours, November 2026: supply from 80 to 120 for every 100 openings is balanced.',
		shortageBelow: 0.8,
		surplusAbove: 1.2,
	},
	{
		id: 'narrow-2026',
		name: 'Within a tenth',
		from: 'Ours, November 2026: a narrower band, for figures you trust.',
		shortageBelow: 0.9,
		surplusAbove: 1.1,
	},
	{
		id: 'any-difference',
		name: 'Any difference',
		from: 'The plain difference that Texas (openings less graduates) and Monroe County, New York (completions less openings) print, as we read them in 2026.',
		shortageBelow: 1,
		surplusAbove: 1,
	},
];

export const defaultThresholds: Thresholds = { shortageBelow: 0.8, surplusAbove: 1.2 };

/** Sums of fractions miss a whole number by a hair; a ratio that near a threshold is on it. */
const HAIR = 1e-9;

/** The class of a ratio (supply divided by openings). A ratio on a threshold is balanced. */
export function classOf(ratio: number, { shortageBelow, surplusAbove }: Thresholds): GapClass {
	if (ratio < shortageBelow - HAIR) return 'shortage';
	if (ratio > surplusAbove + HAIR) return 'surplus';
	return 'balanced';
}
