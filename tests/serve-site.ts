/** Serves dist/ inside the test runner while the browser tests run, on a free port; nothing is left running after it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../scripts/serve.mjs';

export default async function serveSite() {
	const folder = join(import.meta.dirname, '../dist');
	if (!existsSync(join(folder, 'index.html'))) throw new Error('dist/ holds no site: run "npm run build" first.');
	const { port, close } = await serve({ folder });
	process.env.SITE_ADDRESS = `http://localhost:${port}`;
	return close;
}
