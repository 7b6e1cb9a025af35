import { expect, test } from 'vitest';
import { ruleResult } from './gap.ts';
import { robustness } from './robustness.ts';
import { defaultThresholds } from './thresholds.ts';

/** Licensed practical nurses in California: ratios 1.23, 1.13, 1.10, 1.12. */
const NURSES = 7037;
const against = (openings: number | null) => (supply: number) =>
	ruleResult({ supply, unknown: 0, evenly: 0 }, openings, defaultThresholds);
const result = against(NURSES);
const byRule = {
	full: result(8629),
	equal: result(7971),
	openings: result(7721.5),
	employment: result(7884.6),
	own: null,
};

test('one rule that says otherwise makes it method-dependent, with the range', () => {
	const found = robustness(byRule, 'openings');
	expect(found).toMatchObject({ robust: false, agree: 3, of: 4, supply: [7721.5, 8629] });
	expect(found?.gap.map(Math.round)).toEqual([685, 1592]);
	expect(found?.ratio.map((one) => one.toFixed(2))).toEqual(['1.10', '1.23']);
});

test('is counted from the class of the headline', () => {
	expect(robustness(byRule, 'full')).toMatchObject({ robust: false, agree: 1, of: 4 });
});

test('own pairs take part where there are some: 5 of 5', () => {
	expect(robustness({ ...byRule, full: result(8000), own: result(7000) }, 'openings')).toMatchObject({
		robust: true,
		agree: 5,
		of: 5,
	});
});

test('without a class there is nothing to agree with', () => {
	const unknown = against(null)(10);
	expect(
		robustness({ full: unknown, equal: unknown, openings: unknown, employment: unknown, own: null }, 'openings'),
	).toBeNull();
	expect(robustness(byRule, 'own')).toBeNull();
});
