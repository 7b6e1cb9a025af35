/** A small tool for tests: a list of pain points and one rated line. It does what a real tool does, and nothing more. */

import type { Tool } from '../../src/lib/tool/tool.ts';
import {
	type Assessment,
	assessment,
	type Response,
	type Round,
	type Workspace,
	type workspace,
} from '../../src/lib/workspace/schema.ts';
import { z } from '../../src/lib/zod.ts';

type PainPoint = z.infer<typeof workspace>['painPoints'][number];
export interface TestSlice {
	painPoints: PainPoint[];
	passes: Assessment[];
}
export interface TestSettings {
	order: 'typed' | 'alphabet';
}
export interface TestWords {
	lines: string[];
}
export const testWords: TestWords = { lines: ['one', 'two'] };
export const TEST_INSTRUMENT = { id: 'test-form', version: 3, title: 'Test form' };

const blank = (title: string, stamp: { id: string; now: string }): Assessment => ({
	id: stamp.id,
	instrument: TEST_INSTRUMENT.id,
	instrumentVersion: TEST_INSTRUMENT.version,
	title,
	startedAt: stamp.now,
	answers: { lines: {}, lineNotes: {}, sections: {} },
	round: null,
});

export const testTool: Tool<TestSlice, TestSettings, string[], TestWords> = {
	id: 'test-tool',
	version: 2,
	lens: {
		read: (workspace) => ({
			painPoints: workspace.painPoints,
			passes: workspace.assessments.filter(({ instrument }) => instrument === TEST_INSTRUMENT.id),
		}),
		write: (workspace: Workspace, { painPoints, passes }) => ({
			...workspace,
			painPoints,
			assessments: [...workspace.assessments.filter(({ instrument }) => instrument !== TEST_INSTRUMENT.id), ...passes],
		}),
	},
	slice: z.strictObject({
		painPoints: z.array(
			z.strictObject({ id: z.uuid(), name: z.string(), detail: z.nullable(z.string()) }),
		) as z.ZodMiniType<PainPoint[]>,
		passes: z.array(assessment),
	}),
	settings: z.strictObject({ order: z.enum(['typed', 'alphabet']) }),
	defaultSettings: { order: 'typed' },
	compute: ({ painPoints }, { order }) => {
		const names = painPoints.map(({ name }) => name);
		return order === 'alphabet' ? names.toSorted() : names;
	},
	runsIn: 'page',
	tables: (_slice, names) => [
		{
			id: 'points',
			title: 'Pain points',
			columns: [
				{ key: 'number', label: 'No.', kind: 'number' },
				{ key: 'name', label: 'Name', kind: 'text' },
			],
			rows: names.map((name, index) => ({ number: index + 1, name })),
			notes: ['In the order they were typed.'],
		},
	],
	documents: ({ painPoints }) =>
		painPoints.length === 0
			? []
			: [
					{
						is: 'written',
						id: 'script',
						title: 'Talking script',
						blocks: [
							{ is: 'heading', level: 1, text: 'What hurts' },
							{ is: 'list', ordered: true, items: painPoints.map(({ name }) => name) },
						],
					},
					{
						is: 'calendar',
						id: 'meeting',
						title: 'First meeting',
						events: [
							{
								id: '00000000-0000-4000-8000-0000000000c1',
								summary: 'First meeting',
								description: null,
								location: null,
								start: '2026-12-04T09:30',
								minutes: 45,
							},
						],
					},
				],
	shareable: ({ painPoints }) => ({ painPoints: painPoints.map((point) => ({ ...point, detail: null })), passes: [] }),
	reveals: ({ painPoints }) => painPoints.map(({ name }) => `The pain point “${name}”`),
	isEmpty: ({ painPoints, passes }) => painPoints.length === 0 && passes.length === 0,
	examples: [
		{
			id: 'invented',
			title: 'An invented partnership',
			invented: true,
			note: 'Nobody said this.',
			slice: {
				painPoints: [{ id: '00000000-0000-4000-8000-0000000000e1', name: 'Turnover', detail: null }],
				passes: [],
			},
			settings: { order: 'alphabet' },
		},
	],
	migrations: { 1: (old) => ({ ...(old as object), version: 2, settings: { order: 'typed' } }) },
	round: {
		instrument: () => TEST_INSTRUMENT,
		current: ({ passes }) => passes.at(-1)?.round ?? null,
		put: (slice, _settings, round, stamp) => {
			const holder = slice.passes.find((pass) => pass.round?.id === round.id);
			const passes = holder
				? slice.passes.map((pass) => (pass === holder ? { ...pass, round } : pass))
				: [...slice.passes, { ...blank(round.title, stamp), round }];
			return { ...slice, passes };
		},
		forMember: (title, stamp) => ({ painPoints: [], passes: [blank(title, stamp)] }),
		answersOf: ({ passes }) => passes[0]?.answers ?? { lines: {}, lineNotes: {}, sections: {} },
		fits: ({ lines }, words) => Object.keys(lines).every((line) => words.lines.includes(line)),
	},
};

/** A response with everything filled in by number, so that a test names only what it is about. */
export function testResponse(number: number, over: Partial<Response> = {}): Response {
	return {
		id: testId(number),
		who: `Member ${number}`,
		answeredAt: '2026-11-20T10:00:00.000Z',
		answers: { lines: { one: 3 }, lineNotes: {}, sections: {} },
		...over,
	};
}

export const testRound: Round = {
	id: '00000000-0000-4000-8000-00000000aaaa',
	title: 'Spring round',
	askFor: 'role',
	openedAt: '2026-11-01T09:00:00.000Z',
	responses: [],
	consensus: {},
};

/** A UUID that is told apart by its number. */
export function testId(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
