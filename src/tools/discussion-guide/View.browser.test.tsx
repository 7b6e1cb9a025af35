import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { button, Desk, handedOut, meeting, panel, saved } from './desk.fixture.tsx';

beforeEach(() => {
	handedOut.length = 0;
});

/** Goes on with Tab until the control has the focus, as someone without a mouse does. */
async function tabTo(target: { element(): Element }) {
	for (let stops = 0; document.activeElement !== target.element(); stops += 1) {
		if (stops > 200) throw new Error(`Tab never came to ${target.element().textContent}.`);
		await userEvent.tab();
	}
}
async function press(target: { element(): Element }) {
	await tabTo(target);
	await userEvent.keyboard('{Enter}');
}
const question = () => page.getByRole('heading', { level: 2 });
const notes = () => page.getByRole('textbox', { name: 'Notes' });

test('from nothing to minutes and the next meeting, by keyboard alone', async () => {
	await render(<Desk />);
	await press(button(/^Educator A career/));
	await expect.element(page.getByRole('heading', { name: 'What is the meeting for?' })).toHaveFocus();
	await press(button(/Make the guide, about 25 minutes for “Learn how employers/));
	expect(meeting()?.items).toHaveLength(3);

	await press(button('Start talking'));
	await expect.element(question()).toMatchTextContent(/^How do employers in my area/);
	await tabTo(notes());
	await userEvent.keyboard('Word of mouth.');
	await tabTo(page.getByRole('checkbox', { name: /^Answered/ }));
	await userEvent.keyboard(' ');
	await tabTo(page.getByRole('textbox', { name: 'New task' }));
	await userEvent.keyboard('Call the chamber{Enter}');
	await expect.element(page.getByRole('textbox', { name: 'Who' })).toHaveFocus();
	await userEvent.keyboard('Dana');
	expect(saved.slice.tasks).toMatchObject([
		{
			action: 'Call the chamber',
			owner: 'Dana',
			finding: 'How do employers in my area look for and find people today?',
			status: 'open',
			mismatch: 'other',
			from: { tool: 'discussion-guide', vintage: null },
		},
	]);

	await press(button('Next question'));
	await expect.element(page.getByRole('heading', { name: /^Which jobs do they fill/ })).toHaveFocus();
	await press(button('Next question'));
	await press(button('See the minutes'));
	await expect.element(page.getByText('Word of mouth.')).toBeVisible();
	await expect.element(page.getByRole('table')).toMatchTextContent(/Call the chamber.*Dana/);
	await press(button('Word file'));
	expect(handedOut).toEqual(['minutes docx']);

	await press(button('Start the next meeting'));
	expect(saved.slice.meetings).toHaveLength(2);
	expect(meeting()?.items.map(({ key }) => key.split('/').at(-1))).toEqual(['local-or-wider', 'existing-initiatives']);
});

describe('the start', () => {
	test('offers six sides, and says how long each meeting takes and by whose estimate', async () => {
		await render(<Desk />);
		expect(page.getByRole('list').first().getByRole('button').elements()).toHaveLength(6);
		await button(/^Both sides: educators/).click();
		await expect.element(button(/about 50 minutes for “Compare jobs and programs”/)).toBeVisible();
		await expect.element(page.getByText(/our estimate: 10 to open and close/)).toBeVisible();
		await expect.element(page.getByText(/^The questions come from the guide.*are ours/)).toBeVisible();
	});

	test('an empty agenda can be filled with one’s own question, also by leaving the field', async () => {
		await render(<Desk />);
		await button('Begin with an empty agenda').click();
		await page.getByRole('textbox', { name: 'Your own question' }).fill('Which machines do you use?');
		await page.getByRole('textbox', { name: 'Title' }).click();
		expect(meeting()?.items).toMatchObject([{ text: 'Which machines do you use?', under: '' }]);
		await expect.element(page.getByRole('textbox', { name: 'Your own question' })).toHaveValue('');
	});
});

