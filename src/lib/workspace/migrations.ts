/**
 * From what an older version saved to what this one reads, one version number at a time.
 *
 * To change the shape of saved data: raise WORKSPACE_VERSION, add the step from the old number here, and store an
 * example of the old version as `fixtures/workspace-v<old number>.pipeline.json`. A test fails until all three are there.
 */
import { WORKSPACE_VERSION } from './schema.ts';

/** What an envelope carries. */
export type Kind = 'workspace' | 'tool' | 'invitation' | 'answers';

/** Envelopes, and the record a member's browser keeps between an invitation and the answers. */
type Saved = Kind | 'member';

/** One version's step for each kind of data whose shape changed. A kind left out kept its shape. */
export type MigrationStep = Partial<Record<Saved, (old: unknown) => unknown>>;

/** By version: the step that leads from that version to the next. */
export type Migrations = Readonly<Record<number, MigrationStep>>;

export const migrations: Migrations = {
	/** Version 2 added what employers expect to need. */
	1: { workspace: (old) => ({ ...(old as object), employerDemand: [] }) },
};

/**
 * Brings data of one kind from the version that saved it to the version this build reads.
 * A tool's shared data and a member's record wrap a workspace, which takes the workspace's steps as well.
 * Throws when a step is missing or fails; the caller says so in words.
 */
export function migrate(
	kind: Saved,
	data: unknown,
	from: number,
	to: number = WORKSPACE_VERSION,
	steps: Migrations = migrations,
): unknown {
	let current = data;
	for (let version = from; version < to; version += 1) {
		const step = steps[version];
		if (step === undefined) throw new Error(`There is no migration from version ${version}.`);
		if (kind === 'tool' || kind === 'member') current = withWorkspace(current, step.workspace);
		const change = step[kind];
		if (change !== undefined) current = change(current);
	}
	return current;
}

function withWorkspace(data: unknown, change: ((old: unknown) => unknown) | undefined): unknown {
	if (change === undefined || typeof data !== 'object' || data === null || !('workspace' in data)) return data;
	return { ...data, workspace: change(data.workspace) };
}

/**
 * Versions before `current` that lack a migration step or a stored example to exercise it. Empty when all is well.
 */
export function unexercisedVersions(current: number, steps: Migrations, exampleVersions: readonly number[]): number[] {
	const older = Array.from({ length: current - 1 }, (_, index) => index + 1);
	return older.filter((version) => steps[version] === undefined || !exampleVersions.includes(version));
}
