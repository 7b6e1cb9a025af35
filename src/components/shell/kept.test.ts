import { describe, expect, test } from 'vitest';
import { testBrowser } from '../../../tests/support/ports.ts';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import { seal } from '../../lib/workspace/envelope.ts';
import { keepCopy, removeKept, setAside, sortKept } from './kept.ts';
import { keyOf, listWorkspaces } from './shelf.ts';

const key = keyOf(blankWorkspace.id);
const broken = { format: 'talent-pipeline-field-guide', data: { name: 'Northfield', painPoints: 'lost' } };

describe('what cannot be read', () => {
	test('is found, named, and kept as it was under another key', async () => {
		const ports = testBrowser().openTab();
		await ports.storage.write({ [key]: broken });
		const [item] = await sortKept(ports);
		expect(item).toMatchObject({ name: 'Northfield', from: key, value: broken });
		expect(await ports.storage.read(key)).toBeUndefined();
		expect(await sortKept(ports)).toHaveLength(1);
	});

	test('goes back to its place once it can be read', async () => {
		const ports = testBrowser().openTab();
		await setAside(ports, key, seal('workspace', blankWorkspace, ports.now()), 'A newer version saved it.');
		expect(await sortKept(ports)).toEqual([]);
		expect(await listWorkspaces(ports)).toMatchObject([{ workspace: blankWorkspace }]);
	});

	test('stays set aside while its place is taken', async () => {
		const ports = testBrowser().openTab();
		const mine = seal('workspace', { ...blankWorkspace, name: 'Mine' }, ports.now());
		await setAside(ports, key, seal('workspace', blankWorkspace, ports.now()), 'x');
		await ports.storage.write({ [key]: mine });
		expect(await sortKept(ports)).toHaveLength(1);
		expect(await ports.storage.read(key)).toEqual(mine);
	});

	test('a kept copy of a damaged part never becomes a workspace again by itself', async () => {
		const ports = testBrowser().openTab();
		const item = await keepCopy(
			ports,
			'part:1',
			seal('workspace', blankWorkspace, ports.now()),
			'One tool is damaged.',
		);
		expect(await sortKept(ports)).toEqual([item]);
		expect(await listWorkspaces(ports)).toEqual([]);
		await removeKept(ports, item);
		expect(await sortKept(ports)).toEqual([]);
	});
});
