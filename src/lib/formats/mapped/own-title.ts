/** Titles of tables that no agency named. */
import type { Surroundings } from '../reader.ts';

/** "Awards from graduates.csv", or with the sheet: "Awards from outcomes.xlsx, 2024". */
export function ownTitle(what: string, { fileName, part }: Surroundings): string {
	return part === null ? `${what} from ${fileName}` : `${what} from ${fileName}, ${part}`;
}
