/** The same job in Arquero, for the four rules that joins and sums can say: own pairs are a matter of each row's own. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromCSV, op } from 'arquero';
import { PROJECTION_COLUMNS } from './make-demand.ts';
import { FILES } from './official-files.ts';
import { RULES, type Told } from './told.ts';

type Values = Record<string, number | null>;
/** Arquero reads its expressions from their source text, so they name columns and `op` only. */
type Columns = Record<string, never>;

export async function arqueroWay(folder: string): Promise<Told> {
	const start = performance.now();
	const text = (file: keyof typeof FILES) => readFile(join(folder, FILES[file]), 'utf8');
	const awardsFile = fromCSV(await text('completions'), { parse: { CIPCODE: String } });
	fromCSV((await text('institutions')).slice(1));
	const crosswalk = fromCSV((await text('crosswalk')).slice(1), {
		parse: { CIP2020Code: String, SOC2018Code: String },
	});
	const demandFile = fromCSV(await text('projections'), { skip: 1, parse: { [OPENINGS]: figure, [JOBS]: figure } });
	const read = performance.now();
	const demand = demandFile
		.select({ [CODE]: 'soc', [KIND]: 'kind', [OPENINGS]: 'openings', [JOBS]: 'jobs' })
		.filter((row: Columns) => row['kind'] === 'Line item');
	const awards = awardsFile
		.filter((row: Columns) => row['MAJORNUM'] === 1 && row['CIPCODE'] !== '99')
		.groupby('CIPCODE')
		.rollup({ awards: (row: Columns) => op.sum(row['CTOTALT']) });
	const pairs = crosswalk
		.select({ CIP2020Code: 'cip', SOC2018Code: 'soc' })
		.filter((row: Columns) => row['cip'] !== '99.9999' && row['soc'] !== '99-9999')
		.dedupe()
		.join(demand)
		.groupby('cip')
		.derive({
			linked: 'd => op.count()',
			allOpenings: 'd => op.valid(d.openings) === op.count() ? op.sum(d.openings) : 0',
			allJobs: 'd => op.valid(d.jobs) === op.count() ? op.sum(d.jobs) : 0',
		})
		.ungroup();
	const supply = pairs
		.join(awards, ['cip', 'CIPCODE'])
		.derive({
			equal: 'd => d.awards / d.linked',
			openings: 'd => d.allOpenings === 0 ? d.awards / d.linked : d.awards * d.openings / d.allOpenings',
			employment: 'd => d.allJobs === 0 ? d.awards / d.linked : d.awards * d.jobs / d.allJobs',
		})
		.groupby('soc')
		.rollup({
			full: op.sum('awards'),
			equal: op.sum('equal'),
			openings: op.sum('openings'),
			employment: op.sum('employment'),
		});
	const rows = supply.objects() as (Values & { soc: string })[];
	const end = performance.now();
	return {
		readMs: read - start,
		allocateMs: end - read,
		supply: Object.fromEntries(rows.map((row) => [row.soc, RULES.map((rule) => row[rule] ?? 0)])),
	};
}

const [, CODE, KIND, JOBS] = PROJECTION_COLUMNS;
const OPENINGS = PROJECTION_COLUMNS[13];

function figure(text: string): number | null {
	return text === '—' ? null : Number(text);
}
