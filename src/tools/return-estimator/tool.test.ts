import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { blankEstimate } from '../../lib/returns/estimate.ts';
import { estimateOf } from '../../lib/returns/estimates.fixture.ts';
import { inputIds, inputs } from '../../lib/returns/inputs.ts';
import { headline, paybackInWords } from '../../lib/returns/sentences.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';

const resultOf = (slice: Slice) => tool.compute(slice, tool.defaultSettings, undefined, {});
const example = (id: string) => {
	const found = tool.examples.find((each) => each.id === id);
	if (!found) throw new Error(`No example ${id}.`);
	return { ...found, result: resultOf(found.slice) };
};
const noFigure = blankEstimate.figures.daysBefore;
const tableOf = (slice: Slice, id: string) => tool.tables(slice, resultOf(slice)).find((table) => table.id === id);

describe('no amount has a default', () => {
	test('a new estimate holds no figure', () => {
		for (const id of inputIds) expect(blankEstimate.figures[id]).toEqual({ low: null, likely: null, high: null });
		expect(tool.isEmpty(blankEstimate)).toBe(true);
	});

	test('the page as it leaves the server has every part, its fields empty, and no style attribute', () => {
		const nothing = () => {};
		const html = renderToStaticMarkup(
			createElement(View, {
				slice: blankEstimate,
				settings: {},
				result: resultOf(blankEstimate),
				...{ progress: null, loaded: [], onChange: nothing, onSettings: nothing, onHandOut: nothing },
			}),
		);
		expect(html.match(/inputMode="decimal"[^>]*value=""/gi)).toHaveLength(12);
		for (const part of ['The jobs', 'Empty jobs', 'Recruiting, per hire', 'What the pipeline costs'])
			expect(html).toContain(part);
		expect(html).not.toContain('style=');
	});
});

test('every link from the result to a figure leads to a field on the page', () => {
	const nothing = () => {};
	const half = { low: 1, likely: null, high: null };
	const figures = Object.fromEntries(inputIds.map((id) => [id, half])) as Slice['figures'];
	for (const leftOut of [[], ['vacancy'], ['onboarding', 'turnover']] as const) {
		for (const known of ['both', 'saving'] as const) {
			const slice: Slice = { ...blankEstimate, figures, leftOut: [...leftOut], recruitingKnown: known };
			const props = { slice, settings: {}, result: resultOf(slice), progress: null, loaded: [] };
			const html = renderToStaticMarkup(
				createElement(View, { ...props, onChange: nothing, onSettings: nothing, onHandOut: nothing }),
			);
			const links = [...html.matchAll(/href="#(re-[^"]+)"/g)].map(([, id]) => id ?? '');
			expect(links.length).toBeGreaterThan(3);
			for (const id of links) expect(html, id).toContain(`id="${id}"`);
		}
	}
});

describe('the Consumers Energy figures', () => {
	const { slice, result, invented } = example('consumers-energy');

	test('are those of the story, and not called invented', () => {
		expect(invented).toBe(false);
		const typed = inputIds.filter((id) => slice.figures[id].likely !== null);
		expect(typed).toEqual(['onboardingSaving']);
		expect(slice.figures.onboardingSaving.likely).toBe(30_000);
	});

	test('show what is saved per job, and neither a return nor a payback', () => {
		expect(headline(result)).toBe('So far: onboarding and training. There the pipeline saves $30,000 per job.');
		expect(result).toMatchObject({ savings: null, yearlyReturn: null, payback: null, sensitivity: null });
		expect(paybackInWords(result)).toBeNull();
		expect(result.missing.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['jobs', 'turnoverWith', 'oneTime', 'yearly']),
		);
	});
});

