/**
 * What the test runners' JSON reports say: how many passed and failed, and each fault in a few lines. `npm test` prints
 * those at its end, because the rest of a long output may be cut off where it is read.
 */
import { relative, resolve } from 'node:path';
import { root } from './run.mjs';

const MOST_LINES = 8;

export function fromVitest({ numPassedTests, numFailedTests, testResults }) {
	const faults = testResults.flatMap(({ name, message, assertionResults }) => [
		...(message ? [fault(name, 'the file itself', [message])] : []),
		...assertionResults
			.filter(({ status }) => status === 'failed')
			.map(({ fullName, failureMessages }) => fault(name, fullName, failureMessages)),
	]);
	return { passed: numPassedTests, failed: numFailedTests, faults };
}

export function fromPlaywright({ stats, suites, errors }) {
	const tests = suites
		.flatMap(specsOf)
		.flatMap(({ file, title, tests }) => tests.map((test) => ({ file, title, ...test })));
	const faults = [
		...errors.map(({ message }) => fault('.', 'the run itself', [message])),
		...tests
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(({ file, title, results }) =>
				fault(
					file,
					title,
					results.map(({ error }) => error?.message ?? 'no message'),
				),
			),
	];
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, faults };
}

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

function fault(file, title, messages) {
	const lines = messages.flatMap((message) => plain(message).split(/\s*\n/)).slice(0, MOST_LINES);
	return [`✗ ${relative(root, resolve(root, file))}: ${title}`, ...lines].join('\n    ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colors of a terminal begin with one.
const plain = (words) => words.replaceAll(/\u001b\[[\d;]*m/g, '').trim();
