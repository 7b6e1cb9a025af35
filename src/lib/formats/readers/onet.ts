/** What all O*NET files share: their license asks for this line wherever their content is shown. */
import type { Surroundings } from '../reader.ts';

/** Names the database version where the file's name tells it, "db_29_3_text". Licensed under CC BY 4.0. */
export function onetCredit({ fileName, part }: Surroundings): string {
	const version = /db_(\d+)_(\d+)/i.exec(`${fileName} ${part ?? ''}`);
	const database = version ? `O*NET ${version[1]}.${version[2]} Database` : 'O*NET Database';
	return `This page includes information from the ${database} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. We have modified some of this information.`;
}

/** "O*NET 29.3" where the file's name tells the version. */
export function onetVersion({ fileName, part }: Surroundings): string | null {
	const version = /db_(\d+)_(\d+)/i.exec(`${fileName} ${part ?? ''}`);
	return version ? `O*NET ${version[1]}.${version[2]}` : null;
}

/** "51-4121.00"; null for anything else. */
export const ONET_SOC = /^\d{2}-\d{4}\.\d{2}$/;