describe('the agenda', () => {
	const first = { panel: 'prepare' as const };
	const order = () => meeting(0)?.items.map(({ key }) => key.split('/').at(-1));

	test('a question moves by its buttons, and the button keeps the focus', async () => {
		await render(<Desk example="one-side" settings={first} />);
		const before = order();
		const down = button('Move question 1 down');
		await down.click();
		await expect.element(button('Move question 2 down')).toHaveFocus();
		await expect.element(page.getByText('Now 2 of 4.')).toBeInTheDocument();
		await userEvent.keyboard('{Enter}');
		expect(order()).toEqual([before?.[1], before?.[2], before?.[0], before?.[3]]);
		await button('Move question 1 up').click({ force: true });
		expect(order()?.[0]).toBe(before?.[1]);
	});

	test('what is taken off with a note is set aside and can be put back; what holds nothing can be chosen again', async () => {
		await render(<Desk example="one-side" settings={first} />);
		await button('Take off question 2').click();
		await expect.element(page.getByRole('heading', { name: 'Set aside' })).toBeVisible();
		expect(meeting(0)?.items[1]).toMatchObject({ isAside: true });
		await button(/^Put back “Which data/).click();
		expect(meeting(0)?.items[1]).toMatchObject({ isAside: false });
		expect(meeting(0)?.items[1]?.note).toContain('Two of the six shops');

		await page.getByText('Employer', { exact: true }).click();
		const box = page.getByRole('checkbox', { name: /^Does a team of professionals stand/ });
		await box.click();
		expect(meeting(0)?.items).toHaveLength(5);
		await box.click();
		expect(meeting(0)?.items).toHaveLength(4);
	});

	test('the keyboard keeps its place when the button pressed is gone', async () => {
		await render(<Desk />);
		await button('Begin with an empty agenda').click();
		await expect.element(page.getByRole('heading', { name: 'The meeting' })).toHaveFocus();
		await page.getByRole('textbox', { name: 'Your own question' }).fill('Why?');
		await button('Add the question').click();
		await button('Take off question 1').click();
		await expect.element(page.getByRole('heading', { name: 'Agenda' })).toHaveFocus();
		await button(/^Delete with its notes/).click();
		await expect.element(page.getByRole('heading', { name: 'The meeting' })).toHaveFocus();
	});

	test('a line with nothing in it says so, and a full one too', async () => {
		await render(<Desk example="one-side" settings={first} />);
		const own = page.getByRole('textbox', { name: 'Your own question' });
		await own.fill('  ');
		await button('Add the question').click();
		await expect.element(own).toHaveAccessibleDescription(/nothing to add yet/);
		await own.fill('x'.repeat(2000));
		await expect.element(own).toHaveAccessibleDescription(/full at 2,000 characters/);
	});

	test('too much for the planned time is said, and nothing is stopped', async () => {
		await render(<Desk example="one-side" settings={first} />);
		await page.getByRole('combobox', { name: 'Length' }).selectOptions('15 minutes');
		await expect.element(page.getByText(/needs about 30 minutes, and 15 are planned/)).toBeVisible();
		await expect.element(button('Start talking')).toBeEnabled();
	});
});

describe('talking', () => {
	test('both sides see their own questions and each other’s words, and are never compared for them', async () => {
		await render(<Desk example="two-sides" settings={{ question: null }} />);
		await expect.element(page.getByRole('heading', { name: /large and steady enough/ })).toBeVisible();
		const educators = page.getByRole('region', { name: 'Educators' });
		const employers = page.getByRole('region', { name: 'Employers' });
		await expect.element(educators.getByRole('listitem')).toMatchTextContent(/critical jobs my partner companies/);
		expect(employers.getByRole('listitem').elements()).toHaveLength(2);
		await educators.getByRole('textbox').fill('Twelve a year.');
		await page.getByRole('textbox', { name: /heard differently/ }).fill('Same years, other jobs.');
		expect(meeting()?.items[1]).toMatchObject({
			note: 'Same years, other jobs.',
			views: [{ note: 'Twelve a year.' }, { note: expect.stringMatching(/20 set-up machinists/) }],
		});
		await panel('Minutes').click();
		await expect.element(page.getByText('Educators: Twelve a year.')).toBeVisible();
		await expect.element(page.getByText('Heard differently, and agreed: Same years, other jobs.')).toBeVisible();
	});

	test('on a phone the sides stand below each other, each under its name', async () => {
		await page.viewport(390, 844);
		await render(<Desk example="two-sides" />);
		const left = page.getByRole('region', { name: 'Educators' }).element().getBoundingClientRect();
		const right = page.getByRole('region', { name: 'Employers' }).element().getBoundingClientRect();
		expect(right.top).toBeGreaterThanOrEqual(left.bottom);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
		await page.viewport(1280, 900);
	});

	test('what was noted at the meeting before stands beside the question', async () => {
		await render(<Desk example="one-side" settings={{ meeting: null, panel: 'talk' }} />);
		const before = page.getByRole('complementary', { name: 'Noted before' });
		await expect.element(before).toMatchTextContent(/Northfield shops and the college, Mar 10, 2026.*Two of the six/);
		await expect.element(notes()).toHaveValue('');
	});

	test('a question that is no longer asked keeps its words and its note', async () => {
		await render(
			<Desk example="one-side" settings={{ panel: 'talk', question: 'a-set/gone/question' }} slice={gone()} />,
		);
		await expect.element(page.getByRole('heading', { name: 'What did we ask back then?' })).toBeVisible();
		await expect.element(page.getByText(/no longer asks this question/)).toBeVisible();
		await expect.element(notes()).toHaveValue('This.');
	});

	test('large type moves the agenda out of the way', async () => {
		await render(<Desk example="two-sides" />);
		const heading = question().first();
		const size = () => Number.parseFloat(getComputedStyle(heading.element()).fontSize);
		const before = size();
		await page.getByRole('checkbox', { name: 'Large type, for the room' }).click();
		expect(size()).toBeGreaterThan(before);
		expect(saved.settings.isLarge).toBe(true);
	});
});

