/** A site built for https://example.org/x/ holds together under that address: links, canonicals, assets, search. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { environment, root } from '../../scripts/run.mjs';
import { expectNone } from '../expect-none.ts';
import { brokenReferences } from './broken-references.ts';
import { type BuiltSite, readable, readSite } from './built-site.ts';

const builtFor = { base: '/x/', origin: 'https://example.org' };
const folder = join(root, '.cache/site-at-x');
let site: BuiltSite;

beforeAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	// The test runner puts its own settings (mode, base) into the environment; a build would take them for ours.
	const own = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/;
	const inherited = Object.entries(environment).filter(([name]) => !own.test(name));
	const env = { ...Object.fromEntries(inherited), BASE_PATH: builtFor.base, SITE_URL: builtFor.origin };
	await promisify(execFile)('node', ['scripts/build.mjs', folder], { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
	site = readSite(folder);
}, 240_000);

describe('a build for another address', () => {
	test('holds the same pages', () => {
		expect(site.pages.map(({ address }) => address)).toEqual(readSite().pages.map(({ address }) => address));
	});

	test('every link, asset and #heading is there, under the base', () => {
		expectNone(brokenReferences(site, builtFor));
	});

	test('canonical and shared addresses begin with the new address', () => {
		const wrong = readable(site).flatMap((page) =>
			['link[rel="canonical"]', 'meta[property="og:url"]', 'meta[property="og:image"]']
				.map((selector) => page.document.querySelector(selector))
				.map((element) => element?.getAttribute('href') ?? element?.getAttribute('content'))
				.filter((address) => address !== undefined && !address.startsWith('https://example.org/x/'))
				.map((address) => `${page.address}: ${address}`),
		);
		expectNone(wrong);
	});

	test('the sitemap, the terms and the descriptions for machines begin with the new address', () => {
		const whole = /https?:\/\/[^\s"'<>)\\]+/g;
		const written = ['/sitemap.xml', '/robots.txt', '/llms.txt', '/glossary.json'].flatMap((path) =>
			[...site.read(path).toString().matchAll(whole)].map(([address]) => `${path}: ${address}`),
		);
		const described = readable(site).flatMap((page) =>
			page.document
				.querySelectorAll('script[type="application/ld+json"]')
				.flatMap((script) => [...script.rawText.matchAll(whole)].map(([address]) => `${page.address}: ${address}`)),
		);
		const others =
			/: (https:\/\/example\.org\/x\/|https:\/\/schema\.org|https?:\/\/www\.sitemaps\.org\/|https:\/\/creativecommons\.org\/)/;
		expect(written.length).toBeGreaterThan(50);
		expectNone([...written, ...described].filter((line) => !others.test(line)));
	});

	test('nothing still points at the address of development', () => {
		const texts = ['.html', '.css', '.js', '.xml', '.txt', '.json', '.webmanifest'].flatMap((ending) =>
			site.files(ending),
		);
		const left = texts.filter(
			(path) => !path.startsWith('/pagefind/') && site.read(path).toString().includes('localhost:4321'),
		);
		expectNone(left);
	});
});
