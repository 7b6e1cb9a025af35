/** Rules for the HTML of every built page. Each rule that is turned off says why. */
import { defineConfig } from 'html-validate';

export default defineConfig({
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {},
});
