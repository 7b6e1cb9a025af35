/** The official files beside the project, for tests that are run where they are there (variable OFFICIAL_DATA). */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { officialReaders } from '../formats/official-readers.ts';
import { readDataFile } from '../formats/read-data-file.ts';
import type { Dataset, LoadedData } from './dataset.ts';
import { load } from './labor.fixture.ts';

const named = process.env.OFFICIAL_DATA;
const folder = named ? resolve(import.meta.dirname, '../../..', named) : null;

/** Absolute path of the folder; null where it is not there, and then tests on it are skipped. */
export const officialFolder: string | null = folder !== null && existsSync(folder) ? folder : null;

/** Reads files of the folder as the data desk would, by their paths in it. Throws when one is not read whole. */
export async function readOfficial(paths: readonly string[]): Promise<LoadedData> {
	const read: Dataset[] = [];
	for (const path of paths) {
		const bytes = readFileSync(join(officialFolder ?? '', path));
		const file = new File([bytes], basename(path));
		const { parts } = await readDataFile(file, officialReaders);
		for (const part of parts) {
			if (part.state === 'ignored') continue;
			const outcome = part.state === 'recognized' ? part.sink.finish({}) : null;
			if (outcome?.state !== 'read') throw new Error(`${path}: ${JSON.stringify(outcome ?? part)}`);
			read.push(outcome.data);
		}
	}
	return load(...read);
}
