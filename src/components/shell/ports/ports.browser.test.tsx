import { afterEach, describe, expect, test, vi } from 'vitest';
import { openChannel, type TabMessage } from './channel.ts';
import { pickFiles } from './files.ts';
import { openFile } from './open-file.ts';
import { fieldInUse, isTextField, onLeaving, onUndoKeys } from './page.ts';
import { onFragment, replaceFragment, toolAddress } from './place.ts';
import { clockTime, dayAndTime, newId } from './stamp.ts';
import { openStorage, troubleOf } from './storage.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

describe('a file chooser', () => {
	const waiting = () => document.querySelector<HTMLInputElement>('input[type=file]');

	test('is held by the page until it is answered, or the browser might clear it away', async () => {
		const chosen = pickFiles();
		const data = new DataTransfer();
		data.items.add(new File(['{}'], 'mine.json'));
		const input = waiting();
		if (input === null) throw new Error('Nothing holds the chooser.');
		input.files = data.files;
		input.dispatchEvent(new Event('change'));
		expect((await chosen).map(({ name }) => name)).toEqual(['mine.json']);
		expect(waiting()).toBeNull();
	});

	test('gives no file when it is closed', async () => {
		const chosen = pickFiles();
		waiting()?.dispatchEvent(new Event('cancel'));
		expect(await chosen).toEqual([]);
		expect(waiting()).toBeNull();
	});
});

describe('storage', () => {
	const fresh = () => openStorage(`test-${newId()}`);

	test('lasts beyond the page that opened it', async () => {
		const name = `test-${newId()}`;
		const storage = await openStorage(name);
		expect(storage.isLasting).toBe(true);
		await storage.write({ 'a:1': { deep: [1, null] }, b: 2 });
		expect(await (await openStorage(name)).read('a:1')).toEqual({ deep: [1, null] });
		expect(await storage.list('a:')).toEqual([['a:1', { deep: [1, null] }]]);
		await storage.remove('a:1');
		expect(await storage.read('a:1')).toBeUndefined();
		await storage.removeAll();
		expect(await storage.list('')).toEqual([]);
	});

	test('updates in one transaction, also when two come at once', async () => {
		const storage = await fresh();
		const add = () => storage.update('n', (old) => Number(old ?? 0) + 1);
		await Promise.all(Array.from({ length: 20 }, add));
		expect(await storage.read('n')).toBe(20);
	});

	test('writes nothing when the change throws', async () => {
		const storage = await fresh();
		await storage.write({ n: 1 });
		const broken = storage.update('n', () => {
			throw new RangeError('no');
		});
		await expect(broken).rejects.toThrow('no');
		expect(await storage.read('n')).toBe(1);
	});

	test('says that it will not last where the browser blocks it', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const storage = await fresh();
		expect(storage.isLasting).toBe(false);
		await storage.write({ a: 1 });
		expect(await storage.read('a')).toBe(1);
	});

	test('tells a full storage from a blocked one', () => {
		expect(troubleOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
		expect(troubleOf(new DOMException('', 'SecurityError'))).toBe('blocked');
		expect(troubleOf(new Error('x'))).toBe('other');
	});
});

describe('channel', () => {
	test('reaches other tabs and not the one that speaks', async () => {
		const name = newId();
		const [one, other] = [openChannel(name), openChannel(name)];
		const heard: TabMessage[] = [];
		one.listen(() => heard.push({ about: 'cleared' }));
		other.listen((message) => heard.push(message));
		one.tell({ about: 'saved', key: 'k' });
		await expect.poll(() => heard).toMatchObject([{ about: 'saved', key: 'k' }]);
		one.close();
		other.close();
	});

	test('hears of a newer version only that it is newer', async () => {
		const name = newId();
		const [old, newer] = [openChannel(name, 1), openChannel(name, 2)];
		const heard = vi.fn();
		const heardNewer = vi.fn();
		const newerHeard = vi.fn();
		old.listen(heard, heardNewer);
		newer.listen(newerHeard);
		newer.tell({ about: 'saved', key: 'k' });
		await expect.poll(() => heardNewer.mock.calls.length).toBe(1);
		expect(heard).not.toHaveBeenCalled();
		old.tell({ about: 'hello' });
		await expect.poll(() => newerHeard.mock.calls.length).toBe(1);
		old.close();
		newer.close();
	});
});

