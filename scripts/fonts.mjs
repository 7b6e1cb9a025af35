/**
 * Cuts the three faces the site uses out of Literata (OFL, from npm): a display cut, a text cut with its weights, and
 * an italic. Pinning the optical size and keeping Latin-1 plus the punctuation we set takes 209 KB down to about 73.
 * Two more cuts, as TrueType, are for drawing the social cards at build; no page loads them.
 * Written to .cache/fonts, which the styles import; made again only when this file or the package changes.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = join(root, 'node_modules/@fontsource-variable/literata/files');
const to = join(root, '.cache/fonts');

const latin1 = Array.from({ length: 0xff - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i))
	.join('')
	.replace(/[\u007f-\u009f]/g, '');
const characters = `${latin1}–—‘’‚“”„†•…‹›€™←↑→↓−×≤≥≈`;

const faces = [
	{ name: 'literata-display', file: 'literata-latin-opsz-normal.woff2', axes: { opsz: 60, wght: 540 } },
	{ name: 'literata-text', file: 'literata-latin-opsz-normal.woff2', axes: { opsz: 18, wght: { min: 400, max: 700 } } },
	{ name: 'literata-italic', file: 'literata-latin-opsz-italic.woff2', axes: { opsz: 18, wght: 400 } },
	{ name: 'card-display', file: 'literata-latin-opsz-normal.woff2', axes: { opsz: 60, wght: 540 }, format: 'ttf' },
	{ name: 'card-text', file: 'literata-latin-opsz-normal.woff2', axes: { opsz: 24, wght: 420 }, format: 'ttf' },
];
const formats = { woff2: 'woff2', ttf: 'sfnt' };

const changed = async (path) => (await stat(path).catch(() => null))?.mtimeMs ?? 0;
const inputs = Math.max(
	await changed(fileURLToPath(import.meta.url)),
	await changed(join(root, 'node_modules/@fontsource-variable/literata/package.json')),
);

await mkdir(to, { recursive: true });
for (const face of faces) {
	const { format = 'woff2' } = face;
	const target = join(to, `${face.name}.${format}`);
	if ((await changed(target)) > inputs) continue;
	const cut = await subsetFont(await readFile(join(from, face.file)), characters, {
		targetFormat: formats[format],
		variationAxes: face.axes,
	});
	await writeFile(target, cut);
	console.log(`${face.name}: ${(cut.length / 1024).toFixed(1)} KB`);
}
