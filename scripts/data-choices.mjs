/** Which of the tables that were read are built in. */
import { tableKey } from '../src/components/shell/data/table-key.ts';
import { awardsOf, institutionsOfState } from '../src/lib/labor/only-state.ts';

/** Of a table that was read twice, only the later one stays. */
export function withoutEarlier(tables, say) {
	const byKey = new Map();
	for (const table of tables) {
		const key = tableKey(table, table.data);
		const before = byKey.get(key);
		if (before) say(`– ${before.fileName}: ${table.fileName} holds the same table and takes its place.`);
		byKey.delete(key);
		byKey.set(key, { ...table, key });
	}
	return [...byKey.values()];
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
