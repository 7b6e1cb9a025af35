/**
 * Lets everything that was begun come to its end: each turn waits behind the timers and promises before it, so that a
 * slow machine changes nothing.
 */
export async function settle(): Promise<void> {
	for (let turn = 0; turn < 10; turn++) await new Promise((resume) => setTimeout(resume));
}
