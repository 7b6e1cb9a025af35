/**
 * `npm run data -- <folder>`: reads the official files in a folder, with the same readers as the data desk, and builds them
 * into the site: every visitor's tools then open with these figures in place.
 *   --answer <question>=<choice>         answers a question for every file that asks it
 *   --answer <file>:<question>=<choice>  answers it for one file
 *   --state CA                           keeps only the institutions of one state, and their awards
 *   --clear                              takes out what was built in
 * Writes bundled-data/, which git ignores; `npm run build` takes it in. All or nothing: where a file is refused or asks, or
 * writing fails, nothing is written and what was there stays.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { onlyState, withoutEarlier } from './data-choices.mjs';
import { filesIn, readTables } from './data-files.mjs';
import { foreignIn, removeOurs, replaceFolder } from './data-folder.mjs';
import { asFiles } from './data-output.mjs';
import { root } from './run.mjs';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		answer: { type: 'string', multiple: true, default: [] },
		state: { type: 'string' },
		clear: { type: 'boolean', default: false },
		into: { type: 'string', default: join(root, 'bundled-data') },
	},
});
const [folder] = positionals;
const into = resolve(values.into);

function stop(...lines) {
	console.error(lines.join('\n'));
	process.exit(1);
}

if (values.clear) {
	await removeOurs(into).catch((error) => stop(`Nothing was deleted: ${error.message}`));
	console.log('No official data is built in any more.');
	process.exit(0);
}
if (!folder) stop('Name the folder with the official files: npm run data -- <folder>');
const foreign = await foreignIn(into);
if (foreign !== null) stop(`${into} holds ${foreign}, which “npm run data” did not write. Name an empty folder.`);
const found = await filesIn(folder);
if (found.length === 0) stop(`There are no files in ${folder}.`);

const answers = values.answer.map((text) => {
	const match = /^(?:(.+):)?([\w-]+)=([\w-]+)$/.exec(text);
	if (!match) stop(`“${text}” is no answer. Write it as --answer openings-period=year.`);
	const [, file = null, question, choice] = match;
	return { file, question, choice };
});

const { tables, stopped } = await readTables(found, answers, console.log);
if (stopped > 0) stop('', `Nothing was written: ${stopped} to mend. Answer, mend or take out the files named above.`);
if (tables.length === 0) stop('', 'Nothing was written: none of these files is one we know.');

try {
	const chosen = onlyState(await withoutEarlier(tables, console.log), values.state ?? null, console.log);
	const files = asFiles(chosen);
	await replaceFolder(into, files);
	const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	console.log(
		`\n${chosen.length} ${chosen.length === 1 ? 'table' : 'tables'}, ${(bytes / 1024 / 1024).toFixed(1)} MB before the host compresses them. Build the site to take them in: npm run build`,
	);
} catch (error) {
	stop('', `Nothing was written: ${error.message}`);
}
