// @ts-check
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { themeBoot } from './src/components/shell/ports/theme-boot.ts';

/** Where the site will live; both are honored by every link, canonical address and asset. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	integrations: [mdx(), react()],
	markdown: { syntaxHighlight: false },
	build: { inlineStylesheets: 'never', format: 'directory' },
	vite: {
		// The data worker loads its readers and a tool's rules when it first needs them.
		worker: { format: 'es' },
		build: {
			assetsInlineLimit: 0,
			// One warning per MDX entry, and nothing a site can change.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
	security: {
		csp: {
			algorithm: 'SHA-256',
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				"connect-src 'self'",
				"worker-src 'self'",
				"manifest-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
			scriptDirective: {
				resources: ["'self'", "'wasm-unsafe-eval'"],
				hashes: [`sha256-${createHash('sha256').update(themeBoot).digest('base64')}`],
			},
			styleDirective: { resources: ["'self'"] },
		},
	},
});
