/**
 * The `test` every browser test uses: it fails when a page breaks its own policy, throws, complains in the console or
 * asks another host for anything, whatever else the test looks at.
 */
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { expectNone } from '../expect-none.ts';

/** Watches every page of a context. Returns the list of complaints, which grows. */
export async function watch(context: BrowserContext, ownOrigin: string): Promise<string[]> {
	const complaints: string[] = [];
	await context.exposeFunction('reportViolation', (words: string) => complaints.push(words)).catch(() => undefined);
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = (globalThis as { reportViolation?: (words: string) => void }).reportViolation;
			report?.(`${location.pathname}: policy forbids ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	context.on('page', (page) => {
		const here = () => new URL(page.url()).pathname;
		page.on('pageerror', (error) => complaints.push(`${here()}: ${error.message}`));
		page.on('console', (message) => {
			const missing = /Failed to load resource.*404/.test(message.text()) && message.location().url === page.url();
			if (['error', 'warning'].includes(message.type()) && !missing) complaints.push(`${here()}: ${message.text()}`);
		});
	});
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (!['data:', 'blob:', 'about:'].includes(protocol) && origin !== ownOrigin)
			complaints.push(`${request.frame().url()}: asks for ${request.url()}`);
	});
	return complaints;
}

interface Quiet {
	/** What a test provokes on purpose, and is therefore no complaint. */
	expected: RegExp[];
}

export const test = base.extend<{ quiet: Quiet }>({
	quiet: [
		async ({ context, baseURL }, use) => {
			const complaints = await watch(context, new URL(baseURL ?? '').origin);
			const expected: RegExp[] = [];
			await use({ expected });
			expectNone(complaints.filter((words) => !expected.some((pattern) => pattern.test(words))));
		},
		{ auto: true },
	],
});

export { expect };
