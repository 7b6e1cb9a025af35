/** Results to test against: the examples, and a few official figures with nothing typed. */
import { completions, crosswalk, institution, load, projections } from '../../lib/labor/labor.fixture.ts';
import type { Table } from '../../lib/tool/tool.ts';
import type { Result } from './result.ts';
import { empty } from './rows.fixture.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { tool } from './tool.ts';

export const example = (id: string) => {
	const found = tool.examples.find((one) => one.id === id);
	if (!found) throw new Error(`No example ${id}.`);
	return { ...found, result: tool.compute(found.slice, found.settings, undefined, {}) };
};
export const occupationOf = (result: Result, soc: string) => {
	const found = result.occupations.find((one) => one.soc === soc);
	if (!found) throw new Error(`No occupation ${soc}.`);
	return found;
};
export const tableOf = (tables: readonly Table[], id: string) => {
	const found = tables.find((table) => table.id === id);
	if (!found) throw new Error(`No table ${id}.`);
	return found;
};
export const stamp = { id: '1e5f0000-0000-4000-8000-000000000002', now: '2026-11-20T10:00:00.000Z' };
export const files = load(
	projections({ '51-4121': [2991, 28_000], '51-4122': [217, 2500], '47-2111': [9000, 80_000] }),
	crosswalk({ '48.0508': ['51-4121', '51-4122'], '46.0302': ['47-2111'], '24.0101': [] }),
	completions(2024, [
		[1, '48.0508', 21, 3000],
		[2, '48.0508', 21, 228],
		[1, '24.0101', 3, 40],
	]),
	{
		kind: 'institutions',
		rows: [institution(1), institution(2, { county: '06075', countyName: 'San Francisco County' })],
	},
);
export const asked = (over: Partial<Settings> = {}, slice = empty) =>
	tool.compute(slice, { ...defaultSettings, ...over }, undefined, files);
