/** What a shared link shows: every page names a card that was drawn, in full and at the size it says. */
import { describe, expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { type BuiltPage, readable, readSite } from './built-site.ts';
import { ownOrigin, referencesOf } from './references.ts';

const site = readSite();
const pages = readable(site);

const meta = (page: BuiltPage, name: string) =>
	page.document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
const cardOf = (page: BuiltPage) => new URL(meta(page, 'og:image'), 'none://').pathname;

/** Width and height as the head of a PNG file says them. */
function pngSize(path: string): string {
	const file = site.read(path);
	const isPng = file.subarray(1, 4).toString() === 'PNG';
	return isPng ? `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}` : 'no PNG';
}

describe('social cards', () => {
	test('every page names a card by its whole address, and the card is there', () => {
		expectNone(
			pages
				.filter((page) => !meta(page, 'og:image').startsWith(`${ownOrigin}/cards/`) || !site.answers(cardOf(page)))
				.map((page) => `${page.address}: ${meta(page, 'og:image') || 'no og:image'}`),
		);
	});

	test('every page says what the card looks like', () => {
		expectNone(
			pages.flatMap((page) => {
				const size = `${meta(page, 'og:image:width')}x${meta(page, 'og:image:height')}`;
				if (size !== pngSize(cardOf(page)))
					return [`${page.address}: says ${size}, the file is ${pngSize(cardOf(page))}`];
				if (meta(page, 'og:image:alt').length < 40) return [`${page.address}: no words for the card`];
				return meta(page, 'twitter:card') === 'summary_large_image' ? [] : [`${page.address}: no twitter:card`];
			}),
		);
	});

	test('a guide, its chapters, a tool and a story have a card of their own', () => {
		const expected = (address: string) => {
			const [section = '', id] = address.split('/').filter(Boolean);
			return id && ['guides', 'tools', 'stories'].includes(section) ? `/cards/${section}/${id}.png` : '/cards/site.png';
		};
		expectNone(
			pages
				.filter((page) => cardOf(page) !== expected(page.address))
				.map((page) => `${page.address}: shows ${cardOf(page)}`),
		);
	});

	test('every card is 1200 by 630, light to send, and some page shows it', () => {
		const cards = site.files('.png').filter((path) => path.startsWith('/cards/'));
		expect(cards.length).toBeGreaterThan(5);
		expectNone(cards.filter((path) => pngSize(path) !== '1200x630'));
		expectNone(cards.filter((path) => site.read(path).length > 150 * 1024));
		const shown = new Set(pages.map(cardOf));
		expectNone(cards.filter((path) => !shown.has(path)));
	});

	test('no page loads a card', () => {
		const loading = pages.filter((page) =>
			referencesOf(page).some(({ url, followed }) => !followed && url.includes('/cards/')),
		);
		expectNone(loading.map(({ address }) => address));
	});
});
