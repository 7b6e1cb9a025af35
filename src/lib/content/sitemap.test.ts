import { describe, expect, it } from 'vitest';
import { sitemap } from './sitemap.ts';

const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1]);

describe('sitemap', () => {
	it('names each address once, in order', () => {
		const addresses = ['https://example.org/x/', 'https://example.org/x/guides/'];
		expect(locations(sitemap(addresses))).toEqual(addresses);
	});

	it('writes an ampersand as XML wants it', () => {
		expect(locations(sitemap(['https://example.org/?a=1&b=2']))).toEqual(['https://example.org/?a=1&amp;b=2']);
	});

	it('refuses a path, and more addresses than one file may hold', () => {
		expect(() => sitemap(['/guides/'])).toThrow('/guides/ is none');
		expect(() => sitemap(Array.from({ length: 50_001 }, (_, index) => `https://example.org/${index}/`))).toThrow(
			'50,000',
		);
	});
});
