/** The whole job as this site does it: read four files, join them, allocate under all five rules. */
import { join } from 'node:path';
import { readTables } from '../../scripts/data-files.mjs';
import type { Dataset } from '../../src/lib/labor/dataset.ts';
import { type GapAnalysis, gapAnalysis } from '../../src/lib/labor/gather.ts';
import { load, question } from '../../src/lib/labor/labor.fixture.ts';
import type { OwnPair } from '../../src/lib/labor/typed-rows.ts';
import { FILES } from './official-files.ts';
import { RULES, type Told } from './told.ts';

export async function ourWay(folder: string): Promise<Told> {
	const start = performance.now();
	const paths = Object.values(FILES).map((name) => join(folder, name));
	const { tables } = await readTables(paths, [], () => undefined);
	const data = load(...tables.map((table: { data: Dataset }) => table.data));
	const read = performance.now();
	// Pairs that the crosswalk has too: the fifth rule has work to do, and the other four give what they gave without.
	const pairs = (data.crosswalk?.[0]?.data.pairs ?? [])
		.filter((_, index) => index % 20 === 0)
		.map(({ cip, soc }): OwnPair => ({ program: cip, occupation: soc, share: 0.5 }));
	const analysis = gapAnalysis(data, { ...question, typed: { occupations: [], programs: [], pairs } });
	const end = performance.now();
	return { readMs: read - start, allocateMs: end - read, supply: supplyOf(analysis) };
}

function supplyOf({ occupations }: GapAnalysis): Told['supply'] {
	const counted = occupations.filter(({ byRule }) => byRule.full.supply !== null);
	return Object.fromEntries(counted.map(({ key, byRule }) => [key, RULES.map((rule) => byRule[rule].supply ?? 0)]));
}
