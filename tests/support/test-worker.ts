/** A data worker that answers when a test says so. */
import type { FromWorker, Order, ToWorker } from '../../src/components/shell/data/messages.ts';
import type { TestBrowser } from './ports.ts';

export class TestWorker extends EventTarget {
	readonly orders: Order[] = [];
	isOver = false;
	#errand = 0;

	postMessage(message: ToWorker): void {
		// What cannot be copied cannot be sent.
		structuredClone(message);
		this.#errand = message.errand;
		if ('order' in message) this.orders.push(message.order);
	}

	terminate(): void {
		this.isOver = true;
	}

	/** These are about the last errand. */
	progress(progress: number): void {
		this.#say({ errand: this.#errand, progress });
	}

	answer(done: unknown): void {
		this.#say({ errand: this.#errand, done });
	}

	refuse(failed: string): void {
		this.#say({ errand: this.#errand, failed });
	}

	die(): void {
		this.dispatchEvent(new Event('error'));
	}

	#say(message: FromWorker): void {
		this.dispatchEvent(new MessageEvent('message', { data: message }));
	}
}

/** Lets a browser start such workers. Returns those it started, a list that grows. */
export function startTestWorkers(browser: TestBrowser): TestWorker[] {
	const workers: TestWorker[] = [];
	browser.startWorker = () => {
		const worker = new TestWorker();
		workers.push(worker);
		return worker as unknown as Worker;
	};
	return workers;
}