describe('page', () => {
	const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) => {
		const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, ...more });
		target.dispatchEvent(event);
		return event.defaultPrevented;
	};

	test('takes undo keys outside text fields only', () => {
		const input = document.createElement('input');
		const radio = Object.assign(document.createElement('input'), { type: 'radio' });
		document.body.append(input, radio);
		const pressed: string[] = [];
		const stop = onUndoKeys((what) => pressed.push(what));
		expect(press(document.body, 'z')).toBe(true);
		expect(press(radio, 'Z', { shiftKey: true })).toBe(true);
		expect(press(document.body, 'y')).toBe(true);
		expect(press(document.body, 'z', { ctrlKey: false, metaKey: true })).toBe(true);
		expect(press(input, 'z')).toBe(false);
		expect(press(document.body, 'z', { ctrlKey: false })).toBe(false);
		expect(press(document.body, 'z', { altKey: true })).toBe(false);
		stop();
		expect(press(document.body, 'z')).toBe(false);
		expect(pressed).toEqual(['undo', 'redo', 'redo', 'undo']);
	});

	test('knows the field being typed into', () => {
		const area = document.createElement('textarea');
		const button = document.createElement('button');
		document.body.append(area, button);
		area.focus();
		expect(fieldInUse()).toBe(area);
		button.focus();
		expect(fieldInUse()).toBeNull();
		expect(isTextField(Object.assign(document.createElement('input'), { type: 'checkbox' }))).toBe(false);
	});

	test('tells when the page is hidden or left', () => {
		const leaving = vi.fn();
		const stop = onLeaving(leaving);
		dispatchEvent(new PageTransitionEvent('pagehide'));
		expect(leaving).toHaveBeenCalledTimes(1);
		vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
		document.dispatchEvent(new Event('visibilitychange'));
		expect(leaving).toHaveBeenCalledTimes(2);
		stop();
		dispatchEvent(new PageTransitionEvent('pagehide'));
		expect(leaving).toHaveBeenCalledTimes(2);
	});
});

describe('place, stamps and files', () => {
	test('makes addresses of tools and replaces the fragment without a step back', async () => {
		expect(toolAddress('self-assessment', '#w=1.A')).toBe(`${location.origin}/tools/self-assessment/#w=1.A`);
		const changed = vi.fn();
		const stop = onFragment(changed);
		const before = location.hash;
		const length = history.length;
		replaceFragment('#round=1');
		expect(location.hash).toBe('#round=1');
		expect(history.length).toBe(length);
		replaceFragment(before);
		expect(changed).not.toHaveBeenCalled();
		stop();
	});

	test('writes the time as people do', () => {
		const at = new Date(2026, 10, 20, 14, 41).toISOString();
		expect(clockTime(at)).toBe('2:41 pm');
		expect(dayAndTime(at)).toBe('November 20, 2026, 2:41 pm');
	});

	test('makes UUIDs, also where the page is served without https', () => {
		const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
		expect(newId()).toMatch(pattern);
		vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
		expect(newId()).toMatch(pattern);
		expect(newId()).not.toBe(newId());
	});

	test('refuses a file past the cap without reading it', async () => {
		const file = new File(['{}'], 'big.json');
		const text = vi.spyOn(file, 'text');
		Object.defineProperty(file, 'size', { value: 21 * 1024 * 1024 });
		expect(await openFile(file, ['workspace'])).toMatchObject({ ok: false, reason: 'too-large' });
		expect(text).not.toHaveBeenCalled();
		expect(await openFile(new File(['{}'], 'x.json'), ['workspace'])).toMatchObject({ reason: 'foreign' });
	});
});
