import type { AnswerTo, FromWorker, Order, ToWorker } from './messages.ts';
import { type Piece, putTogether } from './result-pieces.ts';

interface Errand {
	onProgress(share: number): void;
	pieces: Piece[];
	resolve(done: unknown): void;
	reject(error: Error): void;
}

/** Why an errand was not done, as a sentence. */
export class WorkerTrouble extends Error {}

const DIED =
	'The part of this page that reads and computes in the background has stopped. Try again; if it stops again, reload the page.';

/** The page's side of the data worker: orders go out, answers come back. Started at the first order, and again after it died. */
export class DataWorker {
	#worker: Worker | null = null;
	#errands = new Map<number, Errand>();
	#last = 0;
	#start: () => Worker;

	constructor(start: () => Worker) {
		this.#start = start;
	}

	/**
	 * Sends an order. Rejects with WorkerTrouble, and with an AbortError when it is stopped. `begun` is told the number of
	 * the errand, which later orders about the same file name.
	 */
	ask<O extends Order>(
		order: O,
		{
			onProgress = () => {},
			signal,
			begun,
		}: { onProgress?(share: number): void; signal?: AbortSignal; begun?(errand: number): void } = {},
	): Promise<AnswerTo<O>> {
		this.#last += 1;
		const errand = this.#last;
		begun?.(errand);
		return new Promise((resolve, reject) => {
			if (signal?.aborted) return reject(signal.reason);
			this.#errands.set(errand, { onProgress, pieces: [], resolve: (done) => resolve(done as AnswerTo<O>), reject });
			signal?.addEventListener('abort', () => {
				if (!this.#errands.delete(errand)) return;
				this.#worker?.postMessage({ errand, stop: true } satisfies ToWorker);
				reject(signal.reason);
			});
			this.#send({ errand, order });
		});
	}

	/** Ends the worker. What it was doing is not answered any more. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#errands.clear();
	}

	#send(message: ToWorker): void {
		try {
			this.#worker ??= this.#begin();
			this.#worker.postMessage(message);
		} catch {
			this.#died();
		}
	}

	#begin(): Worker {
		const worker = this.#start();
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
		worker.addEventListener('messageerror', () => this.#died());
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			if (worker === this.#worker) this.#died();
		});
		return worker;
	}

	#hear(message: FromWorker): void {
		const errand = this.#errands.get(message.errand);
		if (errand === undefined) return;
		if ('progress' in message) {
			errand.onProgress(message.progress);
			return;
		}
		if ('piece' in message) {
			errand.pieces.push(message.piece);
			return;
		}
		this.#errands.delete(message.errand);
		if ('done' in message) errand.resolve(putTogether(message.done, errand.pieces));
		else errand.reject(new WorkerTrouble(message.failed));
	}

	#died(): void {
		this.#worker?.terminate();
		this.#worker = null;
		const waiting = [...this.#errands.values()];
		this.#errands.clear();
		for (const { reject } of waiting) reject(new WorkerTrouble(DIED));
	}
}
