import { useState } from 'react';
import { page } from 'vitest/browser';
import { blankConversation } from '../../lib/value-proposition/conversation.fixture.ts';
import { words } from '../../lib/value-proposition/words.fixture.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/print.css';
import '../../styles/shell.css';
import './styles.css';

/** What the shell would have saved last, and what was handed out. */
export let saved: { slice: Slice; settings: Settings };
export const handedOut: string[] = [];

interface Start {
	example?: string;
	slice?: Slice;
	settings?: Partial<Settings>;
}

/** The view over a state it changes, as the shell would do. */
export function Desk({ example, slice: given, settings: some }: Start) {
	const found = tool.examples.find(({ id }) => id === example);
	const [slice, setSlice] = useState<Slice>(given ?? found?.slice ?? blankConversation());
	const [settings, setSettings] = useState<Settings>({ ...tool.defaultSettings, ...found?.settings, ...some });
	saved = { slice, settings };
	return (
		<View
			slice={slice}
			settings={settings}
			result={tool.compute(slice, settings, words, {})}
			progress={null}
			loaded={[]}
			onHandOut={(document, as) => handedOut.push(`${document} ${as}`)}
			onChange={setSlice}
			onSettings={setSettings}
		/>
	);
}

export const field = (name: string | RegExp) => page.getByRole('textbox', { name });
export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const draftPanel = () => page.getByRole('tabpanel');
export const checks = () => page.getByRole('region', { name: 'Gentle checks' });