describe('the invented example', () => {
	const { slice, result, invented } = example('six-shops');

	test('is marked, has the figures worked by hand on the page, and may end in a loss', () => {
		expect(invented).toBe(true);
		expect(result.missing).toEqual([]);
		expect(result.yearlyReturn?.likely).toBeCloseTo(25_166.667, 2);
		expect(result.payback?.likely).toBeCloseTo(2.3841, 4);
		expect(result.yearlyReturn?.low).toBeLessThan(0);
		expect(result.payback?.slowest).toBe('never');
	});

	test('has a document with the headline, each part and the limits', () => {
		const [document] = tool.documents?.(slice, result) ?? [];
		if (document?.is !== 'written') throw new Error('A written document was expected.');
		const said = document.blocks.flatMap((block) =>
			block.is === 'list' ? block.items : 'text' in block ? block.text : [],
		);
		expect(said).toContain(headline(result));
		expect(said).toContain(paybackInWords(result));
		expect(said.filter((text) => text.startsWith('Recruiting: '))).toHaveLength(1);
		expect(said.some((text) => text.includes('caused a difference'))).toBe(true);
	});
});

describe('tables', () => {
	const { slice } = example('six-shops');

	test('of figures have one row each, a single figure in the middle, and say what is left out', () => {
		const table = tableOf({ ...slice, leftOut: ['vacancy'] }, 'inputs');
		expect(table?.rows).toHaveLength(12);
		const none = { ...slice, leftOut: ['vacancy' as const], figures: { ...slice.figures, daysBefore: noFigure } };
		expect(tableOf(none, 'inputs')?.rows).toHaveLength(11);
		expect(table?.rows[0]).toEqual({ figure: 'Jobs to fill a year', unit: 'jobs', low: null, likely: 20, high: null });
		expect(table?.notes).toContain('Left out: Empty jobs.');
	});

	test('of parts are per year with the number of jobs, per job without, and leave out what is left out', () => {
		expect(tableOf(slice, 'parts')?.rows.map(({ part, before, with: withIt }) => [part, before, withIt])).toEqual([
			['Empty jobs', 54_000, 43_200],
			['Recruiting', 30_000, 26_000],
			['Onboarding and training', 80_000, 68_000],
			['People who leave in the first year', expect.closeTo(54_666.667, 2), 34_300],
		]);
		const perJob = {
			...slice,
			leftOut: ['vacancy' as const],
			figures: { ...slice.figures, jobs: blankEstimate.figures.jobs },
		};
		expect(tableOf(perJob, 'parts')?.title).toContain('per job');
		expect(tableOf(perJob, 'parts')?.rows).toHaveLength(3);
	});

	test('of the result leave an empty cell where the payback is never, and say so', () => {
		const table = tableOf(slice, 'result');
		expect(table?.rows[4]).toMatchObject({ what: 'Yearly return', low: -14_070, likely: 25_167, high: 67_373 });
		expect(table?.rows.at(-1)).toMatchObject({ what: 'Paid back after', high: null });
		expect(table?.rows.at(-1)?.['likely']).toBeCloseTo(2.3841, 4);
		expect(table?.rows.at(-1)?.['words']).toMatch(/In the worst case it never is\.$/);
	});

	test('of what matters most come with a return only', () => {
		expect(tableOf(slice, 'sensitivity')?.rows[0]).toMatchObject({ rank: 1 });
		expect(tableOf(example('consumers-energy').slice, 'sensitivity')).toBeUndefined();
	});

	test('are none while nothing is typed', () => {
		expect(tool.tables(blankEstimate, resultOf(blankEstimate))).toEqual([]);
		expect(tool.documents?.(blankEstimate, resultOf(blankEstimate))).toEqual([]);
	});
});

test('what a link reveals is counted, with a warning', () => {
	const [first, ...rest] = tool.reveals(estimateOf({ jobs: 3, yearly: 0 }, { about: 'Welders', sources: 'Our books' }));
	expect(first).toMatch(/^The 2 figures you typed.*confidential\.$/);
	expect(rest).toEqual(['Which jobs it is about: “Welders”.', 'What you wrote on where the figures come from.']);
});

test('the schema refuses a figure it does not know and a part left out twice', () => {
	expect(
		tool.slice.safeParse({
			...blankEstimate,
			figures: { ...blankEstimate.figures, profit: { low: 1, likely: 1, high: 1 } },
		}).success,
	).toBe(false);
	expect(tool.slice.safeParse({ ...blankEstimate, leftOut: ['vacancy', 'vacancy'] }).success).toBe(false);
	expect(Object.keys(inputs)).toEqual([...inputIds]);
});
