/** Which of the tables that were read are built in. */
import { matcher } from '../src/components/shell/data/table-key.ts';
import { fileAndPart, isRevised, staysFirst } from '../src/components/shell/data/tables.ts';
import { awardsOf, institutionsOfState } from '../src/lib/labor/only-state.ts';

/** Of a table that was read twice, only the later one stays; in one file the one that `staysFirst`, and the one NCES has revised. */
export async function withoutEarlier(tables, say) {
	let kept = [];
	for (const table of tables) {
		const { key, isSame } = matcher(table, table.data);
		const same = [];
		for (const other of kept) {
			if (await isSame({ about: other, key: other.key }, () => other.data)) same.push(other);
		}
		const first = same.find((other) => other.path === table.path && staysFirst(other, table, table.data));
		const revised = isRevised(table) ? undefined : same.find(isRevised);
		if (first || revised) {
			const why = first ? 'holds the same table and stays' : 'is the revised release of this table';
			say(`– ${fileAndPart(table)}: left out. ${fileAndPart(first ?? revised)} ${why}.`);
			continue;
		}
		for (const before of same)
			say(`– ${fileAndPart(before)}: ${fileAndPart(table)} holds the same table and takes its place.`);
		kept = [...kept.filter((other) => !same.includes(other)), { ...table, key }];
	}
	return kept;
}

/**
 * Only institutions of one state, and their awards; everything else as it is. Throws when it is not known which
 * institutions are in that state.
 */
export function onlyState(tables, state, say) {
	if (state === null) return tables;
	const wanted = state.toUpperCase();
	const institutions = tables.filter(({ data }) => data.kind === 'institutions');
	if (institutions.length === 0)
		throw new Error('--state needs the IPEDS directory of institutions (HD and a year). Put it in the folder.');
	const ids = new Set(institutions.flatMap(({ data }) => institutionsOfState(data, wanted).rows.map(({ id }) => id)));
	if (ids.size === 0) throw new Error(`No institution is in “${wanted}”. Use two letters, such as --state CA.`);
	return tables.map((table) => {
		if (table.data.kind === 'institutions')
			return cut(table, institutionsOfState(table.data, wanted), rowsOf, wanted, say);
		if (table.data.kind === 'completions') return cut(table, awardsOf(table.data, ids), rowsOf, wanted, say);
		return table;
	});
}

const rowsOf = (data) => (data.kind === 'institutions' ? data.rows.length : data.awards.length);

function cut(table, data, count, state, say) {
	const kept = count(data);
	const only = `Only institutions in ${state} are built in: ${kept.toLocaleString('en-US')} rows.`;
	say(`✓ ${table.fileName}: ${only}`);
	return { ...table, data, report: { ...table.report, warnings: [...table.report.warnings, only] } };
}
