import { useState } from 'react';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/print.css';
import '../../styles/shell.css';
import './styles.css';

/** What the shell would have saved last. */
export let saved: { slice: Slice; settings: Settings };
/** Documents that were asked for, as "summary docx". */
export const handedOut: string[] = [];

const empty: Slice = { employers: [], occupations: [], lines: [], government: [], received: null };

/** The view over a state it changes, as the shell would do. */
export function Desk({ start = empty }: { start?: Slice }) {
	const [slice, setSlice] = useState(start);
	const [settings, setSettings] = useState(tool.defaultSettings);
	saved = { slice, settings };
	return (
		<View
			slice={slice}
			settings={settings}
			result={tool.compute(slice, settings, undefined, {})}
			progress={null}
			loaded={[]}
			onHandOut={(document, as) => handedOut.push(`${document} ${as}`)}
			onChange={setSlice}
			onSettings={setSettings}
		/>
	);
}
