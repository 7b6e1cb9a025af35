import { useEffect, useState } from 'react';
import { readToolState } from '../../../lib/tool/part.ts';
import type { Workspace } from '../../../lib/workspace/schema.ts';
import { sitePath } from '../ports/place.ts';
import { loadRules } from '../tool-rules.ts';

export interface NamedTool {
	id: string;
	title: string;
}

/** Every tool there is, with whether the workspace in use has work in it. */
export function ToolList({ tools, workspace }: { tools: readonly NamedTool[]; workspace: Workspace | null }) {
	const [filled, setFilled] = useState<ReadonlySet<string> | null>(null);
	useEffect(() => {
		let isCurrent = true;
		withWork(tools, workspace).then((found) => {
			if (isCurrent) setFilled(found);
		});
		return () => {
			isCurrent = false;
		};
	}, [tools, workspace]);
	return (
		<ul className="rows shelf-tools">
			{tools.map(({ id, title }) => (
				<li key={id}>
					<a href={sitePath(`/tools/${id}/`)}>{title}</a>
					{filled !== null && <span className="hint">{filled.has(id) ? 'Has work in it' : 'Nothing yet'}</span>}
				</li>
			))}
		</ul>
	);
}

async function withWork(tools: readonly NamedTool[], workspace: Workspace | null): Promise<ReadonlySet<string>> {
	if (workspace === null) return new Set();
	const filled = await Promise.all(
		tools.map(async ({ id }) => {
			const tool = await loadRules(id);
			const reading = tool && readToolState(workspace, tool);
			return reading?.ok && !tool?.isEmpty(reading.state.slice) ? id : null;
		}),
	);
	return new Set(filled.filter((id) => id !== null));
}
