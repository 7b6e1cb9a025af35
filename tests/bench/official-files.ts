/** Full-size files in the official shapes, made in a folder of the machine's own and never kept with the project. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCompletions, makeInstitutions } from './make-completions.ts';
import { makeCrosswalk, makeProjections } from './make-demand.ts';

export const FILES = {
	completions: 'C2024_A.csv',
	institutions: 'HD2024.csv',
	crosswalk: 'CIP2020_SOC2018_Crosswalk.csv',
	projections: 'Table 1.10.csv',
} as const;

/** Some 60 MB. Call `remove` at the end. */
export function makeOfficialFiles(rows: number): { folder: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), 'field-guide-bench-'));
	const path = (file: keyof typeof FILES) => join(folder, FILES[file]);
	makeCompletions(path('completions'), rows);
	makeInstitutions(path('institutions'));
	makeCrosswalk(path('crosswalk'));
	makeProjections(path('projections'));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
