import { beforeEach, expect, test, vi } from 'vitest';
import { testTool } from '../../../../tests/support/test-tool.ts';
import type { LoadedData } from '../../../lib/labor/dataset.ts';
import type { AnyTool } from '../../../lib/tool/tool.ts';
import { datasetsInMemory } from '../ports/datasets.ts';
import { computeTool } from './computing.ts';
import { about, completions, projections } from './sample-tables.fixture.ts';

const compute = vi.fn<(slice: unknown, settings: unknown, words: unknown, data: LoadedData) => unknown>();
vi.mock('../tool-rules.ts', () => ({
	loadRules: async (id: string): Promise<AnyTool | null> =>
		id === 'test-tool' ? ({ ...testTool, compute } as unknown as AnyTool) : null,
}));

const NOW = '2026-11-20T10:00:00.000Z';
const order = { do: 'compute', tool: 'test-tool', slice: 's', settings: 't', words: 'w' } as const;
const [first, second] = [about(1), about(2, { kind: 'completions' })];
const datasets = datasetsInMemory(true);

beforeEach(async () => {
	compute.mockReset().mockReturnValue('result');
	await datasets.removeAll();
	await datasets.write({ about: first, key: 'a' }, projections, NOW);
	await datasets.write({ about: second, key: 'b' }, completions, NOW);
});

test('a tool is handed its work and the rows of every table, by kind', async () => {
	const shares: number[] = [];
	const result = await computeTool({ ...order, tables: [first, second] }, datasets, (share) => shares.push(share));
	expect(result).toBe('result');
	expect(compute).toHaveBeenCalledWith('s', 't', 'w', {
		projections: [{ about: first, data: projections }],
		completions: [{ about: second, data: completions }],
	});
	expect(shares).toEqual([1 / 3, 2 / 3]);
});

test('rows are read once, and let go when nobody asks for them any more', async () => {
	const read = vi.spyOn(datasets, 'read');
	const compute = (...tables: (typeof first)[]) => computeTool({ ...order, tables }, datasets, () => {});
	await compute(first);
	await compute(first);
	expect(read.mock.calls.filter(([id]) => id === first.id).length).toBeLessThanOrEqual(1);
	read.mockClear();
	await compute(second);
	await compute(first);
	expect(read).toHaveBeenCalledWith(first.id);
});

test('a table that was just removed is left out', async () => {
	await computeTool({ ...order, tables: [about(9)] }, datasets, () => {});
	expect(compute).toHaveBeenCalledWith('s', 't', 'w', {});
});

test('a tool this build does not have is an error', async () => {
	await expect(computeTool({ ...order, tool: 'none', tables: [] }, datasets, () => {})).rejects.toThrow('none');
});
