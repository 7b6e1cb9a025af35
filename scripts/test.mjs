/**
 * `npm test`: installs what is missing, then runs every check in order, goes on after a failure, and ends with one line
 * `N passed, N failed` over all of them. A check that is no set of tests (lint, types, a build) counts as one.
 *   node scripts/test.mjs                everything but the full accessibility matrix
 *   node scripts/test.mjs unit browser   only these steps
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './install.mjs';
import { environment, run } from './run.mjs';
import { fromPlaywright, fromVitest } from './test-reports.mjs';

// The tests say themselves when they want another address for the site.
delete environment.BASE_PATH;
delete environment.SITE_URL;

const reports = await mkdtemp(join(tmpdir(), 'field-guide-tests-'));

/** One command, one check. */
const check = (program, ...parameters) => ({
	run: async (told) => {
		const code = await run(program, parameters, { accept: [0, 1, 2], told });
		return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
	},
});

/** A check that keeps only one core busy runs beside its neighbors; what it prints waits for its end. */
const besideOthers = (step) => ({ ...step, isBeside: true });

/** Runs a test runner and reads its report; a runner that fails without a failed test still counts as one failure. */
async function counted(name, program, parameters, env, read) {
	const file = join(reports, `${name}.json`);
	const code = await run(program, parameters(file), { env: env(file), accept: [0, 1, 2, 3, 130] });
	const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
	const { passed, failed, faults } = report ? read(report) : { passed: 0, failed: 0, faults: [] };
	return { passed, failed: Math.max(failed, code === 0 ? 0 : 1), faults };
}

const vitest = (project) => ({
	run: () =>
		counted(
			project,
			'vitest',
			(file) => ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
			() => ({}),
			fromVitest,
		),
});

const playwright = (project, extra = {}) => ({
	needs: 'build',
	run: () =>
		counted(
			project,
			'playwright',
			() => ['test', '--project', project, '--reporter=dot,json'],
			(file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...extra }),
			fromPlaywright,
		),
});

const steps = {
	lint: check('biome', 'check', '--error-on-warnings'),
	types: besideOthers(check('astro', 'check', '--minimumSeverity', 'warning')),
	directions: besideOthers(
		check('depcruise', 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'),
	),
	unused: besideOthers(check('knip')),
	words: besideOthers(check('node', 'scripts/validate.mjs')),
	readability: besideOthers(check('node', 'scripts/readability.mjs')),
	unit: vitest('node'),
	browser: vitest('browser'),
	build: check('node', 'scripts/build.mjs'),
	site: { ...vitest('site'), needs: 'build' },
	e2e: playwright('e2e'),
	a11y: playwright('a11y'),
	'a11y-full': { ...playwright('a11y', { A11Y: 'full' }), onlyWhenAsked: true },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
	console.error(`No step called ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`);
	process.exit(2);
}
const chosen = Object.entries(steps).filter(([name, step]) =>
	asked.length > 0 ? asked.includes(name) : !step.onlyWhenAsked,
);

const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const summary = [];
let failed = 0;

const title = (name) => `\n── ${name} ${'─'.repeat(70 - name.length)}`;

async function perform(name, step) {
	const start = Date.now();
	const broken = summary.find((row) => row.name === step.needs && row.failed > 0);
	const told = step.isBeside ? (output) => console.log(`${title(name)}\n${output}`) : null;
	if (!told) console.log(title(name));
	const result = broken
		? { passed: 0, failed: 1, note: `not run: ${step.needs} failed` }
		: await step.run(told).catch((error) => ({ passed: 0, failed: 1, note: error.message }));
	summary.push({ name, took: seconds(start), ...result });
}

try {
	await install();
	// Styles and pages import the cut fonts: without them the checks of imports would miss something.
	await run('node', ['scripts/fonts.mjs']);
	let beside = [];
	for (const [name, step] of chosen) {
		if (step.isBeside) {
			beside.push(perform(name, step));
		} else {
			await Promise.all(beside);
			beside = [];
			await perform(name, step);
		}
	}
	await Promise.all(beside);
} catch (error) {
	console.error(error.message);
	failed += 1;
} finally {
	await rm(reports, { recursive: true, force: true });
}

const total = (count) => summary.reduce((sum, row) => sum + row[count], 0);
const passed = total('passed');
failed += total('failed');
for (const row of summary.filter(({ faults }) => faults?.length > 0)) {
	console.log(title(`${row.name}: what failed`));
	for (const words of row.faults) console.log(words);
}
console.log(title('summary'));
for (const row of summary) {
	const result = row.failed > 0 ? `FAILED ${row.failed}` : 'ok';
	console.log(
		`${row.name.padEnd(12)}${row.took.padStart(9)}  ${String(row.passed).padStart(5)} passed  ${result}${row.note ? ` (${row.note})` : ''}`,
	);
}
console.log(`in ${seconds(began)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
