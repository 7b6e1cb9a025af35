/** Nothing on a page comes from elsewhere, and the policy in each page allows exactly what the page holds. */
import { createHash } from 'node:crypto';
import { describe, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { type BuiltPage, readable, readSite } from './built-site.ts';
import { ownOrigin, referencesOf, resolveOn, styleReferences } from './references.ts';

const site = readSite();
const pages = readable(site);

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (page: BuiltPage) =>
	page.document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
const directive = (policy: string, name: string) =>
	policy
		.split(';')
		.map((part) => part.trim())
		.find((part) => part.startsWith(`${name} `)) ?? '';

describe('security', () => {
	test('nothing is fetched from another host', () => {
		const foreign = pages.flatMap((page) =>
			referencesOf(page)
				.filter(({ url, followed }) => !followed && resolveOn(page, url).origin !== ownOrigin)
				.map(({ url, where }) => `${page.address}: ${where} ${url}`),
		);
		expectNone(foreign);
		const inStyles = site.files('.css').flatMap((path) =>
			styleReferences(site.read(path).toString())
				.filter((url) => !url.startsWith('data:') && new URL(url, ownOrigin + path).origin !== ownOrigin)
				.map((url) => `${path}: ${url}`),
		);
		expectNone(inStyles);
	});

	test('no form sends anything elsewhere', () => {
		const away = pages.flatMap((page) =>
			page.document
				.querySelectorAll('form[action], button[formaction]')
				.filter((form) => {
					const to = form.getAttribute('action') ?? form.getAttribute('formaction') ?? '';
					return resolveOn(page, to).origin !== ownOrigin;
				})
				.map(() => page.address),
		);
		expectNone(away);
	});

	test('no style attribute, no event attribute, no javascript: address', () => {
		const found = pages.flatMap((page) =>
			page.document.querySelectorAll('*').flatMap((element) =>
				Object.entries(element.attributes)
					.filter(([name, value]) => name === 'style' || /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value))
					.map(([name]) => `${page.address}: <${element.tagName.toLowerCase()} ${name}>`),
			),
		);
		expectNone(found);
	});

	test('every page carries a policy that allows nothing by default', () => {
		const without = pages.filter((page) => !/(^|;)\s*default-src 'none'/.test(policyOf(page)));
		expectNone(without.map(({ address }) => address));
		const lax = pages.filter((page) => /'unsafe-inline'|'unsafe-eval'|https?:|\*/.test(policyOf(page)));
		expectNone(lax.map(({ address }) => address));
	});

	test('the policy stands before every script and style', () => {
		const late = pages.filter((page) => {
			const policy = page.html.search(/<meta[^>]+content-security-policy/i);
			const governed = page.html.search(/<(script|style|link[^>]+rel="?(stylesheet|modulepreload))/i);
			return policy < 0 || (governed >= 0 && governed < policy);
		});
		expectNone(late.map(({ address }) => address));
	});

	test('what is written into a page, script or style, is in the policy by its hash', () => {
		const unlisted = pages.flatMap((page) => {
			const policy = policyOf(page);
			const scripts = page.document
				.querySelectorAll('script:not([src])')
				.filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
				.map((script) => ({
					kind: 'script',
					listed: directive(policy, 'script-src').includes(hash(script.innerHTML)),
				}));
			const styles = page.document
				.querySelectorAll('style')
				.map((style) => ({ kind: 'style', listed: directive(policy, 'style-src').includes(hash(style.innerHTML)) }));
			return [...scripts, ...styles].filter(({ listed }) => !listed).map(({ kind }) => `${page.address}: <${kind}>`);
		});
		expectNone(unlisted);
	});

	test('links to other sites leave without a trace of the reader', () => {
		const open = pages.flatMap((page) =>
			page.document
				.querySelectorAll('a[target="_blank"]')
				.filter((link) => !/noopener|noreferrer/.test(link.getAttribute('rel') ?? ''))
				.map((link) => `${page.address}: ${link.getAttribute('href')}`),
		);
		expectNone(open);
	});
});
