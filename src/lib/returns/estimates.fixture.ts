/** Estimates for tests. */
import fc from 'fast-check';
import { pointRange, type TypedRange, unknownRange } from '../numbers/range.ts';
import { blankEstimate, blankFigures, type Estimate, partIds } from './estimate.ts';
import { type InputId, inputIds, inputs } from './inputs.ts';

/** An estimate with these figures; a number is a single figure, three are a range. */
export function estimateOf(
	figures: Partial<Record<InputId, number | readonly [number, number, number]>>,
	more: Partial<Estimate> = {},
): Estimate {
	const typed = Object.entries(figures).map(([id, figure]): [string, TypedRange] => [
		id,
		typeof figure === 'number'
			? { ...unknownRange, likely: figure }
			: { low: figure[0], likely: figure[1], high: figure[2] },
	]);
	return { ...blankEstimate, ...more, figures: { ...blankFigures, ...Object.fromEntries(typed) } };
}

const largest: Partial<Record<InputId, number>> = {
	jobs: 200,
	daysBefore: 365,
	daysWith: 365,
	turnoverBefore: 95,
	turnoverWith: 95,
};

const anyFigure = (id: InputId) => {
	const min = (inputs[id].limits.min ?? 0) < 0 ? -10_000 : 0;
	return fc.integer({ min, max: largest[id] ?? 10_000 });
};

const anyRange = (id: InputId): fc.Arbitrary<TypedRange> =>
	fc.oneof(
		anyFigure(id).map((figure) => pointRange(figure)),
		fc
			.tuple(anyFigure(id), anyFigure(id), anyFigure(id))
			.map((ends) => ends.toSorted((one, other) => one - other))
			.map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high })),
	);

const anyMode = fc.record({
	recruitingKnown: fc.constantFrom('both' as const, 'saving' as const),
	onboardingKnown: fc.constantFrom('both' as const, 'saving' as const),
	leaverKnown: fc.constantFrom('worked-out' as const, 'typed' as const),
	leftOut: fc.subarray([...partIds], { maxLength: 3 }),
});

function anyEstimateOf(figure: (id: InputId) => fc.Arbitrary<TypedRange>): fc.Arbitrary<Estimate> {
	const figures = fc.record(Object.fromEntries(inputIds.map((id) => [id, figure(id)]))) as fc.Arbitrary<
		Estimate['figures']
	>;
	return fc.tuple(figures, anyMode).map(([figures, mode]) => ({ ...blankEstimate, ...mode, figures }));
}

/** Every figure known, as one figure or a range; any parts counted, any way of knowing them. */
export const completeEstimate = anyEstimateOf(anyRange);
/** The same with some figures unknown. */
export const anyEstimate = anyEstimateOf((id) => fc.oneof(anyRange(id), fc.constant(unknownRange)));
