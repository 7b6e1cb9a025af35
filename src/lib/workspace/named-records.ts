/** Records of a list that people name in a cell: the name of one there is stands for it, any other name makes one. */

interface Named<R> {
	nameOf(record: R): string;
	/** A new record with this name. */
	make(name: string): R;
}

interface NamedRecords<R> {
	/** The records given, and those made since. */
	readonly all: readonly R[];
	/** Id of the record that the name stands for; `current` stays where it has this name already. Null for no name. */
	idFor(name: string | null, current: string | null): string | null;
}

/** Names are compared without regard to case and outer spaces; of two records with one name the first is found. */
export function namedRecords<R extends { id: string }>(
	records: readonly R[],
	{ nameOf, make }: Named<R>,
): NamedRecords<R> {
	const key = (name: string) => name.trim().toLowerCase();
	const all = [...records];
	const byId = new Map(records.map((record) => [record.id, record]));
	const byName = new Map(records.toReversed().map((record) => [key(nameOf(record)), record]));
	return {
		all,
		idFor(name, current) {
			if (name === null || name.trim() === '') return null;
			const now = current === null ? undefined : byId.get(current);
			if (now !== undefined && key(nameOf(now)) === key(name)) return now.id;
			const found = byName.get(key(name)) ?? make(name.trim());
			if (!byName.has(key(name))) {
				all.push(found);
				byId.set(found.id, found);
				byName.set(key(name), found);
			}
			return found.id;
		},
	};
}
