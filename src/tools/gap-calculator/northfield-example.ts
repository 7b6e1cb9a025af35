/** Northfield: a small region with invented figures. */
import type { Slice } from './slice.ts';

const id = (number: number) => `90f1e1d0-0000-4000-8000-${String(number).padStart(12, '0')}`;

const occupations: readonly [soc: string, title: string, openings: number, employment: number][] = [
	['51-4041', 'Machinists', 186, 2050],
	['49-9041', 'Industrial machinery mechanics', 240, 2400],
	['51-4121', 'Welders', 210, 2300],
	['29-2061', 'Licensed practical nurses', 305, 2900],
	['31-9092', 'Medical assistants', 340, 3100],
	['29-2055', 'Surgical technologists', 64, 520],
];
const [MACHINISTS, MECHANICS, WELDERS, NURSES, ASSISTANTS, SURGICAL] = occupations.map((_row, at) => id(11 + at));

const providers = [
	'Northfield Community College',
	'Lakeshore Technical Center',
	'Hillcrest School of Nursing',
	'Bay Career Institute',
];
const CERTIFICATE = 'Certificate, 12 weeks to 1 year';
const LONGER = 'Certificate, 1 to 2 years';

type Row = readonly [
	title: string,
	cip: string | null,
	provider: number,
	level: string,
	awards: number,
	leadsTo: readonly Lead[],
];
/** Without a share: linked, and how many go there is not known. */
type Lead = readonly [occupation: string | undefined, share?: number];

const programs: readonly Row[] = [
	['Machine tool technology', '48.0501', 0, CERTIFICATE, 48, [[MACHINISTS, 0.9]]],
	['Machine tool technology', '48.0501', 0, 'Associate’s degree', 26, [[MACHINISTS, 0.9]]],
	['Industrial maintenance', '47.0303', 1, LONGER, 52, [[MECHANICS, 0.7]]],
	['Welding', '48.0508', 0, CERTIFICATE, 96, [[WELDERS, 0.8]]],
	['Welding', '48.0508', 1, CERTIFICATE, 88, [[WELDERS, 0.8]]],
	[
		'Manufacturing fundamentals',
		null,
		1,
		'Non-credit',
		60,
		[
			[MACHINISTS, 0.3],
			[MECHANICS, 0.3],
			[WELDERS, 0.2],
		],
	],
	['Practical nursing', '51.3901', 2, LONGER, 290, [[NURSES]]],
	['Medical assisting', '51.0801', 0, CERTIFICATE, 260, [[ASSISTANTS]]],
	['Medical assisting', '51.0801', 3, CERTIFICATE, 150, [[ASSISTANTS]]],
	['Floral design', '01.0608', 3, CERTIFICATE, 14, []],
];

export const northfield: Slice = {
	occupations: occupations.map(([soc, title], at) => ({ id: id(11 + at), title, soc, critical: at < 2 })),
	programs: programs.map(([title, cip, provider, awardLevel], at) => ({
		id: id(31 + at),
		title,
		cip,
		provider: id(21 + provider),
		awardLevel,
	})),
	providers: providers.map((name, at) => ({ id: id(21 + at), name: `${name} (invented)`, kind: null })),
	employerDemand: [],
	demand: occupations.map(([, , openings, employment], at) => ({
		occupation: id(11 + at),
		openings,
		employment,
		noProgram: id(11 + at) === SURGICAL,
	})),
	awards: programs.map(([, , , , awards], at) => ({ program: id(31 + at), awards })),
	pairs: programs.flatMap(([, , , , , leadsTo], at) =>
		leadsTo.map(([occupation = '', share = null], link) => ({
			id: id(100 + at * 10 + link),
			program: id(31 + at),
			occupation,
			share,
		})),
	),
	sources: { openings: 'Invented', awards: 'Invented' },
	actions: [],
};
