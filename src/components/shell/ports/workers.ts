/** The one place that makes workers: one file of ours, from our own address, never from text. */

/** Starts the worker that reads official files and computes with them. It loads its rules when they are first needed. */
export function startDataWorker(): Worker {
	return new Worker(new URL('../data/worker.ts', import.meta.url), { type: 'module', name: 'official data' });
}
