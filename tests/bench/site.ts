/** The site's pages in a browser, with a watch on how long they stand still. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

export interface Site {
	/** A tab of the one browser profile, at this path of the site. */
	open(path: string): Promise<Page>;
	close(): Promise<void>;
}

/** The built site, or one that runs at `address`. */
export async function openSite(address: string | null): Promise<Site> {
	const folder = join(import.meta.dirname, '../../dist');
	if (address === null && !existsSync(join(folder, 'tools/gap-calculator/index.html'))) {
		throw new Error('dist/ holds no site with the gap calculator: run "npm run build" first.');
	}
	const server = address === null ? await serve({ folder }) : null;
	const browser = await chromium.launch(await launchOptions());
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
	await context.addInitScript(watch);
	return {
		async open(path) {
			const page = await context.newPage();
			await page.goto(new URL(path, address ?? `http://localhost:${server?.port}`).href);
			return page;
		},
		async close() {
			await browser.close();
			await server?.close();
		},
	};
}

/** A stretch in which the page could answer nothing, in ms of the page's own clock. */
export interface Task {
	start: number;
	length: number;
}

/** Tasks of 50 ms and more, which is all a browser tells of; and how long each click or key waited to be seen. */
interface Watched {
	tasks: Task[];
	waits: number[];
	/** When the last click or key began, and when the list last changed. */
	acted: number;
	changed: number;
}

declare global {
	var watched: Watched;
}

/** Runs in the page, before its own scripts. */
function watch(): void {
	const watched: Watched = { tasks: [], waits: [], acted: 0, changed: 0 };
	globalThis.watched = watched;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			watched.tasks.push({ start: startTime, length: Math.round(duration) });
	}).observe({ type: 'longtask', buffered: true });
	const events = { type: 'event', buffered: true, durationThreshold: 16 };
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) watched.waits.push(Math.round(duration));
	}).observe(events);
	const act = (event: Event) => {
		watched.acted = event.timeStamp;
	};
	for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, act, true);
	const change = () => {
		watched.changed = performance.now();
	};
	addEventListener('DOMContentLoaded', () => {
		new MutationObserver(change).observe(document.body, { childList: true, subtree: true });
	});
}

/** What was seen since the last time, and forgets it. */
export async function seen(page: Page): Promise<Watched> {
	// A task is told of after it has ended.
	await page.waitForTimeout(200);
	return page.evaluate(() => ({ ...watched, tasks: watched.tasks.splice(0), waits: watched.waits.splice(0) }));
}

/** "longest task 83 ms (2 over 50 ms)". */
export function taskWords(tasks: readonly Task[]): string {
	const over = tasks.map(({ length }) => length).filter((length) => length > 50);
	return over.length === 0 ? 'no task over 50 ms' : `longest task ${Math.max(...over)} ms (${over.length} over 50 ms)`;
}
