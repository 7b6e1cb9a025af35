/** How the figures of a story are written and compared. */
export interface StoryFigure {
	id: string;
	label: string;
	unit: string;
	before?: number | undefined;
	after?: number | undefined;
	value?: number | undefined;
	beforeWords?: string | undefined;
	afterWords?: string | undefined;
	valueWords?: string | undefined;
	note?: string | undefined;
}

/** Singulars that are not the plural without its s. */
const one: Record<string, string> = { people: 'person' };

const number = new Intl.NumberFormat('en-US');

/** "1 week", "$2,588", "80%": a number with its unit, the way a reader says it. */
export function withUnit(value: number, unit: string): string {
	if (unit === 'dollars') return `$${number.format(value)}`;
	if (unit === 'percent') return `${number.format(value)}%`;
	return `${number.format(value)} ${value === 1 ? (one[unit] ?? unit.replace(/s$/, '')) : unit}`;
}

/** The words to show for one side of a figure; the source's own wording where the bare number would mislead. */
export function inWords(figure: StoryFigure, side: 'before' | 'after' | 'value'): string | null {
	const value = figure[side];
	if (value === undefined) return null;
	return figure[`${side}Words`] ?? withUnit(value, figure.unit);
}

/** True when the source gives both sides, so that the figure can be drawn as a comparison. */
export function isComparison(figure: StoryFigure): figure is StoryFigure & { before: number; after: number } {
	return figure.before !== undefined && figure.after !== undefined;
}

/**
 * Lengths of the two bars on a scale of 100, the longer one filling it. Both sides 0 gives two empty bars.
 */
export function barLengths(figure: { before: number; after: number }): { before: number; after: number } {
	const longest = Math.max(figure.before, figure.after);
	const length = (value: number) => (longest === 0 ? 0 : 100 * (value / longest));
	return { before: length(figure.before), after: length(figure.after) };
}
