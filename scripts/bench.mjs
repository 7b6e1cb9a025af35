/**
 * `npm run bench`: how long the whole way takes from official files to a gap for every occupation, with files of full size:
 * 300,000 rows of completions in the official shape (60 MB), 6,000 institutions, the crosswalk's 6,097 rows, and 1,000
 * occupations. The files are made, the same each time, in a temporary folder, and removed at the end.
 *
 *   npm run bench                           both halves; the second needs the built site (`npm run build`)
 *   node scripts/bench.mjs --only node      reading, joining and allocating in Node
 *   node scripts/bench.mjs --only page      the same on the pages, in Chromium
 *   … --runs 9 --rows 100000                how often, and how much; 5 runs of 300,000 rows when not said
 *   … --site http://127.0.0.1:4331          pages of a running site instead of dist/
 *
 * In Node it prints the median time and the memory of this site's own code, beside Arquero on the same files and the same
 * machine, each run a process of its own, in turn, and the ratio of the two. Every answer is compared first: where one
 * differs by more than a tenth of a person, it says which and no time is printed. Ours also does what Arquero was not asked
 * for: the fifth rule, classes, providers, overlaps, what was left out and why.
 *
 * On the pages it prints how long the files take on /data/, how long the calculator takes to its result, the longest task
 * on the page in each part (reading, joining and allocating must not block it for more than 50 ms: they run in a worker),
 * and how 1,000 occupations scroll and sort: frames, frames that came late, the longest wait for one.
 *
 * Only ratios of one run say something: a busy machine slows both. So nothing here passes or fails by a clock.
 */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';

const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		runs: { type: 'string', default: '5' },
		rows: { type: 'string', default: '300000' },
		site: { type: 'string' },
		way: { type: 'string' },
		folder: { type: 'string' },
	},
});

const ways = {
	ours: async () => (await import('../tests/bench/our-way.ts')).ourWay,
	arquero: async () => (await import('../tests/bench/arquero-way.ts')).arqueroWay,
};

/** One run in a process of its own: no run warms up another, and the memory is its own. */
async function apart(way, folder) {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[import.meta.filename, '--way', way, '--folder', folder],
		{ maxBuffer: 64 * 1024 * 1024 },
	);
	return JSON.parse(stdout);
}

async function inNode(folder, runs) {
	const { differences } = await import('../tests/bench/told.ts');
	const { compared } = await import('../tests/bench/report.ts');
	const told = { ours: [], arquero: [] };
	for (let run = 0; run < runs; run++) for (const way of Object.keys(ways)) told[way].push(await apart(way, folder));
	const wrong = differences(told.ours[0].supply, told.arquero[0].supply);
	if (wrong.length > 0) throw new Error(`${wrong.length} answers differ:\n${wrong.slice(0, 20).join('\n')}`);
	console.log(compared(told));
}

async function onThePages(folder) {
	const { openSite } = await import('../tests/bench/site.ts');
	const { measurePages } = await import('../tests/bench/pages.ts');
	const site = await openSite(values.site ?? null);
	try {
		console.log(await measurePages(site, folder));
	} finally {
		await site.close();
	}
}

if (values.way) {
	const doIt = await ways[values.way]();
	const told = await doIt(values.folder);
	console.log(JSON.stringify({ ...told, memoryMb: process.resourceUsage().maxRSS / 1024 }));
} else {
	const { makeOfficialFiles } = await import('../tests/bench/official-files.ts');
	const { folder, remove } = makeOfficialFiles(Number(values.rows));
	try {
		if (values.only !== 'page') await inNode(folder, Number(values.runs));
		if (values.only !== 'node') await onThePages(folder);
	} catch (error) {
		console.error(error.message);
		process.exitCode = 1;
	} finally {
		remove();
	}
}
