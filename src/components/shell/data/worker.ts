/**
 * The data worker: reads official files and computes tools with them, so that the page stays quick. Each half loads when it is
 * first needed.
 */
import { openChannel } from '../ports/channel.ts';
import { openDatasets } from '../ports/datasets.ts';
import { newId, now } from '../ports/stamp.ts';
import type { FromWorker, Order, ToWorker } from './messages.ts';
import type { Reading } from './reading.ts';
import { takenApart } from './result-pieces.ts';

/** What TypeScript, which takes this file for part of a page, does not know of a worker. */
const scope = globalThis as unknown as {
	postMessage(message: FromWorker): void;
	addEventListener(type: 'message', heard: (event: MessageEvent<ToWorker>) => void): void;
};

const datasets = openDatasets();
const stops = new Map<number, AbortController>();
let reading: Promise<Reading> | null = null;

async function beginReading(): Promise<Reading> {
	const [{ Reading }, { readFile, mappedReader }] = await Promise.all([
		import('./reading.ts'),
		import('./read-file.ts'),
	]);
	return new Reading({ datasets: await datasets, channel: openChannel(), now, newId, readFile, mappedReader });
}

async function carryOut(errand: number, order: Order, stop: AbortSignal, onProgress: (share: number) => void) {
	if (order.do === 'compute') {
		const { computeTool } = await import('./computing.ts');
		return computeTool(order, await datasets, onProgress);
	}
	reading ??= beginReading();
	const desk = await reading;
	switch (order.do) {
		case 'read':
			return desk.read(errand, order.file, stop, onProgress);
		case 'answer':
			return desk.answer(order.file, order.table, order.question, order.choice);
		case 'map':
			return desk.map(order.file, order.table, order.mapping, stop, onProgress);
		case 'forget':
			return desk.forget(order.file);
	}
}

scope.addEventListener('message', async ({ data: message }) => {
	const { errand } = message;
	if ('stop' in message) return stops.get(errand)?.abort();
	const stop = new AbortController();
	stops.set(errand, stop);
	try {
		const done = await carryOut(errand, message.order, stop.signal, (progress) =>
			scope.postMessage({ errand, progress }),
		);
		const { pieces, rest } = takenApart(done);
		for (const piece of pieces) scope.postMessage({ errand, piece });
		scope.postMessage({ errand, done: rest });
	} catch (error) {
		// A part that could not be loaded must not stay missing for good.
		if (message.order.do !== 'compute') await reading?.catch(() => (reading = null));
		scope.postMessage({ errand, failed: sentence(message.order, error) });
	} finally {
		stops.delete(errand);
	}
});

function sentence({ do: what }: Order, error: unknown): string {
	console.error(error);
	if (error instanceof TypeError && /import|fetch|module/i.test(error.message))
		return 'Part of this site could not be loaded. Check your connection, then try again.';
	return what === 'compute'
		? 'Official data could not be brought in. Try again; if it fails again, remove it on the data page and load it anew.'
		: 'Something in this file stopped us. Save the table as CSV, then add that. What was loaded before is still there.';
}
