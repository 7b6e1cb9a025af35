import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean, median } from './averages.ts';

const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });

test('nothing has no mean and no median', () => {
	expect(mean([])).toBeNull();
	expect(median([])).toBeNull();
});

test('known answers', () => {
	expect(mean([5, 4, 3, 2, 2])).toBe(3.2);
	expect(median([5, 4, 3, 2, 2])).toBe(3);
	expect(median([1, 4])).toBe(2.5);
	expect(median([4, 1, 3, 3])).toBe(3);
	expect(median([7])).toBe(7);
});

test('mean and median lie between the lowest and the highest and do not depend on order', () => {
	fc.assert(
		fc.property(ratings, (values) => {
			for (const center of [mean, median]) {
				const found = center(values);
				expect(found).toBeGreaterThanOrEqual(Math.min(...values));
				expect(found).toBeLessThanOrEqual(Math.max(...values));
				expect(center([...values].reverse())).toBe(found);
				expect(center(values.toSorted())).toBe(found);
			}
		}),
	);
});

test('half of the values lie on each side of the median', () => {
	fc.assert(
		fc.property(ratings, (values) => {
			const middle = median(values) ?? Number.NaN;
			expect(values.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(values.length / 2);
			expect(values.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(values.length / 2);
		}),
	);
});
