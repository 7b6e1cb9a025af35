/** Ranges through the whole estimate, held against every corner of them and against figures drawn from inside. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Range, readRange } from '../numbers/range.ts';
import type { Estimate } from './estimate.ts';
import { anyEstimate, completeEstimate } from './estimates.fixture.ts';
import { type InputId, inputIds, inputs } from './inputs.ts';
import { returnOf } from './result.ts';

/** Every combination of the ends of the ranges, each as an estimate of single figures. */
function corners(estimate: Estimate): Estimate[] {
	return inputIds.reduce<Estimate[]>(
		(found, id) => {
			const { low, high } = estimate.figures[id];
			if (low === null) return found;
			const ends = low === high ? [low] : [low, high];
			return found.flatMap((each) => ends.map((end) => withFigure(each, id, end)));
		},
		[estimate],
	);
}

const withFigure = (estimate: Estimate, id: InputId, likely: number | null): Estimate => ({
	...estimate,
	figures: { ...estimate.figures, [id]: { low: null, likely, high: null } },
});

const near = (one: number, other: number) =>
	Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/** A few figures with ranges, the rest single: so that all corners can be tried. */
const fewRanges = fc
	.tuple(completeEstimate, fc.subarray([...inputIds], { maxLength: 6 }))
	.map(([estimate, ranged]) =>
		inputIds.reduce(
			(each, id) => (ranged.includes(id) ? each : withFigure(each, id, each.figures[id].likely)),
			estimate,
		),
	);

describe('ranges', () => {
	test('the ends of the result are the smallest and the largest of all corners', () => {
		fc.assert(
			fc.property(fewRanges, (estimate) => {
				const { yearlyReturn } = returnOf(estimate);
				const all = corners(estimate).map((corner) => returnOf(corner).yearlyReturn?.likely ?? Number.NaN);
				expect(near(yearlyReturn?.low ?? Number.NaN, Math.min(...all))).toBe(true);
				expect(near(yearlyReturn?.high ?? Number.NaN, Math.max(...all))).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});

	test('no figures inside the ranges lead outside the result', () => {
		const inside = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
			minLength: inputIds.length,
			maxLength: inputIds.length,
		});
		fc.assert(
			fc.property(completeEstimate, inside, (estimate, places) => {
				const somewhere = inputIds.reduce((each, id, index) => {
					const read = readRange(each.figures[id]);
					if (!read.ok || read.range === null) return each;
					const { low, high } = read.range;
					return withFigure(each, id, low + (high - low) * (places[index] ?? 0));
				}, estimate);
				const whole = returnOf(estimate);
				const one = returnOf(somewhere);
				const holds = (outer: Range | null, inner: Range | null) => {
					if (outer === null || inner === null) return expect(inner).toBe(outer);
					const slack = 1e-9 * Math.max(1, Math.abs(inner.likely));
					expect(inner.likely).toBeGreaterThanOrEqual(outer.low - slack);
					expect(inner.likely).toBeLessThanOrEqual(outer.high + slack);
				};
				holds(whole.yearlyReturn, one.yearlyReturn);
				holds(whole.savings, one.savings);
				for (const [index, part] of whole.parts.entries())
					holds(part.perYear.saving, one.parts[index]?.perYear.saving ?? null);
			}),
		);
	});

	test('are in order, whatever is known', () => {
		fc.assert(
			fc.property(anyEstimate, (estimate) => {
				const { parts, savings, yearlyReturn, hires, soFar } = returnOf(estimate);
				const all = [savings, yearlyReturn, hires.before, hires.with, soFar?.perYear ?? null, soFar?.perJob ?? null];
				for (const { perJob, perYear } of parts) all.push(...Object.values(perJob), ...Object.values(perYear));
				for (const range of all) {
					if (range === null) continue;
					expect(range.low <= range.likely && range.likely <= range.high).toBe(true);
				}
			}),
		);
	});

	test('a wider range never narrows the result', () => {
		fc.assert(
			fc.property(
				completeEstimate,
				fc.constantFrom(...inputIds),
				fc.nat(100),
				fc.nat(100),
				(estimate, id, less, more) => {
					const { low, likely, high } = estimate.figures[id];
					const { min = 0 } = inputs[id].limits;
					const wider = {
						low: Math.max(min, (low ?? 0) - less),
						likely,
						high: Math.min((high ?? 0) + more, inputs[id].limits.max ?? 99),
					};
					const narrow = returnOf(estimate).yearlyReturn;
					const wide = returnOf({ ...estimate, figures: { ...estimate.figures, [id]: wider } }).yearlyReturn;
					if (narrow === null || wide === null) return expect(wide).toBe(narrow);
					expect(wide.low).toBeLessThanOrEqual(narrow.low);
					expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
				},
			),
		);
	});

	test('a better figure never lowers the return or lengthens the payback', () => {
		const directed = inputIds.filter((id) => inputs[id].direction !== 'either');
		const length = (years: number | 'never' | undefined) =>
			years === 'never' ? Number.POSITIVE_INFINITY : (years ?? 0);
		fc.assert(
			fc.property(completeEstimate, fc.constantFrom(...directed), fc.nat(100), (estimate, id, step) => {
				const sign = inputs[id].direction === 'up' ? 1 : -1;
				const { min = 0, max = 1e9 } = inputs[id].limits;
				const moved = (end: number | null) => Math.min(max, Math.max(min, (end ?? 0) + sign * step));
				const { low, likely, high } = estimate.figures[id];
				const better = { low: moved(low), likely: moved(likely), high: moved(high) };
				const before = returnOf(estimate);
				const after = returnOf({ ...estimate, figures: { ...estimate.figures, [id]: better } });
				for (const end of ['low', 'likely', 'high'] as const) {
					const [now, then] = [after.yearlyReturn?.[end] ?? 0, before.yearlyReturn?.[end] ?? 0];
					expect(now).toBeGreaterThanOrEqual(then - 1e-9 * Math.max(1, Math.abs(then)));
				}
				for (const end of ['quickest', 'likely', 'slowest'] as const) {
					const [now, then] = [length(after.payback?.[end]), length(before.payback?.[end])];
					expect(now <= then || near(now, then)).toBe(true);
				}
			}),
		);
	});
});
