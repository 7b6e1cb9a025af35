import { useState } from 'react';
import { page } from 'vitest/browser';
import { parse } from 'yaml';
import employer from '../../content/questions/cte-for-employers.yaml?raw';
import cte from '../../content/questions/employers-for-cte.yaml?raw';
import opso from '../../content/questions/employers-for-opsos.yaml?raw';
import partnership from '../../content/questions/tpm-in-practice.yaml?raw';
import educatorThemes from '../../content/themes/educators-and-employers.yaml?raw';
import organizationThemes from '../../content/themes/organizations-and-employers.yaml?raw';
import { actionSet, themes } from '../../lib/content/schemas.ts';
import type { DiscussionWords } from '../../lib/discussion/catalogue.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/shell.css';
import './styles.css';

const set = (yaml: string) => actionSet.parse(parse(yaml));
const pairing = (yaml: string) => themes.parse(parse(yaml));

export const words: DiscussionWords = {
	'employers-for-cte': set(cte),
	'employers-for-opsos': set(opso),
	'cte-for-employers': set(employer),
	'tpm-in-practice': set(partnership),
	themes: {
		'educators-and-employers': pairing(educatorThemes),
		'organizations-and-employers': pairing(organizationThemes),
	},
};

/** What the shell would have saved last, and what was handed out. */
export let saved: { slice: Slice; settings: Settings };
export const handedOut: string[] = [];
export const meeting = (at = -1) => saved.slice.meetings.at(at);

interface Start {
	example?: string;
	settings?: Partial<Settings>;
	slice?: Partial<Slice>;
}

/** The view over a state it changes, as the shell would do. */
export function Desk({ example, settings: given, slice: begun }: Start) {
	const found = tool.examples.find(({ id }) => id === example);
	const [slice, setSlice] = useState<Slice>({ meetings: [], tasks: [], ...found?.slice, ...begun });
	const [settings, setSettings] = useState<Settings>({ ...tool.defaultSettings, ...found?.settings, ...given });
	saved = { slice, settings };
	return (
		<main>
			<View
				slice={slice}
				settings={settings}
				result={tool.compute(slice, settings, words, {})}
				progress={null}
				loaded={[]}
				onHandOut={(document, as) => handedOut.push(`${document} as ${as}`)}
				onChange={setSlice}
				onSettings={setSettings}
			/>
		</main>
	);
}

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
export const panel = (name: string) => page.getByRole('navigation', { name: /Parts/ }).getByRole('button', { name });
