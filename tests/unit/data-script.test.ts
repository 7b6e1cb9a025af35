/** `npm run data` on small hand-made files: what it reads, says, asks and writes, and that it is all or nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { datasetFromJson } from '../../src/components/shell/data/dataset-json.ts';
import {
	completionsCsv,
	doubtfulProjectionsCsv,
	institutionsCsv,
	ownTableCsv,
} from '../../src/components/shell/data/sample-files.fixture.ts';
import type { KeptTable } from '../../src/components/shell/ports/datasets.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bundle-'));
	mkdirSync(join(folder, 'files'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, 'files', name), text);
const into = () => join(folder, 'out');

function data(...parameters: string[]): { text: string; code: number | null } {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['scripts/data.mjs', ...parameters, '--into', into()],
		{ cwd: root, encoding: 'utf8' },
	);
	return { text: stdout + stderr, code: status };
}
const run = (...more: string[]) => data(join(folder, 'files'), ...more);
const index = () => JSON.parse(readFileSync(join(into(), 'index.json'), 'utf8')) as KeptTable[];
const rows = ({ about }: KeptTable) => datasetFromJson(readFileSync(join(into(), `tables/${about.id}.json`), 'utf8'));

describe('building official data in', () => {
	test('writes an index and a file for each table, and says what was read and left out', () => {
		put('HD2024.csv', institutionsCsv);
		put('C2024_A.csv', completionsCsv);
		put('notes.csv', ownTableCsv);
		const { text, code } = run();
		expect(code).toBe(0);
		expect(text).toMatch(/✓ C2024_A\.csv: IPEDS completions, 2023–24\. 3 of 4 rows kept\./);
		expect(text).toMatch(/left out: Totals over all programs.*: 1, such as/);
		expect(text).toMatch(/– notes\.csv: not known, left out\./);
		const tables = index();
		expect(tables.map(({ about }) => [about.kind, about.bundled, about.fileName])).toEqual([
			['completions', true, 'C2024_A.csv'],
			['institutions', true, 'HD2024.csv'],
		]);
		expect(tables.map(rows)).toMatchObject([{ awards: Float64Array.of(30, 12, 8) }, { rows: [{ id: 900_001 }, {}] }]);
		expect(JSON.stringify(tables)).not.toContain(folder);
	});

	test('gives the same names for the same files', () => {
		put('HD2024.csv', institutionsCsv);
		run();
		const before = readdirSync(join(into(), 'tables'));
		run();
		expect(readdirSync(join(into(), 'tables'))).toEqual(before);
	});

	test('of the same table twice keeps the later one, and says so', () => {
		put('a.csv', institutionsCsv);
		put('b.csv', institutionsCsv.replace('Sample College', 'Renamed College'));
		const { text } = run();
		expect(text).toMatch(/a\.csv: b\.csv holds the same table and takes its place/);
		expect(index().map(({ about }) => about.fileName)).toEqual(['b.csv']);
	});

	test('writes nothing while a file asks; the answer lets it through', () => {
		put('HD2024.csv', institutionsCsv);
		put('state.csv', doubtfulProjectionsCsv);
		const asked = run();
		expect(asked.code).toBe(1);
		expect(asked.text).toMatch(/\? state\.csv: /);
		const flag = /--answer "(state\.csv:[\w-]+=[\w-]+)"/.exec(asked.text)?.[1] ?? '';
		expect(flag).not.toBe('');
		expect(existsSync(into())).toBe(false);
		expect(run('--answer', flag).code).toBe(0);
		expect(index().map(({ about }) => about.kind)).toContain('projections');
	});

	test('a broken file stops everything, and what was built in before stays', () => {
		put('HD2024.csv', institutionsCsv);
		run();
		put('broken.xlsx', 'PK\u0003\u0004 half');
		const { text, code } = run();
		expect(code).toBe(1);
		expect(text).toMatch(/✗ broken\.xlsx: .+\n\nNothing was written/s);
		expect(index()).toHaveLength(1);
	});

	test('keeps one state, where it is known which institutions are in it', () => {
		put('C2024_A.csv', completionsCsv);
		const without = run('--state', 'CA');
		expect(without).toMatchObject({ code: 1, text: expect.stringContaining('--state needs') });
		put('HD2024.csv', institutionsCsv);
		expect(run('--state', 'ca').code).toBe(0);
		expect(index().map(rows)).toMatchObject([{ awards: Float64Array.of(30, 12) }, { rows: [{ state: 'CA' }] }]);
		expect(index()[0]?.about.report.warnings.join(' ')).toContain('Only institutions in CA');
		expect(run('--state', 'ZZ').text).toMatch(/No institution is in “ZZ”/);
	});

	test('is cleared on request', () => {
		put('HD2024.csv', institutionsCsv);
		run();
		expect(data('--clear').code).toBe(0);
		expect(existsSync(into())).toBe(false);
	});

	test('says what is missing', () => {
		expect(data().text).toMatch(/Name the folder/);
		expect(run().text).toMatch(/no files/);
		put('notes.csv', ownTableCsv);
		expect(run().text).toMatch(/none of these files is one we know/);
		expect(run('--answer', 'yearly').text).toMatch(/is no answer/);
	});
});
