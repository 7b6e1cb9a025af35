/** Turns a social card into a PNG. Runs while the site is built; no page loads any of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { createElement } from 'react';
import satori, { type Font } from 'satori';
import { cardSize } from './card-size.ts';
import type { Card } from './cards.ts';
import { cardFaces, SocialCard } from './SocialCard.tsx';

/** Cut by scripts/fonts.mjs, which every build runs first, from the project's folder. */
const cut = (name: string) => readFile(join(process.cwd(), '.cache/fonts', `${name}.ttf`));

async function load(): Promise<Font[]> {
	return [
		{ name: cardFaces.display, data: await cut('card-display'), weight: 400, style: 'normal' },
		{ name: cardFaces.text, data: await cut('card-text'), weight: 400, style: 'normal' },
	];
}

// One list for all cards: satori reads the faces once for as long as the list is the same.
let fonts: Promise<Font[]> | null = null;

/** Throws when the words hold a character that the faces do not have. */
export async function cardImage(card: Card): Promise<Uint8Array<ArrayBuffer>> {
	fonts ??= load();
	const svg = await satori(createElement(SocialCard, { card }), {
		...cardSize,
		fonts: await fonts,
		loadAdditionalAsset: async (_language, characters) => {
			throw new Error(`The social card ${card.id} has “${characters}”, which the fonts do not: see scripts/fonts.mjs.`);
		},
	});
	// The SVG holds outlines only, so nothing is looked up on the machine.
	const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
	return new Uint8Array(png);
}
