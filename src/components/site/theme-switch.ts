import { chooseTheme, shownTheme } from '../shell/ports/theme.ts';

export function startThemeSwitch(): void {
	const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
	if (!button) return;
	const show = () => button.setAttribute('aria-pressed', String(shownTheme() === 'dark'));
	show();
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
	button.addEventListener('click', () => {
		chooseTheme(shownTheme() === 'dark' ? 'light' : 'dark');
		show();
	});
}
