import { expect, test } from 'vitest';
import type { LoadedData } from '../../lib/labor/dataset.ts';
import { completions, crosswalk, load, projections } from '../../lib/labor/labor.fixture.ts';
import { jobsOf } from './job-names.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { blankOccupation, occupationEntries, withOccupationEntries } from './occupation-rows.ts';
import { blankProgram, programEntries, withProgramEntries } from './program-rows.ts';
import { compute } from './result.ts';
import { empty, id, newIds } from './rows.fixture.ts';
import { defaultSettings } from './settings.ts';
import type { Slice } from './slice.ts';

const next = (slice: Slice, data: LoadedData = {}): NextStep => {
	const result = compute(slice, defaultSettings, undefined, data);
	return nextStep(slice, result, jobsOf(slice, result.occupations));
};
const addOccupation = (slice: Slice, over: Partial<ReturnType<typeof blankOccupation>>) =>
	withOccupationEntries(slice, [...occupationEntries(slice), { ...blankOccupation(id(51)), ...over }]);
const addProgram = (slice: Slice, over: Partial<ReturnType<typeof blankProgram>>) => {
	const jobs = jobsOf(slice, []);
	return withProgramEntries(
		slice,
		[...programEntries(slice, jobs), { ...blankProgram(id(52)), ...over }],
		jobs,
		newIds(),
	);
};
const machinists = addOccupation(empty, { title: 'Machinists', openings: 100 });

test('leads from nothing to a result, one thing at a time', () => {
	expect(next(empty)).toMatchObject({ does: 'add-occupation' });
	expect(next(addOccupation(empty, {}))).toEqual({
		say: 'Name the occupation.',
		does: { cell: 'title', of: 'occupations', row: 0 },
	});
	expect(next(addOccupation(empty, { title: 'Machinists' }))).toEqual({
		say: 'Type the openings a year of Machinists.',
		does: { cell: 'openings', of: 'occupations', row: 0 },
	});
	expect(next(machinists)).toMatchObject({ does: 'add-program' });
	expect(next(addProgram(machinists, { title: 'Machine tool' }))).toMatchObject({
		say: 'Type the awards a year of Machine tool.',
	});
	expect(next(addProgram(machinists, { title: 'Machine tool', awards: 40 }))).toEqual({
		say: 'Say which occupation Machine tool leads to.',
		does: { cell: 'leadsTo', of: 'programs', row: 0 },
	});
	const whole = addProgram(machinists, { title: 'Machine tool', awards: 40, leadsTo: 'Machinists' });
	expect(next(whole)).toEqual({ say: 'Results are ready for 1 occupation.', does: 'see-results' });
});

test('still names what is open once there is a result', () => {
	const whole = addProgram(machinists, { title: 'Machine tool', awards: 40, leadsTo: 'Machinists' });
	const more = withOccupationEntries(whole, [
		...occupationEntries(whole),
		{ ...blankOccupation(id(53)), title: 'Bakers' },
	]);
	expect(next(more)).toEqual({
		say: 'Results are ready for 1 occupation. Still open: type the openings a year of Bakers.',
		does: 'see-results',
	});
});

test('asks for nothing that official files give', () => {
	const files = load(projections({ '51-4041': [100, 900] }));
	expect(next(empty, files)).toMatchObject({ does: 'add-program' });
	const all = load(
		projections({ '51-4041': [100, 900] }),
		completions(2024, [[1, '48.0501', 3, 40]]),
		crosswalk({ '48.0501': ['51-4041'] }),
	);
	expect(next(empty, all)).toEqual({ say: 'Results are ready for 1 occupation.', does: 'see-results' });
});

test('openings of zero are an answer, and the results say what they mean', () => {
	const zero = addProgram(addOccupation(empty, { title: 'Typists', openings: 0 }), {
		title: 'Typing',
		awards: 5,
		leadsTo: 'Typists',
	});
	expect(next(zero)).toMatchObject({
		does: 'see-results',
		say: 'See under Results what is missing for each occupation.',
	});
});
