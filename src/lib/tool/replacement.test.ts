import { describe, expect, test } from 'vitest';
import { testId, testTool } from '../../../tests/support/test-tool.ts';
import { blankWorkspace } from '../../../tests/support/workspaces.ts';
import { joined, replacement } from './replacement.ts';

type PainPoint = (typeof testTool.examples)[number]['slice']['painPoints'][number];

const point = (number: number, name: string): PainPoint => ({ id: testId(number), name, detail: null });
const stateOf = (...painPoints: PainPoint[]) => ({
	slice: { painPoints, passes: [] },
	settings: testTool.defaultSettings,
	example: null,
});
const names = ({ slice }: { slice: { painPoints: PainPoint[] } }) => slice.painPoints.map(({ name }) => name);
const borrower = { ...testTool, borrows: ['painPoints'] as const };
const workspace = { ...blankWorkspace, painPoints: [point(1, 'Turnover'), point(2, 'Cost')] };

test('a tool’s own list is replaced', () => {
	expect(names(replacement(workspace, testTool, stateOf(point(3, 'New')), null))).toEqual(['New']);
});

test('a borrowed list keeps what others may point at, and the newer of two records with one id', () => {
	const opened = replacement(workspace, borrower, stateOf(point(3, 'New'), point(2, 'Cost of hiring')), null);
	expect(names(opened)).toEqual(['New', 'Cost of hiring', 'Turnover']);
});

test('starting over leaves the list, and takes an example’s records with it', () => {
	expect(names(replacement(workspace, borrower, stateOf(), null))).toEqual(['Turnover', 'Cost']);
	const [example] = borrower.examples;
	const invented = example?.slice.painPoints ?? [];
	const mixed = { ...workspace, painPoints: [...workspace.painPoints, ...invented] };
	expect(names(replacement(mixed, borrower, stateOf(), 'invented'))).toEqual(['Turnover', 'Cost']);
});

describe('a copy that comes back', () => {
	const joiner: typeof testTool = {
		...testTool,
		join: (mine, theirs) => ({ ...mine, painPoints: [...mine.painPoints, ...theirs.painPoints] }),
	};
	const mine = { ...stateOf(point(1, 'Turnover')), settings: { order: 'alphabet' as const } };

	test('is joined as the tool says; my settings stay, and an example’s mark too', () => {
		const together = joined(joiner, mine, { ...stateOf(point(2, 'Cost')), example: 'invented' });
		expect(together && names(together)).toEqual(['Turnover', 'Cost']);
		expect(together).toMatchObject({ settings: { order: 'alphabet' }, example: 'invented' });
	});

	test('is not, where the tool cannot or the two together do not fit', () => {
		expect(joined(testTool, mine, stateOf(point(2, 'Cost')))).toBeNull();
		expect(joined({ ...joiner, join: () => null }, mine, stateOf())).toBeNull();
		const none = stateOf(point(Number.NaN, 'No id'));
		expect(joined(joiner, mine, none)).toBeNull();
	});
});
