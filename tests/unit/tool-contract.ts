/** What every tool owes the shell, checked the same way for all: the object in tool.ts against src/lib/tool/tool.ts. */
import { expect } from 'vitest';
import type { ToolDocument } from '../../src/lib/tool/document.ts';
import type { Cell, Table, Tool } from '../../src/lib/tool/tool.ts';
import { emptyWorkspace, type Workspace, workspace as workspaceSchema } from '../../src/lib/workspace/schema.ts';

// A tool of any kind: the contract looks at no slice, it only hands it on.
export type AnyTool = Tool<unknown, unknown, unknown, unknown>;

const stamp = { id: '00000000-0000-4000-8000-000000000000', name: 'Contract', now: '2026-01-01T00:00:00.000Z' };

/** A pure function leaves what it was given as it was: frozen all the way down, a change throws. */
function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) frozen(inner);
	}
	return value;
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function fits(cell: Cell | undefined, kind: 'text' | 'number'): boolean {
	if (cell === null) return true;
	return kind === 'number' ? typeof cell === 'number' && Number.isFinite(cell) : typeof cell === 'string';
}

function expectTables(tables: Table[]): void {
	expect(new Set(tables.map(({ id }) => id)).size, 'table ids are unique').toBe(tables.length);
	for (const { id, title, columns, rows } of tables) {
		expect(title.trim(), `table ${id} has a title`).not.toBe('');
		expect(new Set(columns.map(({ key }) => key)).size, `columns of ${id} are unique`).toBe(columns.length);
		for (const row of rows)
			for (const { key, kind } of columns)
				expect(fits(row[key], kind), `${id}.${key} is ${kind} or null, not ${String(row[key])}`).toBe(true);
	}
}

function withDefaultLook({ looks = [], defaultSettings }: AnyTool, settings: unknown): unknown {
	const look = Object.entries(defaultSettings as object).filter(([key]) => looks.includes(key));
	return { ...(settings as object), ...Object.fromEntries(look) };
}

function expectDocuments(documents: ToolDocument[], name: string): void {
	expect(new Set(documents.map(({ id }) => id)).size, `${name}: document ids are unique`).toBe(documents.length);
	for (const document of documents) {
		expect(document.title.trim(), `${name}: document ${document.id} has a title`).not.toBe('');
		const parts = document.is === 'written' ? document.blocks : document.events;
		expect(parts.length, `${name}: document ${document.id} says something`).toBeGreaterThan(0);
	}
}

/** The slice and settings a tool may be asked to work on: nothing yet, and each of its examples. */
function states(tool: AnyTool): { name: string; slice: unknown; settings: unknown }[] {
	const empty = { name: 'empty', slice: tool.lens.read(emptyWorkspace(stamp)), settings: tool.defaultSettings };
	return [empty, ...tool.examples.map(({ id, slice, settings }) => ({ name: `example ${id}`, slice, settings }))];
}

