import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
	completions,
	crosswalk,
	institution,
	load,
	projectionRow,
	projections,
} from '../../lib/labor/labor.fixture.ts';
import { button, cell, chosen, Desk, handedOut, panel, rows, saved } from './desk.fixture.tsx';
import { defaultSettings } from './settings.ts';
import { tool } from './tool.ts';

const openMethods = () => page.getByText(/^Every counting method, and/).click();
beforeEach(() => page.viewport(1280, 900));

const files = load(
	projections({ '51-4041': [2335, 22_400], '51-4121': [2991, 28_000], '47-2111': [9012, 80_000] }),
	crosswalk({ '48.0501': ['51-4041'], '48.0508': ['51-4121'], '24.0101': [] }),
	completions(2024, [
		[1, '48.0501', 21, 495],
		[1, '48.0508', 21, 3228],
		[1, '24.0101', 3, 40],
	]),
	{ kind: 'institutions', rows: [institution(1)] },
);

describe('how it is counted', () => {
	test('thresholds the wrong way round stay as typed, are explained, and count once in order', async () => {
		await render(<Desk example="northfield" />);
		await cell('Shortage below').fill('1.5');
		await expect.element(page.getByText(/^A surplus cannot begin below a shortage/)).toBeVisible();
		expect(saved.settings.thresholds).toEqual({ shortageBelow: 0.8, surplusAbove: 1.2 });
		await cell('Surplus above').fill('2');
		expect(saved.settings.thresholds).toEqual({ shortageBelow: 1.5, surplusAbove: 2 });
		await expect.element(page.getByText(/^A surplus cannot begin/)).not.toBeInTheDocument();
		await expect.element(page.getByRole('combobox', { name: 'Preset' })).toHaveValue('own');
		await page.getByRole('combobox', { name: 'Preset' }).selectOptions('Within a tenth');
		await expect.element(page.getByText(/November 2026: a narrower band/)).toBeVisible();
		expect(saved.settings.thresholds).toEqual({ shortageBelow: 0.9, surplusAbove: 1.1 });
	});

	test('a share of one’s own is edited in place, stays a link when emptied, and can be taken away', async () => {
		await render(<Desk example="northfield" />);
		await openMethods();
		const share = page.getByRole('textbox', { name: 'Your own share of Industrial maintenance in percent' });
		await expect.element(share).toHaveValue('70');
		await share.fill('');
		const pair = () => saved.slice.pairs.find(({ id }) => id.endsWith('120'));
		expect(pair()?.share).toBeNull();
		await share.fill('45');
		expect(pair()?.share).toBe(0.45);
		await button('Remove your pair of Industrial maintenance and this occupation').click();
		expect(pair()).toBeUndefined();
	});

	test('a program that is not paired is added by a part of its name', async () => {
		await render(<Desk data={files} settings={{ look: { ...defaultSettings.look, selected: '47-2111' } }} />);
		await openMethods();
		await cell('Add a program that leads here too').fill('24.01');
		await button(/^24\.0101/).click();
		expect(saved.slice.pairs).toMatchObject([{ program: '24.0101', occupation: '47-2111', share: null }]);
	});

	test('every method stands beside the others', async () => {
		await render(<Desk example="california" />);
		await rows()
			.getByRole('button', { name: /^Welders/ })
			.click();
		await openMethods();
		const table = page.getByRole('table', { name: 'By counting method' });
		await expect.element(table.getByRole('row', { name: /^Full count/ })).toMatchTextContent('3,228');
		await expect.element(table.getByRole('row', { name: /^Equal split/ })).toMatchTextContent('Short by 1,377 a year');
		await expect.element(table.getByRole('row', { name: /^Own pairs/ })).toMatchTextContent('Takes no part');
	});
});

