/** The files of a new tool. Each is small, works, and is meant to be changed; the test of this script type-checks them. */

const title = (id) => `${id[0].toUpperCase()}${id.slice(1)}`.replaceAll('-', ' ');

export const toolRules = (id) => `import type { Table, Tool } from '../../lib/tool/tool.ts';
import { profile } from '../../lib/workspace/schema.ts';
import { z } from '../../lib/zod.ts';

/** The part of the workspace this tool reads and writes. */
export interface Slice {
	profile: z.infer<typeof profile>;
}
const slice: z.ZodMiniType<Slice> = z.strictObject({ profile });

/** How a person looks at it. Kept between visits, never part of undo. */
export interface Settings {
	onlyUnknown: boolean;
}
const settings: z.ZodMiniType<Settings> = z.strictObject({ onlyUnknown: z.boolean() });

export interface Result {
	lines: { key: keyof Slice['profile']; label: string; value: string | null }[];
	/** How many of them are known. */
	known: number;
}

const labels: [keyof Slice['profile'], string][] = [
	['partnership', 'Partnership'],
	['organization', 'Organization'],
	['region', 'Region'],
	['industry', 'Industry'],
];

function compute({ profile }: Slice, { onlyUnknown }: Settings): Result {
	const lines = labels.map(([key, label]) => ({ key, label, value: profile[key] }));
	const unknown = lines.filter(({ value }) => value === null);
	return { lines: onlyUnknown ? unknown : lines, known: lines.length - unknown.length };
}

function tables(_slice: Slice, { lines }: Result): Table[] {
	return [
		{
			id: '${id}',
			title: '${title(id)}',
			columns: [
				{ key: 'label', label: 'What', kind: 'text' },
				{ key: 'value', label: 'Answer', kind: 'text' },
			],
			rows: lines.map(({ label, value }) => ({ label, value })),
		},
	];
}

/** ${title(id)}: replace this with what the tool works out, and the document and section it comes from. */
export const tool: Tool<Slice, Settings, Result> = {
	id: '${id}',
	version: 1,
	lens: {
		read: ({ profile }) => ({ profile }),
		write: (workspace, { profile }) => ({ ...workspace, profile }),
	},
	slice,
	settings,
	defaultSettings: { onlyUnknown: false },
	compute,
	runsIn: 'page',
	tables,
	shareable: (slice) => slice,
	reveals: () => ['The names and the region you typed.'],
	isEmpty: ({ profile }) => Object.values(profile).every((value) => value === null),
	examples: [
		{
			id: 'invented',
			title: 'An invented partnership',
			invented: true,
			note: 'Northfield is invented.',
			slice: {
				profile: { partnership: 'Northfield machining', organization: null, region: 'Northfield', industry: 'Machining' },
			},
			settings: { onlyUnknown: false },
		},
	],
	migrations: {},
};
`;

export const toolView = () => `import { Field } from '../../components/ui/Field.tsx';
import type { ViewProps } from '../../lib/tool/tool.ts';
import type { Result, Settings, Slice } from './tool.ts';

/** Draws; it neither saves nor computes. */
export default function View({ slice, settings, result, onChange, onSettings }: ViewProps<Slice, Settings, Result>) {
	const write = (key: keyof Slice['profile'], text: string) =>
		onChange({ ...slice, profile: { ...slice.profile, [key]: text === '' ? null : text } });
	return (
		<>
			<p>{result.known} known.</p>
			<label>
				<input
					type="checkbox"
					checked={settings.onlyUnknown}
					onChange={(event) => onSettings({ ...settings, onlyUnknown: event.target.checked })}
				/>{' '}
				Show only what is not known
			</label>
			{result.lines.map(({ key, label, value }) => (
				<Field key={key} label={label} value={value ?? ''} maxLength={500} onChange={(text) => write(key, text)} />
			))}
		</>
	);
}
`;

export const toolTest = () => `import { expect, test } from 'vitest';
import { tool } from './tool.ts';

const unknown = { partnership: null, organization: null, region: null, industry: null };

test('counts what is known', () => {
	const known = (profile: typeof unknown | Record<keyof typeof unknown, string | null>) =>
		tool.compute({ profile }, tool.defaultSettings, undefined, {}).known;
	expect(known(unknown)).toBe(0);
	expect(known({ ...unknown, region: 'Northfield' })).toBe(1);
});

test('shows only what is not known when asked', () => {
	const slice = { profile: { ...unknown, region: 'Northfield' } };
	const { lines } = tool.compute(slice, { onlyUnknown: true }, undefined, {});
	expect(lines.map(({ key }) => key)).toEqual(['partnership', 'organization', 'industry']);
});
`;

export const toolPage = (id) => `---
title: ${title(id)}
lead: Replace this with one or two sentences that say what the tool is for.
question: where-are-we
forWhom: Replace this with the people it is for
audience: [cte]
strategies: [1]
takes: 10 to 20 minutes
next:
  - label: Tools
    to: /tools/
    why: Replace this with what to do with the result.
order: 99
sources:
  - source: michigan-career-pathways
    section: Replace this with the section the tool comes from
---

## How it works

Replace this with the formula, where it comes from, and what it cannot tell.
`;
