/** Holds a list of faults to be empty. When it is not, faults of the same wording on many pages are shown as one. */
const SHOWN = 25;

/** Each fault is `where: what`, or just `where`. */
export function expectNone(faults: string[]): void {
	if (faults.length === 0) return;
	const places = new Map<string, string[]>();
	for (const fault of faults) {
		const [where = fault, ...what] = fault.split(/: /);
		const key = what.join(': ');
		places.set(key, [...(places.get(key) ?? []), where]);
	}
	const told = [...places].map(([what, where]) => {
		const others = where.length > 4 ? [`and ${where.length - 4} more`] : [];
		return `${what || 'here'}\n    ${[...where.slice(0, 4), ...others].join('\n    ')}`;
	});
	const more = told.length > SHOWN ? [`… and ${told.length - SHOWN} other kinds`] : [];
	throw new Error(`${faults.length} found:\n${[...told.slice(0, SHOWN), ...more].join('\n')}`);
}
