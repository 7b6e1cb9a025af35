/**
 * Finds the Chromium that the tests drive, and how to start it. In this order:
 * 1. CHROME_PATH, when set;
 * 2. a Chrome or Chromium installed at one of the usual places;
 * 3. the one inside the npm package @sparticuz/chromium (Linux), unpacked once into node_modules/.cache.
 * Nothing is ever downloaded and no administrator is needed. Vitest and Playwright both take `launchOptions()`.
 */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

const usualPlaces = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/opt/google/chrome/chrome',
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
		.filter(Boolean)
		.flatMap((folder) => [
			join(folder, 'Google/Chrome/Application/chrome.exe'),
			join(folder, 'Microsoft/Edge/Application/msedge.exe'),
		]),
};

/** True when the file is there, may be run, and does run: some systems put a stub where the browser would be. */
async function works(path) {
	try {
		if (!(await stat(path)).isFile()) return false;
		await access(path, constants.X_OK);
		// chrome.exe --version opens a window and prints nothing, so on Windows being there is enough.
		if (process.platform === 'win32') return true;
		const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
		return /(Chrom|Edge).* \d+\./.test(stdout);
	} catch {
		return false;
	}
}

/**
 * Unpacks the packaged Chromium. The package itself always writes to one fixed place in the temporary folder and takes
 * whatever stands there, half-written or not; a folder of our own, put in place by one rename, cannot be half a browser.
 */
async function packaged() {
	const manifest = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
	const home = join(root, 'node_modules/.cache', `chromium-${JSON.parse(manifest).version}`);
	const executable = join(home, 'chromium');
	if (!(await works(executable))) {
		await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
		const unpacking = await mkdtemp(`${home}-`);
		const temporary = process.env.TMPDIR;
		process.env.TMPDIR = unpacking;
		try {
			const { default: chromium } = await import('@sparticuz/chromium');
			await chromium.executablePath();
		} finally {
			if (temporary === undefined) delete process.env.TMPDIR;
			else process.env.TMPDIR = temporary;
		}
		await rm(home, { recursive: true, force: true });
		// The package's own list of fonts names a fixed folder too. Fonts of the machine, when it has any, come as well.
		await writeFile(
			join(unpacking, 'fonts.conf'),
			`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${join(home, 'fonts/fonts')}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`,
		);
		// Another process may have put its own copy in place meanwhile; it is the same browser.
		await rename(unpacking, home).catch(() => rm(unpacking, { recursive: true, force: true }));
	}
	if (!(await works(executable))) return null;
	return { executable, fonts: join(home, 'fonts.conf') };
}

async function find() {
	const asked = process.env.CHROME_PATH;
	if (asked) {
		if (await works(asked)) return { executable: asked };
		throw new Error(`CHROME_PATH is ${asked}, which is not a Chrome or Chromium that runs.`);
	}
	for (const path of usualPlaces[process.platform] ?? []) if (await works(path)) return { executable: path };
	const own = process.platform === 'linux' ? await packaged().catch(() => null) : null;
	if (own) return own;
	throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to the program to use.');
}

/** What Playwright's `launch` takes, the same for every kind of test. Rejects when there is no browser to be had. */
export async function launchOptions() {
	const { executable, fonts } = await find();
	return {
		executablePath: executable,
		// The sandbox cannot be used by root, and is missing in many containers; the tests load only this site's pages.
		chromiumSandbox: false,
		args: [
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-quic',
			'--no-first-run',
		],
		...(fonts ? { env: { ...process.env, FONTCONFIG_FILE: fonts } } : {}),
	};
}
