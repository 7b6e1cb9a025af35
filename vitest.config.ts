/**
 * Three kinds of test, told apart by the file's name: rules in Node, components in a real browser, and the built site
 * (`npm run build` first). No simulated DOM anywhere.
 */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

/** Ends what hangs. No measure of speed: on a busy machine everything takes five times as long. */
const limits = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'node',
					environment: 'node',
					// The rules are pure and keep nothing between tests, so a new worker for each of 160 files would buy nothing.
					isolate: false,
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					...limits,
				},
			},
			{
				oxc: { jsx: { runtime: 'automatic' } },
				optimizeDeps: {
					include: [
						'react',
						'react-dom',
						'react-dom/client',
						'react/jsx-runtime',
						'react/jsx-dev-runtime',
						'docx',
						'ical-generator',
					],
				},
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.tsx', 'src/**/*.browser.test.ts'],
					...limits,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: await launchOptions() }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			{
				test: {
					name: 'site',
					environment: 'node',
					include: ['tests/site/**/*.spec.ts'],
					...limits,
				},
			},
		],
	},
});
