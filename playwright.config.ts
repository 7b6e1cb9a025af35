/**
 * Tests of the built site in a real browser: `e2e` walks the journeys, `a11y` runs axe. Both drive the same browser as
 * the component tests, and read dist/ through the server of `npm start`, headers and all. No retries: a test that
 * passes at the second try is broken.
 */
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

export default defineConfig({
	globalSetup: './tests/serve-site.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	// Both end what hangs. No measure of speed: a busy machine stands still for seconds, and pages load in ten.
	timeout: 300_000,
	expect: { timeout: 60_000 },
	reporter: 'line',
	use: {
		// Set by globalSetup; every worker reads this file after it.
		baseURL: process.env.SITE_ADDRESS ?? 'http://localhost',
		launchOptions: await launchOptions(),
		viewport: { width: 1280, height: 900 },
		locale: 'en-US',
		serviceWorkers: 'allow',
	},
	projects: [
		{ name: 'e2e', testDir: 'tests/e2e' },
		// Without motion, axe never meets a color on its way from one to the other.
		{ name: 'a11y', testDir: 'tests/a11y', use: { contextOptions: { reducedMotion: 'reduce' } } },
	],
});
