/** What the page says aloud while it reads: not every percent, and nothing that matters gets lost between two others. */

const GAP_MS = 4000;

export class Announcer {
	#say: (text: string) => void;
	#news: string[] = [];
	#state: string | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;

	constructor(say: (text: string) => void) {
		this.#say = say;
	}

	/** How things stand; a later word takes the place of one not said yet. */
	state(text: string): void {
		this.#state = text;
		this.#soon();
	}

	/** Something that happened: it is said, if not at once then with the next word. */
	news(text: string): void {
		this.#news.push(text);
		this.#state = null;
		this.#soon();
	}

	close(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
	}

	#soon(): void {
		if (this.#timer === null) this.#next();
	}

	#next(): void {
		const text = this.#news.length > 0 ? this.#news.join(' ') : this.#state;
		this.#timer = null;
		if (text === null) return;
		this.#news = [];
		this.#state = null;
		this.#say(text);
		this.#timer = setTimeout(() => this.#next(), GAP_MS);
	}
}
