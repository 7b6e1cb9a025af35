/** The ways a page is looked at, light on a desktop first: `npm test` shows every address so, and each kind of page in all. */
export interface Appearance {
	name: string;
	colorScheme: 'light' | 'dark';
	forcedColors: 'active' | 'none';
	width: number;
	height: number;
}

const wide = { width: 1280, height: 900 };
/** 1280 pixels at 400 % zoom (WCAG 1.4.10). */
const narrow = { width: 320, height: 256 };

export const desktop: Appearance = { name: 'light, desktop', colorScheme: 'light', forcedColors: 'none', ...wide };

export const appearances: Appearance[] = [
	desktop,
	{ name: 'dark, desktop', colorScheme: 'dark', forcedColors: 'none', ...wide },
	{ name: 'light, 320 px', colorScheme: 'light', forcedColors: 'none', ...narrow },
	{ name: 'dark, 320 px', colorScheme: 'dark', forcedColors: 'none', ...narrow },
	{ name: 'forced colors', colorScheme: 'light', forcedColors: 'active', ...wide },
];
