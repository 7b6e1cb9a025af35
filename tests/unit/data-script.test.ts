/** `npm run data` on small hand-made files: what it reads, says, asks and writes, and that it is all or nothing. */
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
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
/** Enough for a file of some 20 KB. */
const manyAwards = () => Array.from({ length: 3000 }, (_, at) => `\n${900_100 + at},48.0508,1,2,R,5`).join('');
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

	test('keeps what was there where writing fails half way', async () => {
		put('HD2024.csv', institutionsCsv);
		run();
		const before = [readdirSync(join(into(), 'tables')), index()];
		const { replaceFolder } = await import('../../scripts/data-folder.mjs');
		const files = { 'index.json': '[]', 'tables/one.json': '{}', 'nowhere/two.json': '{}' };
		await expect(replaceFolder(into(), files)).rejects.toThrow(/ENOENT/);
		expect([readdirSync(join(into(), 'tables')), index()]).toEqual(before);
		expect(readdirSync(folder).sort()).toEqual(['files', 'out']);
	});

	test('says so where nothing could be written, on a full disk for one', () => {
		put('HD2024.csv', institutionsCsv);
		run();
		const before = index();
		put('C2024_A.csv', completionsCsv + manyAwards());
		const script = `ulimit -f 8; exec "$0" scripts/data.mjs "$1" --into "$2"`;
		const { stderr, status } = spawnSync('bash', ['-c', script, process.execPath, join(folder, 'files'), into()], {
			cwd: root,
			encoding: 'utf8',
		});
		expect(stderr).toMatch(/Nothing was written: EFBIG/);
		expect(status).toBe(1);
		expect(index()).toEqual(before);
		expect(index().map(rows)).toHaveLength(1);
	});

	test('a run that was stopped between its last steps loses nothing', () => {
		put('HD2024.csv', institutionsCsv);
		run();
		renameSync(into(), `${into()}.old`);
		put('HD2024.csv', 'broken');
		expect(run().code).toBe(1);
		rmSync(join(folder, 'files'), { recursive: true });
		mkdirSync(join(folder, 'files'));
		put('C2024_A.csv', completionsCsv);
		expect(run().code).toBe(0);
		expect(index().map(({ about }) => about.fileName)).toEqual(['C2024_A.csv']);
		expect(readdirSync(folder).sort()).toEqual(['files', 'out']);
	});

	test.each(['thesis.txt', 'tables/thesis.txt', 'index.json', 'tables'])(
		'deletes nothing in a folder with a %s that is not ours',
		(name) => {
			put('HD2024.csv', institutionsCsv);
			mkdirSync(dirname(join(into(), name)), { recursive: true });
			writeFileSync(join(into(), name), '{"my":"work"}');
			expect(run()).toMatchObject({ code: 1, text: expect.stringMatching(/did not write\. Name an empty folder/) });
			expect(data('--clear')).toMatchObject({ code: 1, text: expect.stringContaining('Nothing was deleted') });
			expect(readFileSync(join(into(), name), 'utf8')).toBe('{"my":"work"}');
		},
	);

	test('writes into an empty folder', () => {
		put('HD2024.csv', institutionsCsv);
		mkdirSync(into());
		expect(run().code).toBe(0);
		expect(index()).toHaveLength(1);
	});

	test('keeps the revised release, whichever comes first, and both of two states', () => {
		put('a_C2024_A_RV.csv', completionsCsv);
		put('b_C2024_A.csv', completionsCsv.replace('R,30', 'R,29'));
		put('c_C2024_A_OR.csv', completionsCsv.replaceAll('90000', '20880'));
		const { text } = run();
		expect(text).toMatch(/– b_C2024_A\.csv: left out\. a_C2024_A_RV\.csv is the revised release/);
		expect(index().map(({ about }) => about.fileName)).toEqual(['a_C2024_A_RV.csv', 'c_C2024_A_OR.csv']);
	});

	test('of the same table twice in one file keeps the first; names what it does not need', () => {
		const twice = { 'HD2024.csv': institutionsCsv, 'HD2024_copy.csv': institutionsCsv, 'readme.txt': 'Notes' };
		const members = Object.entries(twice).map(([name, text]) => [name, strToU8(text)]);
		writeFileSync(join(folder, 'files', 'HD2024.zip'), zipSync(Object.fromEntries(members)));
		const { text } = run();
		expect(text).toMatch(/– HD2024\.zip, readme\.txt: not needed, left out\./);
		expect(text).toMatch(
			/– HD2024\.zip, HD2024_copy\.csv: left out\. HD2024\.zip, HD2024\.csv holds the same table and/,
		);
		expect(index().map(({ about }) => about.part)).toEqual(['HD2024.csv']);
	});

	test('of two editions of a list in one file keeps the later', () => {
		const list = (title: string) => `CIPFamily,CIPCode,Action,CIPTitle\n48,48.0508,No substantive changes,${title}\n`;
		const members = { 'CIPCode2010.csv': strToU8(list('Old')), 'CIPCode2020.csv': strToU8(list('New')) };
		writeFileSync(join(folder, 'files', 'cip.zip'), zipSync(members));
		expect(run().text).toMatch(/CIPCode2010\.csv: cip\.zip, CIPCode2020\.csv holds the same table and takes its place/);
		expect(index().map(rows)).toMatchObject([{ entries: [{ title: 'New' }] }]);
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
