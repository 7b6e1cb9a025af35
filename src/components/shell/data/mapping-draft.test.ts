import { describe, expect, test } from 'vitest';
import { beginDraft, draftFor, type MappingDraft, readDraft } from './mapping-draft.ts';

const header = ['Code', 'Job', 'Yearly need', 'Staff', 'Pay'];
const sample = [['51-4041', 'Machinists', '12', '300', '25']];
const demand: MappingDraft = {
	table: 'demand',
	columns: { soc: 0, title: 1, openings: 2 },
	answers: { 'area.fixed': ' Our county ', 'openings.per': 'year', 'openings.unit': 'persons' },
};
const faults = (draft: MappingDraft) => {
	const reading = readDraft(draft, 's');
	return reading.ok ? [] : reading.faults.map(({ field }) => field);
};
const mapping = (draft: MappingDraft) => {
	const reading = readDraft(draft, 's');
	if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
	return reading.mapping;
};

describe('jobs', () => {
	test('a full form is a mapping, and that mapping fills the form again', () => {
		const full: MappingDraft = {
			table: 'demand',
			columns: { soc: 0, title: 1, area: null, openings: 2, employment: 3, medianWage: 4 },
			answers: {
				...{ 'area.fixed': 'Our county', 'openings.per': 'period', 'openings.years': '10' },
				'openings.unit': 'thousands',
				...{ 'employment.unit': 'thousands', 'medianWage.per': 'hour', 'period.from': '2024', 'period.to': '2034' },
			},
		};
		expect(mapping(full)).toEqual({
			...{ table: 'demand', signature: 's', soc: 0, title: 1, area: { fixed: 'Our county' } },
			openings: { column: 2, per: 'period', years: 10, unit: 'thousands' },
			employment: { column: 3, unit: 'thousands' },
			medianWage: { column: 4, per: 'hour' },
			period: { from: 2024, to: 2034 },
		});
		expect(mapping(beginDraft(header, sample, mapping(full)))).toEqual(mapping(full));
	});

	test('what is typed is trimmed, and what is not known is null', () => {
		expect(mapping(demand)).toMatchObject({ area: { fixed: 'Our county' }, period: null, employment: null });
	});

	test('everything that is missing is named, units first of all', () => {
		expect(faults({ table: 'demand', columns: {}, answers: {} })).toEqual(['soc', 'area', 'openings']);
		expect(faults({ ...demand, columns: { ...demand.columns, employment: 3, medianWage: 4 } })).toEqual([
			'employment.unit',
			'medianWage.per',
		]);
		const per = (answers: Record<string, string>) => ({
			...demand,
			answers: { 'area.fixed': 'X', 'openings.unit': 'persons', ...answers },
		});
		expect(faults(per({}))).toEqual(['openings.per']);
		expect(faults(per({ 'openings.per': 'year', 'openings.unit': '' }))).toEqual(['openings.unit']);
		expect(faults(per({ 'openings.per': 'period' }))).toEqual(['openings.years']);
		expect(faults(per({ 'openings.per': 'period', 'openings.years': 'ten' }))).toEqual(['openings.years']);
		expect(faults(per({ 'openings.per': 'year', 'period.from': '2024' }))).toEqual(['period.to']);
		expect(faults(per({ 'openings.per': 'year', 'period.from': '2034', 'period.to': '2024' }))).toEqual(['period.to']);
	});

	test('a column can say one thing only', () => {
		expect(faults({ ...demand, columns: { ...demand.columns, title: 0 } })).toEqual(['title']);
	});
});

describe('graduates and pairs', () => {
	const awards: MappingDraft = {
		table: 'awards',
		columns: { cip: 0, awards: 2 },
		answers: { 'provider.fixed': 'Sample College', 'level.fixed': '3', 'year.fixed': '' },
	};

	test('one provider, one level and no year are enough', () => {
		expect(mapping(awards)).toMatchObject({
			...{ provider: { fixed: 'Sample College' }, level: { fixed: 3 }, year: { fixed: null } },
		});
		expect(mapping(beginDraft(header, sample, mapping(awards)))).toEqual(mapping(awards));
	});

	test('columns for all of them', () => {
		const columns = { cip: 0, provider: 1, level: 3, awards: 2, year: 4 };
		expect(mapping({ ...awards, columns })).toMatchObject({ provider: { column: 1 }, year: { column: 4 } });
	});

	test('what is missing is named', () => {
		expect(faults({ ...awards, answers: {} })).toEqual(['provider', 'level']);
		expect(faults({ ...awards, columns: {} })).toEqual(['cip', 'awards']);
		expect(faults({ table: 'pairs', columns: {}, answers: {} })).toEqual(['cip', 'soc']);
		expect(mapping({ table: 'pairs', columns: { cip: 0, soc: 1 }, answers: {} })).toMatchObject({ cipTitle: null });
	});
});

describe('the form to begin with', () => {
	test('guesses columns, never units', () => {
		const draft = beginDraft(header, sample, null);
		expect(draft).toMatchObject({ table: 'demand', columns: { soc: 0 }, answers: {} });
		expect(draftFor('awards', header, sample).answers).toEqual({});
	});

	test('a mapping kept before openings had a unit fills the form, and the unit is asked for', () => {
		const old = {
			...{ table: 'demand', signature: 's', soc: 0, title: 1, area: { fixed: 'Our county' } },
			...{ openings: { column: 2, per: 'period', years: 10 }, employment: null, medianWage: null, period: null },
		};
		const draft = beginDraft(header, sample, old);
		expect(draft.answers).toEqual({
			...{ 'area.fixed': 'Our county', 'openings.per': 'period', 'openings.years': '10' },
		});
		expect(faults(draft)).toEqual(['openings.unit']);
		const answered = mapping({ ...draft, answers: { ...draft.answers, 'openings.unit': 'persons' } });
		expect(answered).toEqual({ ...old, openings: { ...old.openings, unit: 'persons' } });
		expect(beginDraft(header, sample, { ...old, title: 0 }).answers).toEqual({});
	});

	test('does not trust what was remembered in another shape', () => {
		expect(beginDraft(header, sample, { table: 'demand', soc: 'first' })).toEqual(beginDraft(header, sample, null));
	});
});
