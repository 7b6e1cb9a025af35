/** Writing bundled-data/ all or nothing, and deleting nothing that is not ours. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What computers put into folders by themselves. */
const CLUTTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** What stands in this folder that `npm run data` did not write: the first of it, null where there is none or no folder. */
export async function foreignIn(folder) {
	const entries = await listed(folder);
	if (entries === 'file') return basename(folder);
	const isOurs = (entry) =>
		CLUTTER.has(entry.name) ||
		(entry.isFile() && entry.name === 'index.json') ||
		(entry.isDirectory() && entry.name === 'tables');
	const other = entries.find((entry) => !isOurs(entry));
	if (other) return other.name;
	if (!(await startsAsOurs(join(folder, 'index.json')))) return 'another index.json';
	const tables = await listed(join(folder, 'tables'));
	const stranger = tables.find(({ name }) => !CLUTTER.has(name) && !/^[0-9a-f-]{36}\.json$/.test(name));
	return stranger ? join('tables', stranger.name) : null;
}

/**
 * Puts these files in place of what is in the folder. They are written beside it first, the index last, so that where writing
 * fails, what was there stays. Throws then.
 */
export async function replaceFolder(folder, { 'index.json': index, ...tables }) {
	const [fresh, old] = [`${folder}.new`, `${folder}.old`];
	// A run before this one may have been stopped between the two last steps.
	if ((await listed(folder)).length === 0) await moved(old, folder);
	for (const leftover of [fresh, old]) await removeOurs(leftover);
	try {
		await mkdir(join(fresh, 'tables'), { recursive: true });
		for (const [name, text] of Object.entries(tables)) await writeFile(join(fresh, name), text);
		await writeFile(join(fresh, 'index.json'), index);
	} catch (error) {
		await rm(fresh, { recursive: true, force: true });
		throw error;
	}
	const hasOld = await moved(folder, old);
	try {
		await rename(fresh, folder);
	} catch (error) {
		if (hasOld) await rename(old, folder);
		await rm(fresh, { recursive: true, force: true });
		throw error;
	}
	await rm(old, { recursive: true, force: true });
}

/** Deletes a folder that holds only what `npm run data` wrote. Throws where it holds anything else. */
export async function removeOurs(folder) {
	const foreign = await foreignIn(folder);
	if (foreign !== null)
		throw new Error(`${folder} holds ${foreign}, which is not ours to delete. Name another folder.`);
	await rm(folder, { recursive: true, force: true });
}

/** True also where there is none. */
async function startsAsOurs(index) {
	try {
		return /^(?:$|\[(?:\]|\{"about":))/.test(await readFile(index, 'utf8'));
	} catch (error) {
		if (error.code === 'ENOENT') return true;
		throw error;
	}
}

async function listed(folder) {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch (error) {
		if (error.code === 'ENOENT') return [];
		if (error.code === 'ENOTDIR') return 'file';
		throw error;
	}
}

async function moved(from, to) {
	try {
		await rename(from, to);
		return true;
	} catch (error) {
		if (error.code === 'ENOENT') return false;
		throw error;
	}
}
