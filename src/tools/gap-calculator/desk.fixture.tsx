import { useState } from 'react';
import { page } from 'vitest/browser';
import type { LoadedData } from '../../lib/labor/dataset.ts';
import { empty } from './rows.fixture.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/print.css';
import '../../styles/shell.css';
import './styles.css';

/** What the shell would have saved last, and the documents that were asked for. */
export let saved: { slice: Slice; settings: Settings };
export const handedOut: string[] = [];

interface Start {
	example?: string;
	slice?: Partial<Slice>;
	settings?: Partial<Settings>;
	data?: LoadedData;
	progress?: number | null;
}

/** The view over a state it changes, as the shell would do. */
export function Desk({ example, slice: rows, settings: given, data = {}, progress = null }: Start) {
	const found = tool.examples.find(({ id }) => id === example);
	const [slice, setSlice] = useState<Slice>({ ...(found?.slice ?? empty), ...rows });
	const [settings, setSettings] = useState<Settings>({ ...tool.defaultSettings, ...found?.settings, ...given });
	saved = { slice, settings };
	const result = tool.compute(slice, settings, undefined, data);
	return (
		<main>
			<h1>Gap calculator</h1>
			<View
				slice={slice}
				settings={settings}
				result={result}
				progress={progress}
				loaded={Object.values(data).flatMap((files) => files.map(({ about }) => about))}
				onHandOut={(document, as) => handedOut.push(`${document} ${as}`)}
				onChange={setSlice}
				onSettings={setSettings}
			/>
		</main>
	);
}

export const panel = (name: string | RegExp) =>
	page.getByRole('navigation', { name: /Parts/ }).getByRole('button', { name });
export const rows = () =>
	page.getByRole('table', { name: 'Supply and openings a year by occupation' }).getByRole('rowheader');
/** The titles of the list, in order. */
export const titles = () =>
	rows()
		.getByRole('button')
		.elements()
		.map((button) => button.textContent);
export const chosen = () => page.getByRole('heading', { level: 3 }).first();

export const button = (name: string | RegExp) => page.getByRole('button', { name });
/** By its label: a field that offers suggestions is a combobox to some. */
export const cell = (name: string) => page.getByLabelText(new RegExp(`^${name.replace(',', ' ?,')}$`));
