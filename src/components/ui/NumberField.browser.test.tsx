import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type TypedRange, unknownRange } from '../../lib/numbers/range.ts';
import { NumberField } from './NumberField.tsx';
import { RangeField } from './RangeField.tsx';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/shell.css';

let told: number | null | undefined;
let ranged: TypedRange;

function Cost({ start = null }: { start?: number | null }) {
	const [value, setValue] = useState<number | null>(start);
	told = value;
	return (
		<>
			<NumberField label="Cost" unit="dollars" limits={{ min: 0 }} hint="Per hire." value={value} onChange={setValue} />
			<button type="button" onClick={() => setValue(4500)}>
				From outside
			</button>
			<button type="button" onClick={() => setValue(null)}>
				Nothing
			</button>
		</>
	);
}

function Days({ start = unknownRange }: { start?: TypedRange }) {
	const [value, setValue] = useState(start);
	ranged = value;
	return <RangeField label="Time to fill" short="time to fill" unit="days" value={value} onChange={setValue} />;
}

const cost = () => page.getByRole('textbox', { name: 'Cost in dollars' });
const end = (name: string) => page.getByRole('textbox', { name: `${name} in days` });

describe('a number', () => {
	test('is told as a number, and its text stays as it was typed', async () => {
		await render(<Cost />);
		await cost().fill('$1,200 ');
		expect(told).toBe(1200);
		await userEvent.tab();
		await expect.element(cost()).toHaveValue('$1,200 ');
		await expect.element(cost()).not.toHaveAttribute('aria-invalid');
	});

	test('that cannot be read stays, is unknown, and is explained once the field is left', async () => {
		await render(<Cost start={12} />);
		await cost().fill('12o');
		expect(told).toBeNull();
		await expect.element(page.getByText('has a letter', { exact: false })).not.toBeInTheDocument();
		await userEvent.tab();
		const sentence = 'Use digits only: “12o” has a letter. We kept what you typed.';
		await expect.element(page.getByText(sentence)).toBeVisible();
		await expect.element(cost()).toHaveValue('12o');
		await expect.element(cost()).toHaveAttribute('aria-invalid', 'true');
		await expect.element(cost()).toHaveAccessibleDescription(`Per hire. △ ${sentence}`);
		// It stays while it is being mended, and goes when it is right.
		await cost().fill('12,');
		await expect.element(page.getByText('commas between thousands', { exact: false })).toBeVisible();
		await cost().fill('120');
		await expect.element(page.getByText('We kept', { exact: false })).not.toBeInTheDocument();
		expect(told).toBe(120);
	});

	test('changed from outside replaces the text; emptied from outside empties it', async () => {
		await render(<Cost />);
		await cost().fill('abc');
		await page.getByRole('button', { name: 'From outside' }).click();
		await expect.element(cost()).toHaveValue('4,500');
		await page.getByRole('button', { name: 'Nothing' }).click();
		await expect.element(cost()).toHaveValue('');
		expect(told).toBeNull();
	});

	test('typed key by key never jumps, and an empty field is unknown, not 0', async () => {
		await render(<Cost />);
		await cost().click();
		await userEvent.keyboard('1,234.50');
		await expect.element(cost()).toHaveValue('1,234.50');
		expect(told).toBe(1234.5);
		await cost().fill('');
		expect(told).toBeNull();
		await cost().fill('0');
		expect(told).toBe(0);
	});

	test('has a field of 46 pixels', async () => {
		await render(<Cost />);
		expect(cost().element().closest('.number-box')?.getBoundingClientRect().height).toBeGreaterThanOrEqual(46);
	});
});

describe('a range', () => {
	test('starts as one figure and opens on request, keeping the figure', async () => {
		await render(<Days />);
		await end('Figure').fill('40');
		await page.getByRole('button', { name: 'Give a range for time to fill' }).click();
		await expect.element(end('Most likely')).toHaveValue('40');
		await end('Low').fill('30');
		await userEvent.tab();
		await expect.element(page.getByText('Add the high figure too, or clear the low one.')).toBeVisible();
		await end('High').fill('60');
		await expect.element(page.getByText('Add the high', { exact: false })).not.toBeInTheDocument();
		expect(ranged).toEqual({ low: 30, likely: 40, high: 60 });
	});

	test('out of order says so and keeps all three', async () => {
		await render(<Days start={{ low: 50, likely: 40, high: 60 }} />);
		await expect
			.element(page.getByText('The low figure is above the most likely one.', { exact: false }))
			.toBeVisible();
		await end('Low').fill('35');
		await expect.element(page.getByText('The low figure', { exact: false })).not.toBeInTheDocument();
		expect(ranged).toEqual({ low: 35, likely: 40, high: 60 });
	});

	test('closes to its most likely figure, with the keyboard still there', async () => {
		await render(<Days start={{ low: 30, likely: 40, high: 60 }} />);
		await page.getByRole('button', { name: 'Use one figure for time to fill' }).click();
		expect(ranged).toEqual({ low: null, likely: 40, high: null });
		await expect.element(end('Figure')).toHaveValue('40');
		await expect.element(page.getByRole('button', { name: 'Give a range for time to fill' })).toHaveFocus();
	});
});
