/**
 * O*NET Skills and Knowledge: how important each is for an occupation and at which level. Both files, the text layout and the
 * Excel layout (which adds Title and Scale Name) have one header; the element's number tells which file it is.
 */
import type { OnetRatings } from '../../labor/dataset.ts';
import { isMissing, readNumber, readText } from '../cells.ts';
import type { RawRow, RowSink, Surroundings, TableReader } from '../reader.ts';
import { cellAt, columnsOf, headerRow, isBlank } from './columns.ts';
import { ONET_SOC, onetCredit, onetVersion } from './onet.ts';
import { counted, type LeftOut, leftOut, RowTally } from './row-tally.ts';

const names = {
	code: /^o\*net-soc code$/,
	element: /^element id$/,
	name: /^element name$/,
	scale: /^scale id$/,
	value: /^data value$/,
	suppress: /^recommend suppress$/,
	notRelevant: /^not relevant$/,
};

export const onetRatingsReader: TableReader<OnetRatings> = {
	id: 'onet-ratings',
	title: 'O*NET skills and knowledge',
	recognize: (first) => headerRow(first, [names.code, names.element, names.scale, names.value, names.suppress]),
	start: ratingsSink,
};

type Rating = OnetRatings['rows'][number];
type Subject = OnetRatings['of'];
const MIXED = 'Skills and knowledge in one table: only the larger part is kept';
/** The ends of each scale, from O*NET's Scales Reference. */
const SCALES = { IM: { from: 1, to: 5 }, LV: { from: 0, to: 7 } };

function ratingsSink(header: RawRow, surroundings: Surroundings): RowSink<OnetRatings> {
	const columns = columnsOf(header, names);
	const tally = new RowTally();
	const rows: Record<Subject, Map<string, Rating>> = { skills: new Map(), knowledge: new Map() };
	let suppressed = 0;
	const take = (row: RawRow): LeftOut | null => {
		const onetSoc = readText(cellAt(row, columns.code));
		if (!ONET_SOC.test(onetSoc)) return leftOut('No O*NET code', row);
		const element = readText(cellAt(row, columns.element));
		const subject = subjectOf(element);
		if (subject === null) return leftOut('Neither a skill (2.A, 2.B) nor knowledge (2.C)', row);
		const scale = readText(cellAt(row, columns.scale));
		if (scale !== 'IM' && scale !== 'LV') {
			return leftOut('Neither importance (IM) nor level (LV)', row);
		}
		const cell = cellAt(row, columns.value);
		const value = readNumber(cell);
		const { from, to } = SCALES[scale];
		if ((value === null && !isMissing(cell)) || (value !== null && (value < from || value > to))) {
			return leftOut(`A value off its scale (IM 1 to 5, LV 0 to 7)`, row);
		}
		const key = `${onetSoc} ${element} ${scale}`;
		if (rows[subject].has(key)) return leftOut('The same rating again', row);
		const hidden = isYes(row, columns.suppress);
		if (hidden) suppressed++;
		rows[subject].set(key, {
			onetSoc,
			soc: onetSoc.slice(0, 7),
			element,
			name: readText(cellAt(row, columns.name)),
			scale,
			value: hidden ? null : value,
			notRelevant: isYes(row, columns.notRelevant),
		});
		return null;
	};
	return {
		push(row) {
			if (!isBlank(row)) tally.count(take(row));
		},
		finish() {
			const { skills, knowledge } = rows;
			if (skills.size === 0 && knowledge.size === 0) {
				return {
					state: 'refused',
					message:
						'This O*NET file rates neither skills nor knowledge. Take “Skills” or “Knowledge” from the O*NET database.',
				};
			}
			const of: Subject = skills.size >= knowledge.size ? 'skills' : 'knowledge';
			const others = of === 'skills' ? knowledge : skills;
			const whole = tally.copy();
			for (const other of others.values()) {
				whole.drop({ why: MIXED, example: `${other.onetSoc} · ${other.name}` });
			}
			const data: OnetRatings = { kind: 'onet-ratings', of, rows: [...rows[of].values()] };
			const warnings =
				suppressed > 0
					? [`${counted(suppressed, 'rating')} left blank, as O*NET recommends: too uncertain to use.`]
					: [];
			const units = ['Importance (IM) runs from 1 to 5, level (LV) from 0 to 7.'];
			return {
				state: 'read',
				data,
				title: of === 'skills' ? 'O*NET skills' : 'O*NET knowledge',
				vintage: onetVersion(surroundings),
				credit: onetCredit(surroundings),
				report: whole.report(data.rows.length, units, warnings),
			};
		},
	};
}

function subjectOf(element: string): Subject | null {
	if (/^2\.[AB]\./.test(element)) return 'skills';
	return element.startsWith('2.C.') ? 'knowledge' : null;
}

const isYes = (row: RawRow, column: number): boolean => readText(cellAt(row, column)).toUpperCase() === 'Y';