/** The tool's own description: names, versions, examples. */
export function expectDescribed(tool: AnyTool, folder: string): void {
	expect(tool.id, 'the id is the folder').toBe(folder);
	expect(tool.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	expect(Number.isInteger(tool.version) && tool.version >= 1, 'the version counts from 1').toBe(true);
	expect(['page', 'worker']).toContain(tool.runsIn);
	for (let version = 1; version < tool.version; version++)
		expect(tool.migrations[version], `a migration from version ${version}`).toBeTypeOf('function');
	expect(tool.examples.length, 'at least one example').toBeGreaterThan(0);
	expect(new Set(tool.examples.map(({ id }) => id)).size, 'example ids are unique').toBe(tool.examples.length);
	for (const { title, note, slice } of tool.examples) {
		expect(title.trim()).not.toBe('');
		expect(note.trim(), 'an example says what it is').not.toBe('');
		expect(tool.isEmpty(slice), `the example “${title}” shows something`).toBe(false);
	}
}

/** The lens laws: what was put is what is got, what was got changes nothing, and nothing else in the workspace moves. */
export function expectLens(tool: AnyTool): void {
	const empty: Workspace = frozen({
		...emptyWorkspace(stamp),
		tools: { 'a-tool-of-tomorrow': { version: 3, kept: true } },
	});
	expect(tool.isEmpty(tool.lens.read(empty)), 'a new workspace holds nothing for the tool').toBe(true);
	for (const { name, slice } of states(tool)) {
		const written = tool.lens.write(empty, frozen(slice));
		expect(tool.lens.read(written), `${name}: read what was written`).toEqual(slice);
		expect(tool.lens.write(written, tool.lens.read(written)), `${name}: writing back changes nothing`).toEqual(written);
		expect(tool.lens.write(frozen(written), slice), `${name}: writing twice is writing once`).toEqual(written);
		expect(written.tools['a-tool-of-tomorrow'], `${name}: other tools are left alone`).toEqual({
			version: 3,
			kept: true,
		});
		expect(workspaceSchema.safeParse(written).error, `${name}: the workspace is valid`).toBeUndefined();
	}
}

/** Schemas take what the tool itself makes, also after a trip through a file, and refuse what is none of it. */
export function expectSchemas(tool: AnyTool): void {
	for (const { name, slice, settings } of states(tool)) {
		expect(tool.slice.safeParse(slice).error, `${name}: slice`).toBeUndefined();
		expect(tool.settings.safeParse(settings).error, `${name}: settings`).toBeUndefined();
		expect(throughJson(slice), `${name}: survives a file`).toEqual(slice);
		expect(throughJson(settings), `${name}: settings survive a file`).toEqual(settings);
	}
	for (const foreign of [null, 'text', 7, [], { nothing: 'of ours' }]) {
		expect(tool.slice.safeParse(foreign).success, `slice refuses ${JSON.stringify(foreign)}`).toBe(false);
		expect(tool.settings.safeParse(foreign).success, `settings refuse ${JSON.stringify(foreign)}`).toBe(false);
	}
}

/** Computing is pure, and every table is whole. */
export function expectPure(tool: AnyTool, words: unknown): void {
	for (const { name, slice, settings } of states(tool)) {
		const result = tool.compute(frozen(slice), frozen(settings), frozen(words), {});
		expect(tool.compute(slice, settings, words, {}), `${name}: the same again`).toEqual(result);
		expect(tool.compute(slice, withDefaultLook(tool, settings), words, {}), `${name}: a look changes nothing`).toEqual(
			result,
		);
		if (tool.runsIn === 'worker') expect(structuredClone(result), `${name}: can leave a worker`).toEqual(result);
		const tables = tool.tables(slice, frozen(result));
		expect(tool.tables(slice, result)).toEqual(tables);
		expectTables(tables);
	}
	for (const { name, slice, settings } of states(tool))
		expectDocuments(tool.documents?.(slice, tool.compute(slice, settings, words, {})) ?? [], name);
	for (const { id, slice, settings } of tool.examples)
		expect(
			tool.tables(slice, tool.compute(slice, settings, words, {})).length,
			`example ${id} has tables`,
		).toBeGreaterThan(0);
}

/** What a link carries is a slice like any other, said in words beforehand, and nothing more comes out of it a second time. */
export function expectShareable(tool: AnyTool): void {
	for (const { id, slice } of tool.examples) {
		const shared = tool.shareable(frozen(slice));
		expect(tool.slice.safeParse(shared).error, `example ${id}`).toBeUndefined();
		expect(tool.shareable(shared), `example ${id}: sharing what was shared`).toEqual(shared);
		const words = tool.reveals(slice);
		expect(words.length, `example ${id}: says what it reveals`).toBeGreaterThan(0);
		for (const sentence of words) expect(sentence.trim()).toMatch(/\S.*[.!]$/);
	}
}
