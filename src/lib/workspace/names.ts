/** Names people see: of workspaces on the shelf and of files they download. */
import { FILE_EXTENSION } from './envelope.ts';

/** The name, with a number after it when it is taken: "Northfield", "Northfield (2)". */
export function freeName(wanted: string, taken: readonly string[]): string {
	const base = (wanted.trim() || 'My workspace').slice(0, 480);
	if (!taken.includes(base)) return base;
	for (let number = 2; ; number += 1) {
		const name = `${base} (${number})`;
		if (!taken.includes(name)) return name;
	}
}

/** A file name every system accepts: letters, digits and hyphens. `day` is ISO 8601, only its date is used. */
export function fileName(words: readonly string[], day: string, extension: string = FILE_EXTENSION): string {
	const slug = words
		.join(' ')
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[^\p{Letter}\p{Number}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 80)
		.toLowerCase();
	return `${slug || 'work'}-${day.slice(0, 10)}${extension}`;
}
