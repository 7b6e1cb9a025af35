import { useState } from 'react';
import { page } from 'vitest/browser';
import { parse } from 'yaml';
import yaml from '../../content/questions/career-pathways-self-assessment.yaml?raw';
import { instrument } from '../../lib/content/schemas.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/shell.css';
import './styles.css';

export const words = instrument.parse(parse(yaml));

/** What the shell would have saved last. */
export let saved: { slice: Slice; settings: Settings };
export const answers = () => saved.slice.assessments.at(-1)?.answers;

interface Start {
	example?: string;
	settings?: Partial<Settings>;
	member?: boolean;
	/** Version of the form the page has. */
	version?: number;
}

/** The view over a state it changes, as the shell would do. */
export function Desk({ example, settings: given, member, version = words.version }: Start) {
	const found = tool.examples.find(({ id }) => id === example);
	const [slice, setSlice] = useState<Slice>(found?.slice ?? { assessments: [] });
	const [settings, setSettings] = useState<Settings>({ ...tool.defaultSettings, ...found?.settings, ...given });
	saved = { slice, settings };
	const result = tool.compute(slice, settings, { ...words, version }, {});
	return (
		<View
			slice={slice}
			settings={settings}
			result={result}
			progress={null}
			loaded={[]}
			onHandOut={() => {}}
			onChange={setSlice}
			onSettings={setSettings}
			member={member}
		/>
	);
}

export const group = (name: string | RegExp) => page.getByRole('group', { name });
export const panel = (name: string) => page.getByRole('navigation', { name: /Parts/ }).getByRole('button', { name });
