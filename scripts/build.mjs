/**
 * Builds the site: the fonts are cut, Astro writes the pages, Pagefind indexes them.
 *   node scripts/build.mjs            into dist/
 *   node scripts/build.mjs <folder>   into another folder
 *   node scripts/build.mjs dev        the development server instead (search works only in a build)
 * SITE_URL and BASE_PATH say where the site will stand; every link honors both.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const [target = 'dist', ...rest] = process.argv.slice(2);

try {
	if (existsSync(join(root, 'scripts/fonts.mjs'))) await run('node', ['scripts/fonts.mjs']);
	if (target === 'dev') {
		await run('astro', ['dev', ...rest]);
	} else {
		await run('astro', ['build', '--outDir', target, ...rest]);
		await run('pagefind', ['--site', target]);
	}
} catch (error) {
	// What went wrong stands above, in the words of the program it went wrong in.
	console.error(error.message);
	process.exitCode = 1;
}
