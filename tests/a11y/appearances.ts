/**
 * The ways a page is looked at besides light on a desktop, in which every address is checked. `npm test` looks at one
 * address of each kind in all of them.
 */
export interface Appearance {
	name: string;
	colorScheme?: 'light' | 'dark';
	forcedColors?: 'active';
	width: number;
	height: number;
}

const desktop = { width: 1280, height: 900 };
/** 1280 pixels at 400 % zoom (WCAG 1.4.10). */
const narrow = { width: 320, height: 256 };

export const appearances: Appearance[] = [
	{ name: 'dark, desktop', colorScheme: 'dark', ...desktop },
	{ name: 'light, 320 px', colorScheme: 'light', ...narrow },
	{ name: 'dark, 320 px', colorScheme: 'dark', ...narrow },
	{ name: 'forced colors', forcedColors: 'active', ...desktop },
];
