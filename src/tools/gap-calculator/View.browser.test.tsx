import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { onPaper } from '../../../tests/support/on-paper.ts';
import { load, projections } from '../../lib/labor/labor.fixture.ts';
import { button, cell, chosen, Desk, panel, rows, saved, titles } from './desk.fixture.tsx';
import { id } from './rows.fixture.ts';
import { tool } from './tool.ts';

const key = (keys: string) => userEvent.keyboard(keys);

/** Tab until the control is reached; fails where the keyboard never comes by. */
async function tabTo(name: string | RegExp, role: 'button' | 'textbox' = 'button') {
	const wanted = page.getByRole(role, { name }).first();
	for (let presses = 0; presses < 80 && document.activeElement !== wanted.element(); presses += 1)
		await userEvent.tab();
	await expect.element(wanted).toHaveFocus();
}

beforeEach(() => page.viewport(1280, 900));

describe('from nothing to a kept finding', () => {
	test('by keyboard alone, with two rows typed', async () => {
		await render(<Desk />);
		await expect.element(page.getByText('Start with one occupation and its openings a year.')).toBeVisible();
		await tabTo('Add the first occupation');
		await key('{Enter}');
		await expect.element(cell('Occupation, row 1')).toHaveFocus();
		await key('Machinists{Tab}186');
		await tabTo('Add the first program');
		await key('{Enter}');
		await expect.element(cell('Program, row 1')).toHaveFocus();
		await key('Machine tool{Tab}74');
		await expect.element(cell('Leads to, Machine tool')).toHaveValue('Machinists');
		await tabTo('See the results');
		await key('{Enter}');
		await expect.element(page.getByRole('heading', { name: 'One clear shortage' })).toHaveFocus();
		await expect.element(chosen()).toMatchTextContent('Machinists: Short by 112 a year');
		await tabTo('Keep this finding');
		await key('{Enter}');
		await expect.element(page.getByText('✓ Kept under “Kept findings”')).toHaveFocus();
		await panel(/^Kept findings/).click();
		await page.getByRole('textbox', { name: 'What will be done about it' }).fill('Add an evening group');
		expect(saved.slice.actions).toMatchObject([
			{
				finding:
					'Machinists: short by 112 a year. 186 openings and about 74 people a year (by openings). The class is the same under all 4 methods.',
				action: 'Add an evening group',
				mismatch: 'gap',
			},
		]);
		await button(/^Delete/).click();
		expect(saved.slice.actions).toEqual([]);
		await expect.element(page.getByText(/^Nothing is kept yet/)).toBeVisible();
	});

	test('a row being typed never takes the panel away', async () => {
		await render(<Desk />);
		await button('Add an occupation').click();
		await cell('Occupation, row 1').fill('Bakers');
		await cell('Openings a year, Bakers').fill('10');
		await expect.element(panel('Figures')).toHaveAttribute('aria-current', 'true');
		expect(saved.settings.look.panel).toBeNull();
	});

	test('results asked for too early say what is needed, with the way there', async () => {
		await render(<Desk />);
		await panel('Results').click();
		await expect.element(page.getByRole('heading', { name: 'No results yet' })).toBeVisible();
		await button('Go to the figures').click();
		await expect.element(button('Add an occupation')).toBeVisible();
	});

	test('occupations of the workspace can be taken over', async () => {
		const occupation = { id: '9a900000-0000-4000-8000-000000000077', title: 'Bakers', soc: null, critical: true };
		await render(<Desk slice={{ occupations: [occupation] }} />);
		await button('Add the 1 occupation of your workspace').click();
		await expect.element(cell('Openings a year, Bakers')).toBeVisible();
		expect(saved.slice.occupations).toEqual([occupation]);
	});

	test('a name that is no occupation is kept in its cell and explained', async () => {
		await render(<Desk example="northfield" />);
		await panel('Figures').click();
		const leadsTo = cell('Leads to, Floral design');
		await leadsTo.fill('Florists');
		await userEvent.tab();
		await expect.element(page.getByText(/^“Florists” is none of the occupations here/)).toBeVisible();
		await expect.element(leadsTo).toHaveValue('Florists');
	});
});