function gone() {
	const item = { key: 'a-set/gone/question', text: 'What did we ask back then?', under: 'An action', note: 'This.' };
	const rest = { views: null, isAnswered: false, isAside: false };
	const about = { date: null, time: null, minutes: null, place: '', who: '', follows: null };
	return {
		meetings: [{ id: '5a1f0000-0000-4000-8000-000000000301', title: 'Old', ...about, items: [{ ...item, ...rest }] }],
	};
}

describe('tasks and meetings', () => {
	test('tasks are changed where they stand, and deleting one leaves the others', async () => {
		await render(<Desk example="one-side" settings={{ panel: 'tasks' }} />);
		await page.getByRole('combobox', { name: 'State' }).first().selectOptions('Done');
		await page.getByLabelText('By when').first().fill('2026-04-01');
		expect(saved.slice.tasks[0]).toMatchObject({ status: 'done', due: '2026-04-01' });
		await button(/^Delete “Set the first afternoon/).click();
		expect(saved.slice.tasks.map(({ action }) => action)).toEqual(['Ask the other four shops for their openings']);
	});

	test('an earlier meeting opens again, and removing one keeps its tasks', async () => {
		await render(<Desk example="one-side" settings={{ panel: 'meetings', meeting: null }} />);
		await button('Open Northfield shops and the college').click();
		await expect.element(page.getByText('Still open.').first()).toBeVisible();
		await expect.element(button(/^Go to “Northfield shops and the college \(2\)/)).toBeVisible();
		await panel('All meetings').click();
		await button('Remove Northfield shops and the college').click();
		await expect.element(page.getByRole('heading', { name: 'All meetings' })).toHaveFocus();
		expect(saved.slice.meetings).toHaveLength(1);
		await panel('Tasks').click();
		await expect.element(page.getByText('From meetings that are no longer here')).toBeVisible();
		expect(saved.slice.tasks).toHaveLength(2);
	});

	test('going to the next meeting changes nothing there; what was taken off there comes back only when asked for', async () => {
		await render(<Desk example="one-side" settings={{ panel: 'prepare', meeting: null }} />);
		await button('Take off question 1').click();
		const left = meeting()?.items.map(({ key }) => key);
		expect(left).toHaveLength(1);
		await panel('All meetings').click();
		await button('Open Northfield shops and the college').click();
		await expect.element(page.getByText(/^It does not have 1 open question of this meeting/)).toBeVisible();
		await button(/^Go to “/).click();
		await expect.element(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
		expect(meeting()?.items.map(({ key }) => key)).toEqual(left);

		await panel('All meetings').click();
		await button('Open Northfield shops and the college').click();
		await button('Add 1 open question to it').click();
		await expect.element(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
		expect(meeting()?.items).toHaveLength(2);
	});

	test('targets are at least 44 pixels', async () => {
		for (const shown of ['prepare', 'talk', 'tasks', 'minutes', 'meetings'] as const) {
			const screen = await render(<Desk example="one-side" settings={{ panel: shown }} />);
			for (const node of document.querySelectorAll('button, label:has(input), .input, summary')) {
				const { width, height } = node.getBoundingClientRect();
				if (width > 0) expect(Math.min(width, height), `${shown}: ${node.textContent}`).toBeGreaterThanOrEqual(44);
			}
			await screen.unmount();
		}
	});
});
