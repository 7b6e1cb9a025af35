/** A tool's view by itself, over a state it changes as the shell would do. */
import { type ComponentType, useState } from 'react';
import type { LoadedData } from '../../src/lib/labor/dataset.ts';
import type { Tool, ViewProps } from '../../src/lib/tool/tool.ts';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/print.css';
import '../../src/styles/shell.css';

interface Given<Slice, Settings, Result, Words> {
	tool: Tool<Slice, Settings, Result, Words>;
	View: ComponentType<ViewProps<Slice, Settings, Result>>;
	words: Words;
	/** What the tool begins with. */
	empty: Slice;
}

interface Start<Slice, Settings, Words> {
	/** Id of the example to begin with. What else is given goes over it. */
	example?: string;
	slice?: Partial<Slice>;
	settings?: Partial<Settings>;
	words?: Words;
	data?: LoadedData;
	progress?: number | null;
	member?: boolean;
}

/** The view to render, and what came of it: the state it saved last, and the documents it asked for ("summary docx"). */
export function viewDesk<Slice, Settings, Result, Words>(given: Given<Slice, Settings, Result, Words>) {
	const { tool, View } = given;
	const saved = {} as { slice: Slice; settings: Settings };
	const handedOut: string[] = [];

	function Desk({ words = given.words, data = {}, progress = null, ...start }: Start<Slice, Settings, Words>) {
		const example = tool.examples.find(({ id }) => id === start.example);
		const [slice, setSlice] = useState<Slice>({ ...(example?.slice ?? given.empty), ...start.slice });
		const [settings, setSettings] = useState<Settings>({
			...tool.defaultSettings,
			...example?.settings,
			...start.settings,
		});
		Object.assign(saved, { slice, settings });
		return (
			<main className="tool-body">
				<h1>{tool.id}</h1>
				<View
					slice={slice}
					settings={settings}
					result={tool.compute(slice, settings, words, data)}
					progress={progress}
					loaded={Object.values(data).flatMap((files) => files.map(({ about }) => about))}
					onHandOut={(document, as) => handedOut.push(`${document} ${as}`)}
					onChange={setSlice}
					onSettings={setSettings}
					{...(start.member && { member: true })}
				/>
			</main>
		);
	}
	return { Desk, saved, handedOut };
}
