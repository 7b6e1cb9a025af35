/** Remembers the reader's choice of light or dark. Blocked storage only means it is not remembered. */
import { THEME_KEY } from './theme-boot.ts';

export type Theme = 'light' | 'dark';

export function shownTheme(): Theme {
	const chosen = document.documentElement.dataset['theme'];
	if (chosen === 'light' || chosen === 'dark') return chosen;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
	document.documentElement.dataset['theme'] = theme;
	try {
		localStorage.setItem(THEME_KEY, theme);
	} catch {
		// The page is dark now; only the next page will not know.
	}
}