describe('the list', () => {
	test('is sorted by a press on a column, and says how', async () => {
		await render(<Desk example="northfield" />);
		expect(titles()[0]).toBe('Industrial machinery mechanics');
		const status = page.getByText(/^6 occupations\. Sorted/);
		await expect.element(status).toMatchTextContent('Sorted by result, largest shortage first.');
		await page
			.getByRole('columnheader', { name: /^Openings/ })
			.getByRole('button')
			.click();
		await expect.element(status).toMatchTextContent('Sorted by openings, largest first.');
		await expect
			.element(page.getByRole('columnheader', { name: /^Openings/ }))
			.toHaveAttribute('aria-sort', 'descending');
		expect(titles().slice(0, 2)).toEqual(['Medical assistants', 'Licensed practical nurses']);
	});

	test('is narrowed by a part of a title and by class, and back to all in one press', async () => {
		await render(<Desk example="northfield" />);
		await cell('Find an occupation').fill('51-41');
		await expect.poll(titles).toEqual(['Welders']);
		await page.getByRole('checkbox', { name: /^Balanced/ }).click();
		await expect.element(page.getByText(/^No occupation fits what you look for/)).toBeVisible();
		await button('Show all again').click();
		await expect.poll(() => titles().length).toBe(6);
	});

	test('an occupation chosen is read out above, with the way back to its row', async () => {
		await render(<Desk example="northfield" />);
		await rows().getByRole('button', { name: 'Welders' }).click();
		await expect.element(chosen()).toHaveFocus();
		await expect.element(chosen()).toMatchTextContent('Welders 51-4121: Short by 6.2 a year');
		await button('Find it in the list').click();
		await expect.element(rows().getByRole('button', { name: 'Welders' })).toHaveFocus();
		await expect.element(rows().getByRole('button', { name: 'Welders' })).toHaveAttribute('aria-pressed', 'true');
	});

	test('of a thousand shows fifty first, and all when asked', async () => {
		const figures = Array.from({ length: 1000 }, (_, at) => [`11-${1001 + at}`, [at, 10]] as const);
		await render(<Desk data={load(projections(Object.fromEntries(figures)))} />);
		await expect.poll(titles).toHaveLength(50);
		await button('Show all 1,000').click();
		await expect.poll(titles).toHaveLength(1000);
	});

	test('stands under headings of which none is skipped', async () => {
		await render(<Desk example="northfield" />);
		const levels = page
			.getByRole('heading')
			.elements()
			.map(({ tagName }) => Number(tagName.slice(1)));
		expect(levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)).toEqual([]);
	});
});

describe('on paper, which is handed out', () => {
	const [northfield] = tool.examples;
	const awards = (northfield?.slice.awards ?? []).map((row, at) => (at === 3 ? { ...row, awards: 7 } : row));

	test('few people’s awards and all they lead to are left out; the class stays', async () => {
		await render(<Desk example="northfield" slice={{ awards }} />);
		await rows().getByRole('button', { name: 'Welders' }).click();
		await expect.element(chosen()).toMatchTextContent('Welders 51-4121: Short by');
		const found =
			chosen()
				.element()
				.textContent?.match(/Short by [\d.,]+ a year/)?.[0] ?? 'none';
		expect(onPaper()).not.toContain(found);
		expect(onPaper()).toMatch(/Welders51-4121Openings 210Supply left out ?Shortage/);
		expect(onPaper()).not.toContain('Awards a year of all programs');
		expect(onPaper()).toContain('stand behind are left empty');
		await panel('Figures').click();
		expect(cell('Awards a year, Welding')).toBeTruthy();
		expect(onPaper()).toMatch(/Welding, [^:]*: awards left out/);
		expect(document.querySelector('.gap-grid-part [data-column="awards"]')?.closest('.no-print')).not.toBeNull();
		await panel(/^Also/).click();
		expect(onPaper()).toMatch(/Welding 48\.0508[^:]*2 providers, left out awards a year/);
	});

	test('nothing is left out where no figure is small', async () => {
		await render(<Desk example="northfield" />);
		expect(onPaper()).not.toContain('left out');
		expect(onPaper()).toContain('Awards a year of all programs');
	});

	test('what fewer than three employers reported is left out, with the gap against it', async () => {
		const demand = [1, 2].map((number) => ({
			...{ id: id(80 + number), employer: id(90 + number), occupation: northfield?.slice.occupations[0]?.id ?? null },
			...{ current: 10, newPositions: 777, replacementPositions: 0, growthPercent: null, separationPercent: null },
			...{ years: 1, leadMonths: null, confidence: null },
		}));
		for (const against of ['official', 'employers'] as const) {
			const { unmount } = await render(
				<Desk example="northfield" slice={{ employerDemand: demand }} settings={{ against }} />,
			);
			await rows().getByRole('button', { name: 'Machinists' }).click();
			await expect.element(page.getByText(/1,554 positions a year/)).toBeVisible();
			expect(onPaper()).not.toMatch(/1,554|1,4\d\d/);
			await unmount();
		}
	});
});
