/** What a person has said so far about the columns of a table of their own, and whether it is enough to read it. */
import {
	type ColumnMapping,
	columnMapping,
	type RememberedMapping,
	rememberedMapping,
} from '../../../lib/formats/mapped/column-mapping.ts';
import {
	guessColumns,
	guessTable,
	type MappableTable,
	mappableTables,
} from '../../../lib/formats/mapped/mappable-tables.ts';
import type { RawRow } from '../../../lib/formats/reader.ts';

export interface MappingDraft {
	table: MappableTable;
	/** Position of the column by the entry's id; null for none. */
	columns: Readonly<Record<string, number | null>>;
	/** As typed: what one answer says for the whole table, and units, by the name of the field. */
	answers: Readonly<Record<string, string>>;
}

/** A fault of the form: the field it is about, and what to do. */
export interface MappingFault {
	field: string;
	message: string;
}

export type DraftReading = { ok: true; mapping: ColumnMapping } | { ok: false; faults: MappingFault[] };

/** The form to begin with: as the person filled it in for the same header, or a guess. Units are never guessed. */
export function beginDraft(header: RawRow, sample: readonly RawRow[], remembered: unknown): MappingDraft {
	const known = rememberedMapping.safeParse(remembered);
	if (known.success) return draftOf(known.data);
	return draftFor(guessTable(header, sample), header, sample);
}

/** The form for another kind of table. */
export function draftFor(table: MappableTable, header: RawRow, sample: readonly RawRow[]): MappingDraft {
	return { table, columns: guessColumns(table, header, sample), answers: {} };
}

function draftOf(mapping: RememberedMapping): MappingDraft {
	const columns: Record<string, number | null> = {};
	const answers: Record<string, string> = {};
	for (const [id, said] of Object.entries(mapping)) {
		if (typeof said === 'number') columns[id] = said;
		if (typeof said !== 'object' || said === null) continue;
		if ('column' in said) columns[id] = said.column;
		for (const [name, value] of Object.entries(said))
			if (name !== 'column' && value !== null) answers[`${id}.${name}`] = String(value);
	}
	return { table: mapping.table, columns, answers };
}

/** Reads the form. Every fault is told at once, in the order of the fields. */
export function readDraft(draft: MappingDraft, signature: string): DraftReading {
	const faults: MappingFault[] = [];
	const fault = (field: string, message: string) => {
		faults.push({ field, message });
		return null;
	};
	const labels = new Map(mappableTables.flatMap(({ columns }) => columns.map(({ id, label }) => [id, label])));
	const chosen = (id: string) => draft.columns[id] ?? null;
	const answer = (name: string) => draft.answers[name]?.trim() ?? '';
	const needed = (id: string) => chosen(id) ?? fault(id, `Choose the column: ${labels.get(id)}.`);
	/** A whole number within bounds; null for nothing typed. */
	const whole = (name: string, least: number, most: number) => {
		const text = answer(name);
		if (text === '') return null;
		const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
		if (number >= least && number <= most) return number;
		return fault(name, `Type a whole number from ${least} to ${most}. We kept what you typed.`);
	};
	const year = (name: string) => whole(name, 1900, 2200);
	const named = (id: string, what: string) => {
		const column = chosen(id);
		if (column !== null) return { column };
		return answer(`${id}.fixed`) === '' ? fault(id, what) : { fixed: answer(`${id}.fixed`) };
	};
	const unit = (id: string, name: string) => answer(`${id}.${name}`) || fault(`${id}.${name}`, 'Choose one.');

	const openings = () => {
		const column = chosen('openings');
		if (column === null) return null;
		const per = unit('openings', 'per');
		const years = per === 'period' ? whole('openings.years', 1, 50) : null;
		if (per === 'period' && answer('openings.years') === '')
			fault('openings.years', 'Type how many years the period has.');
		return { column, per, ...(per === 'period' ? { years } : {}), unit: unit('openings', 'unit') };
	};
	const withUnit = (id: string, name: string) => {
		const column = chosen(id);
		return column === null ? null : { column, [name]: unit(id, name) };
	};
	const period = () => {
		const [from, to] = [year('period.from'), year('period.to')];
		if ((from === null) !== (to === null) && faults.length === 0)
			fault(from === null ? 'period.from' : 'period.to', 'Type both years, or neither.');
		if (from !== null && to !== null && from >= to) fault('period.to', 'The last year must come after the first.');
		return from === null || to === null ? null : { from, to };
	};

	const build: Record<MappableTable, () => unknown> = {
		demand: () => {
			const built = {
				soc: needed('soc'),
				title: chosen('title'),
				area: named('area', 'Choose the column of areas, or type the one area.'),
				openings: openings(),
				employment: withUnit('employment', 'unit'),
				medianWage: withUnit('medianWage', 'per'),
				period: period(),
			};
			if (chosen('openings') === null && chosen('employment') === null)
				fault('openings', 'Choose the column of openings or the column of employment.');
			return built;
		},
		awards: () => ({
			cip: needed('cip'),
			provider: named('provider', 'Choose the column of providers, or type the one provider.'),
			level: level(),
			awards: needed('awards'),
			year: chosen('year') === null ? { fixed: year('year.fixed') } : { column: chosen('year') },
		}),
		pairs: () => ({
			...{ cip: needed('cip'), cipTitle: chosen('cipTitle'), soc: needed('soc'), socTitle: chosen('socTitle') },
		}),
	};
	function level() {
		const column = chosen('level');
		if (column !== null) return { column };
		const code = whole('level.fixed', 1, 99);
		return code === null ? fault('level', 'Choose the column of award levels, or the one level.') : { fixed: code };
	}

	const built = build[draft.table]();
	if (faults.length > 0) return { ok: false, faults };
	const checked = columnMapping.safeParse({ table: draft.table, signature, ...(built as object) });
	if (checked.success) return { ok: true, mapping: checked.data };
	return { ok: false, faults: [{ field: twice(draft), message: 'Two entries use the same column. Choose another.' }] };
}

/** The second entry that uses a column another one uses. */
function twice({ table, columns }: MappingDraft): string {
	const ids = mappableTables.find(({ id }) => id === table)?.columns.map(({ id }) => id) ?? [];
	const taken = (id: string) => columns[id] ?? null;
	const second = ids.find(
		(id, at) => taken(id) !== null && ids.slice(0, at).some((before) => taken(before) === taken(id)),
	);
	return second ?? ids[0] ?? '';
}
