import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from './announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('says the first word at once, then at most one every few seconds', () => {
	const said: string[] = [];
	const announcer = new Announcer((text) => said.push(text));
	for (let percent = 1; percent <= 60; percent += 1) {
		announcer.state(`${percent}%`);
		vi.advanceTimersByTime(200);
	}
	expect(said).toEqual(['1%', '20%', '40%', '60%']);
});

test('what happened is never lost, and pushes aside how things stood', () => {
	const said: string[] = [];
	const announcer = new Announcer((text) => said.push(text));
	announcer.state('1%');
	announcer.state('50%');
	announcer.news('A is read.');
	announcer.news('B is read.');
	expect(said).toEqual(['1%']);
	vi.advanceTimersByTime(4000);
	expect(said).toEqual(['1%', 'A is read. B is read.']);
});

test('is silent once closed', () => {
	const said: string[] = [];
	const announcer = new Announcer((text) => said.push(text));
	announcer.news('A');
	announcer.news('B');
	announcer.close();
	vi.advanceTimersByTime(9000);
	expect(said).toEqual(['A']);
});
