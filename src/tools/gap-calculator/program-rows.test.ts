import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobsOf } from './job-names.ts';
import { programColumns } from './program-columns.ts';
import { blankProgram, type ProgramEntry, programEntries, withProgramEntries } from './program-rows.ts';
import { empty, id, newIds, slices, typed } from './rows.fixture.ts';
import { type Slice, slice as schema } from './slice.ts';

const jobs = jobsOf(typed, []);
const write = (slice: Slice, entries: ProgramEntry[]) =>
	withProgramEntries(slice, entries, jobsOf(slice, []), newIds());
const only = (slice: Slice): ProgramEntry => {
	const [entry] = programEntries(slice, jobsOf(slice, []));
	if (entry === undefined) throw new Error('No row.');
	return entry;
};

test('a row names its provider and every occupation it leads to, by whichever name the pair has', () => {
	expect(programEntries(typed, jobs)).toEqual([
		{
			...{ id: id(31), title: 'Machine tool', cip: '48.0501', provider: 'north college', level: 'Certificate' },
			...{ awards: 40, leadsTo: 'Machinists; Welders' },
		},
	]);
});

test('a pair with an occupation nobody knows here is shown by its code', () => {
	const slice = { ...typed, pairs: [{ id: id(41), program: id(31), occupation: '11-1011', share: 1 }] };
	expect(only(slice).leadsTo).toBe('11-1011');
	expect(write(slice, [only(slice)])).toEqual(slice);
});

describe('the provider', () => {
	test('typed in any case of letters is the one there is', () => {
		const slice = { ...typed, providers: typed.providers.slice(0, 1) };
		const written = write(slice, [{ ...blankProgram(id(50)), title: 'Welding', provider: ' NORTH college ' }]);
		expect(written.providers).toEqual(slice.providers);
		expect(written.programs.at(-1)?.provider).toBe(id(21));
	});

	test('with a new name is made once for all rows that name it', () => {
		const rows = [50, 51].map((number) => ({ ...blankProgram(id(number)), provider: 'Bay Institute' }));
		const written = write(empty, rows);
		expect(written.providers).toEqual([{ id: id(900_000), name: 'Bay Institute', kind: null }]);
		expect(written.programs.map(({ provider }) => provider)).toEqual([id(900_000), id(900_000)]);
	});

	test('of a row that was not changed stays its own, even where two have one name', () => {
		const slice = { ...typed, providers: typed.providers.map((one) => ({ ...one, name: 'North College' })) };
		expect(write(slice, [only(slice)])).toEqual(slice);
	});
});

describe('what it leads to', () => {
	test('makes a pair with an unknown share, by the id of a typed occupation', () => {
		const written = write(typed, [only(typed), { ...blankProgram(id(50)), leadsTo: ' nurses' }]);
		expect(written.pairs.at(-1)).toEqual({ id: id(900_000), program: id(50), occupation: id(13), share: null });
	});

	test('keeps the shares of the pairs that stay', () => {
		const written = write(typed, [{ ...only(typed), leadsTo: 'Nurses; machinists' }]);
		expect(written.pairs.map(({ program, occupation, share }) => [program, occupation, share])).toEqual([
			[id(31), '51-4041', 0.7],
			['51.3801', '29-1141', 1],
			[id(31), id(13), null],
		]);
	});

	test('emptied takes the pairs of this program away and no others', () => {
		expect(write(typed, [{ ...only(typed), leadsTo: null }]).pairs).toEqual(typed.pairs.slice(2));
	});

	test('may be an official occupation, by its title or its code', () => {
		const official = [...jobs, { name: '47-2111', title: 'Electricians', soc: '47-2111' }];
		const row = { ...blankProgram(id(50)), leadsTo: 'electricians; 51-4041' };
		const { pairs } = withProgramEntries({ ...typed, pairs: [] }, [row], official, newIds());
		expect(pairs.map(({ occupation }) => occupation)).toEqual(['47-2111', id(11)]);
	});
});

test('a removed row takes its awards and pairs away; program and provider stay for other tools', () => {
	const written = write(typed, []);
	expect(written).toEqual({ ...typed, awards: [], pairs: typed.pairs.slice(2) });
});

test('reading back what was written gives the same rows, and writing what was read changes nothing', () => {
	fc.assert(
		fc.property(slices, fc.infiniteStream(fc.boolean()), (slice, keeps) => {
			const known = jobsOf(slice, []);
			const entries = programEntries(slice, known);
			expect(write(slice, entries)).toEqual(slice);
			const some = entries.filter(() => keeps.next().value);
			const written = write(slice, some);
			expect(programEntries(written, known)).toEqual(some);
			expect([written.programs, written.providers]).toEqual([slice.programs, slice.providers]);
			expect(schema.safeParse(written).success).toBe(true);
		}),
	);
});

test('no change of one row touches the pairs of another program', () => {
	const texts = fc.constantFrom(null, 'Machinists', 'Welders; Nurses', '51-4041', 'Machinists;Machinists');
	fc.assert(
		fc.property(texts, texts, (one, other) => {
			const both = write(typed, [
				{ ...only(typed), leadsTo: one },
				{ ...blankProgram(id(50)), title: 'Welding', leadsTo: other },
			]);
			const rows = programEntries(both, jobs);
			const changed = write(
				both,
				rows.map((row) => (row.id === id(50) ? { ...row, leadsTo: 'Nurses' } : row)),
			);
			const ofOthers = (slice: Slice) => slice.pairs.filter(({ program }) => program !== id(50));
			expect(ofOthers(changed)).toEqual(ofOthers(both));
			expect(ofOthers(both)).toContainEqual(typed.pairs[2]);
		}),
	);
});

describe('cells', () => {
	const columns = programColumns({ jobs, providers: [], codes: ['48.0508 Welding Technology'] });
	const check = (key: string, text: string) => {
		const found = columns.find((one) => one.key === key);
		return found?.kind === 'name' ? (found.check?.(text) ?? null) : null;
	};

	test('say which occupation is not there yet', () => {
		expect(check('leadsTo', 'Machinists; bakers')).toContain('“bakers” is none of the occupations here.');
		expect(check('leadsTo', 'Machinists; welders')).toBeNull();
		const [, , leadsTo] = programColumns({ jobs: [], providers: [], codes: [] });
		expect(leadsTo?.kind === 'name' && leadsTo.check?.('Machinists')).toContain('There is no occupation yet.');
	});

	test('take a program code with its title, and refuse what is none', () => {
		const cip = columns.find(({ key }) => key === 'cip');
		expect(cip?.kind === 'name' && cip.set(blankProgram(id(50)), '48.0508 Welding Technology')).toMatchObject({
			cip: '48.0508',
			title: 'Welding Technology',
		});
		expect(check('cip', 'welding')).toContain('“welding” is no program code.');
		expect(check('cip', '48.05')).toContain('Write all six digits');
	});
});
