import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../scripts/headers-file.mjs';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

put(
	'_headers',
	'# for every page\n/*\n  X-Frame-Options: DENY\n  Link: <https://example.org/a>; rel=x\n\n/_astro/*\n\tX-Frame-Options: SAMEORIGIN\n',
);

test('headers are read by pattern, the later rule winning', () => {
	const headers = headersFor(join(folder, '_headers'));
	expect(headers('/about/')).toEqual({ 'X-Frame-Options': 'DENY', Link: '<https://example.org/a>; rel=x' });
	expect(headers('/_astro/a.js')).toEqual({
		'X-Frame-Options': 'SAMEORIGIN',
		Link: '<https://example.org/a>; rel=x',
	});
	expect(headersFor(join(folder, 'none'))('/')).toEqual({});
});

describe('the server', () => {
	const get = (port: number, path: string) => fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });

	test('answers under its base as a static host does', async () => {
		put('index.html', 'home');
		put('404.html', 'lost');
		const { port, close } = await serve({ folder, base: '/x' });
		try {
			const home = await get(port, '/x/');
			expect([home.status, await home.text()]).toEqual([200, 'home']);
			expect(home.headers.get('x-frame-options')).toBe('DENY');
			expect((await get(port, '/x')).headers.get('location')).toBe('/x/');
			const lost = await get(port, '/x/nowhere/');
			expect([lost.status, await lost.text()]).toEqual([404, 'lost']);
			for (const path of ['/elsewhere/', '/x/_headers', '/x/..%2f..%2fetc/passwd', '/x/%E0%A4%A', '//['])
				expect((await get(port, path)).status).toBe(404);
			await expect(serve({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
		} finally {
			await close();
		}
		await expect(get(port, '/x/')).rejects.toThrow();
	});
});
