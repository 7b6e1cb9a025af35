/** Reads official files in Node with the readers of the data desk, and says of each what was read, left out and asked. */
import { openAsBlob } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { officialReaders } from '../src/lib/formats/official-readers.ts';
import { readDataFile } from '../src/lib/formats/read-data-file.ts';

/** Every file in a folder and the folders in it, by name; hidden ones stay out. */
export async function filesIn(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter(
			(path) =>
				!path
					.slice(folder.length)
					.split(/[\\/]/)
					.some((part) => part.startsWith('.')),
		)
		.sort();
}

/**
 * The tables of these files, in their order, and how many could not be had. `answers` hold a question, a choice and the
 * file they are for, null for all.
 */
export async function readTables(paths, answers, say) {
	const tables = [];
	let stopped = 0;
	for (const path of paths) {
		const fileName = basename(path);
		const file = new File([await openAsBlob(path)], fileName);
		const given = answers.filter((answer) => answer.file === null || answer.file === fileName);
		const { parts } = await readDataFile(file, officialReaders);
		for (const part of parts) {
			const outcome = part.state === 'recognized' ? finish(part.sink, given) : part;
			const name = part.part === null ? fileName : `${fileName}, ${part.part}`;
			if (outcome.state === 'read') {
				tables.push({ ...outcome, format: part.reader.id, path, fileName, part: part.part });
				say(readWords(name, outcome));
			} else if (outcome.state === 'asks' || outcome.state === 'refused') {
				stopped += 1;
				say(outcome.state === 'asks' ? askWords(name, outcome.question) : `✗ ${name}: ${outcome.message}`);
			}
		}
		const sayAll = (why, some) => {
			const names = parts.filter(some).map(({ part }) => part);
			if (names.length > 0)
				say(`– ${[fileName, ...names.filter((part) => part !== null)].join(', ')}: ${why}, left out.`);
		};
		sayAll('not known', ({ state }) => state === 'unknown');
		sayAll('hidden in the workbook', ({ isHidden }) => isHidden);
		sayAll('not needed', ({ state, isHidden }) => state === 'ignored' && !isHidden);
	}
	return { tables, stopped };
}

/** Asks the reader again for every answer it was given. */
function finish(sink, given) {
	const answers = {};
	for (;;) {
		const outcome = sink.finish(answers);
		if (outcome.state !== 'asks' || outcome.question.id in answers) return outcome;
		const { id, choices } = outcome.question;
		const answer = given.findLast(({ question }) => question === id);
		if (!choices.some((choice) => choice.id === answer?.choice)) return outcome;
		answers[id] = answer.choice;
	}
}

function readWords(name, { title, report }) {
	const count = (number) => number.toLocaleString('en-US');
	return [
		`✓ ${name}: ${title}. ${count(report.kept)} of ${count(report.rows)} rows kept.`,
		...report.dropped.map(({ why, count: rows, example }) => {
			const shown = example === null ? '' : `, such as “${example}”`;
			return `    left out: ${why}: ${count(rows)}${shown}`;
		}),
		...report.units.map((line) => `    ${line}`),
		...report.warnings.map((line) => `    good to know: ${line}`),
	].join('\n');
}

function askWords(name, { id, ask, evidence, choices }) {
	return [
		`? ${name}: ${ask}`,
		`    ${evidence}`,
		...choices.map((choice) => `    ${choice.label}: --answer "${name.split(', ')[0]}:${id}=${choice.id}"`),
	].join('\n');
}