describe('official files', () => {
	test('alone give results at once, and say what is missing and what that does', async () => {
		const { institutions: _none, ...three } = files;
		await render(<Desk data={three} />);
		await expect.element(panel('Results')).toHaveAttribute('aria-current', 'true');
		await expect.element(chosen()).toMatchTextContent('Short by 1,840 a year');
		await panel('Figures').click();
		await expect
			.element(page.getByText('Not loaded: colleges have no names, and all of them count wherever they are.'))
			.toBeVisible();
	});

	test('of several areas ask which one, right there', async () => {
		const rowsOf = (area: string) => projectionRow({ soc: '51-4041', openings: 100, employmentBase: 10, area });
		const two = projections({}, { rows: [rowsOf('Ohio'), rowsOf('Utah')] });
		await render(<Desk data={load(two)} />);
		await page.getByRole('combobox', { name: 'Which area are you working on?' }).selectOptions('Utah');
		await button('Compare this area').click();
		expect(saved.settings.area).toBe('Utah');
		await expect.element(page.getByText(/^1 occupation in Utah/)).toBeVisible();
	});

	test('that are loaded and not counted are named, and counted at a press', async () => {
		await render(<Desk example="northfield" data={files} />);
		await panel('Figures').click();
		await button('Count the official files too').click();
		expect(saved.settings).toMatchObject({ figures: 'both', crosswalk: true });
	});

	test('a typed figure beside an official one: which counts is said', async () => {
		const id = '9a900000-0000-4000-8000-000000000078';
		await render(
			<Desk
				data={files}
				slice={{
					occupations: [{ id, title: 'Our machinists', soc: '51-4041', critical: null }],
					demand: [{ occupation: id, openings: 120, employment: null, noProgram: false }],
				}}
				settings={{ look: { ...defaultSettings.look, panel: 'results', selected: '51-4041' } }}
			/>,
		);
		await expect
			.element(page.getByText('You typed 120 openings a year. The file has 2,335. Yours is used.'))
			.toBeVisible();
	});
});

describe('what to do with it', () => {
	test('clear shortages are kept at once, each in words', async () => {
		await render(<Desk example="northfield" />);
		await button('Keep the 3 clear shortages').click();
		await expect.element(page.getByRole('heading', { name: 'Kept findings' })).toHaveFocus();
		expect(saved.slice.actions.map(({ mismatch }) => mismatch)).toEqual(['no-program', 'gap', 'gap']);
	});

	test('the paragraph is handed out', async () => {
		await render(<Desk example="northfield" />);
		await page.getByText('A paragraph for your needs assessment').click();
		await button('Copy').click();
		await button('Word file').click();
		expect(handedOut.slice(-2)).toEqual(['needs-assessment copy', 'needs-assessment docx']);
	});

	test('jobs without a program, dead ends and overlaps are listed and kept', async () => {
		await render(<Desk example="northfield" />);
		await button('Look at these').click();
		await expect.element(page.getByRole('heading', { name: 'Openings and no program 1' })).toHaveFocus();
		await button('Keep this finding').nth(1).click();
		expect(saved.slice.actions).toMatchObject([{ mismatch: 'dead-end' }]);
	});

	test('a job that nothing is paired with is not said to have no program', async () => {
		const occupation = { id: '9a900000-0000-4000-8000-000000000077', title: 'Bakers', soc: null, critical: null };
		const demand = [{ occupation: occupation.id, openings: 240, employment: null, noProgram: false }];
		await render(
			<Desk
				slice={{ occupations: [occupation], demand }}
				settings={{ look: { ...tool.defaultSettings.look, panel: 'results' } }}
			/>,
		);
		await button('Look at these').click();
		await expect.element(page.getByRole('heading', { name: 'Openings and no program 0' })).toBeVisible();
		const heading = page.getByRole('heading', { name: 'Openings, and programs not counted 1' });
		await expect.element(heading).toBeVisible();
		await button('Keep this finding').click();
		expect(saved.slice.actions).toMatchObject([{ mismatch: 'other' }]);
	});

	test('employers’ figures stand beside the others with the reasons they differ', async () => {
		const [first] = tool.examples;
		const demand = [1, 2, 3].map((number) => ({
			...{
				id: `9a900000-0000-4000-8000-00000000008${number}`,
				employer: `9a900000-0000-4000-8000-00000000009${number}`,
			},
			...{ occupation: first?.slice.occupations[0]?.id ?? null, current: 10, newPositions: 4, replacementPositions: 2 },
			...{ growthPercent: null, separationPercent: null, years: 2, leadMonths: null, confidence: null },
		}));
		await render(<Desk example="northfield" slice={{ employerDemand: demand }} />);
		await rows().getByRole('button', { name: 'Machinists' }).click();
		await expect.element(page.getByText(/9 positions a year \(3 employers\)/)).toBeVisible();
		await page.getByText('Why the two differ').click();
		await expect.element(page.getByText(/^Some employers answered/)).toBeVisible();
	});
});

test('nothing overflows and targets are large at 320 px', async () => {
	await page.viewport(320, 800);
	await render(<Desk example="california" />);
	await button('Filter and count').click();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	const small = [...document.querySelectorAll('.gap :is(button, summary, label:has(input), select, input[type=text])')]
		.map((node) => ({ text: node.textContent, ...node.getBoundingClientRect().toJSON() }))
		.filter(({ height, width }) => width > 0 && height < 44);
	expect(small).toEqual([]);
});
