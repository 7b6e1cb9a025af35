/** What leaves the page: links, files of ours, tables. */
import { writeToolState } from '../../lib/tool/part.ts';
import type { AnyTool, Table } from '../../lib/tool/tool.ts';
import { type Envelope, FILE_EXTENSION, fileText, seal } from '../../lib/workspace/envelope.ts';
import { fileName } from '../../lib/workspace/names.ts';
import { emptyWorkspace, type Workspace } from '../../lib/workspace/schema.ts';
import { download, JSON_TYPE } from './ports/files.ts';
import type { Ports } from './ports/ports.ts';
import type { AnyState } from './tool-snapshot.ts';

/** The part of a tool's work that may be shared, under the name of its workspace. */
export function sharedEnvelope(tool: AnyTool, state: AnyState, name: string, ports: Ports): Envelope {
	const now = ports.now();
	const blank = emptyWorkspace({ id: ports.newId(), name, now });
	const workspace = writeToolState(blank, tool, { ...state, slice: tool.shareable(state.slice) });
	return seal('tool', { tool: tool.id, workspace }, now);
}

/** A file of ours. `words` become its name. */
export function downloadEnvelope(envelope: Envelope, words: readonly string[]): void {
	download(fileText(envelope), fileName(words, envelope.savedAt, FILE_EXTENSION), JSON_TYPE);
}

export function downloadWorkspace(workspace: Workspace, now: string): void {
	downloadEnvelope(seal('workspace', workspace, now), [workspace.name]);
}

/** A stored value as it is, for what this version cannot read. */
export function downloadStored(value: unknown, name: string, now: string): void {
	download(`${JSON.stringify(value, null, '\t')}\n`, fileName([name], now, FILE_EXTENSION), JSON_TYPE);
}

export async function downloadCsv(table: Table, name: string, now: string): Promise<void> {
	const { csv } = await import('../../lib/formats/csv.ts');
	download(csv(table), fileName([name, table.title], now, '.csv'), 'text/csv');
}

export async function downloadXlsx(tables: readonly Table[], name: string, now: string): Promise<void> {
	const { xlsx } = await import('../../lib/formats/xlsx.ts');
	const words = tables.length === 1 && tables[0] ? [name, tables[0].title] : [name, 'tables'];
	download(await xlsx(tables), fileName(words, now, '.xlsx'), '');
}

/** "840 bytes", "3.2 KB". */
export function sizeInWords(bytes: number): string {
	return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`;
}
