/**
 * Brings node_modules in line with package-lock.json, by `npm ci`, and only when it is not. Runs on whatever Node is on
 * the machine (20 or newer) with nothing installed, so it may import nothing but Node itself.
 *
 * npm leaves its own record of what it installed in node_modules/.package-lock.json, written last. Comparing the two
 * tells a missing, interrupted or outdated installation from a whole one, whoever ran npm and however the clock stood.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

function packagesIn(lockfile) {
	try {
		return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
	} catch {
		return null;
	}
}

/** True when every package of the lockfile is there at its version; those for other platforms may be missing. */
function installed() {
	const wanted = packagesIn('package-lock.json');
	const there = packagesIn('node_modules/.package-lock.json');
	if (!wanted || !there) return false;
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || there[path]?.version === version || (optional && there[path] === undefined),
	);
}

/** Installs when needed. Rejects with npm's exit code when the installation fails. */
export async function install() {
	if (!installed()) {
		console.log('Installing what the site is built with (npm ci); this takes a minute or two the first time.');
		if (process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules')))
			throw new Error('Windows cannot replace a program that is running. Run "npm ci" once, then try again.');
		const npm = process.env.npm_execpath;
		const ci = ['ci', '--no-audit', '--no-fund'];
		await (npm ? run(process.execPath, [npm, ...ci]) : run('npm', ci));
	}
	if (!existsSync(join(root, 'node_modules/node/bin')))
		throw new Error(
			'The package "node" is incomplete: npm must be allowed to run install scripts. Run "npm ci" again.',
		);
}
