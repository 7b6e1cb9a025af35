/**
 * Public figures for California, small enough to look through: four groups of occupations that share no program with any other,
 * so that every rule gives what it gives in the whole state.
 *
 * Openings and employment: California EDD, occupational employment projections 2023–2033, divided by ten years. Awards: IPEDS
 * completions 2023–24, provisional, first majors, certificates and degrees below a bachelor's. Pairs: NCES CIP-SOC crosswalk.
 */
import type { Slice } from './slice.ts';

const occupations: readonly [soc: string, title: string, openings: number, employment: number][] = [
	['25-1072', 'Nursing Instructors and Teachers, Postsecondary', 737, 7000],
	['29-1141', 'Registered Nurses', 20779, 321400],
	['29-2053', 'Psychiatric Technicians', 902, 8800],
	['29-2061', 'Licensed Practical and Licensed Vocational Nurses', 7037, 78100],
	['31-1131', 'Nursing Assistants', 15631, 101700],
	['31-1133', 'Psychiatric Aides', 439, 2800],
	['47-2211', 'Sheet Metal Workers', 978, 9700],
	['51-2041', 'Structural Metal Fabricators and Fitters', 230, 2800],
	['51-4021', 'Extruding and Drawing Machine Setters, Operators, and Tenders, Metal and Plastic', 499, 5000],
	['51-4023', 'Rolling Machine Setters, Operators, and Tenders, Metal and Plastic', 127, 1400],
	['51-4031', 'Cutting, Punching, and Press Machine Setters, Operators, and Tenders, Metal and Plastic', 673, 7500],
	[
		'51-4033',
		'Grinding, Lapping, Polishing, and Buffing Machine Tool Setters, Operators, and Tenders, Metal and Plastic',
		710,
		7900,
	],
	['51-4034', 'Lathe and Turning Machine Tool Setters, Operators, and Tenders, Metal and Plastic', 207, 2400],
	['51-4035', 'Milling and Planing Machine Setters, Operators, and Tenders, Metal and Plastic', 170, 1900],
	['51-4041', 'Machinists', 2335, 22400],
	['51-4081', 'Multiple Machine Tool Setters, Operators, and Tenders, Metal and Plastic', 338, 3300],
	['51-4121', 'Welders, Cutters, Solderers, and Brazers', 2991, 28000],
	['51-4122', 'Welding, Soldering, and Brazing Machine Setters, Operators, and Tenders', 217, 2500],
	['51-4199', 'Metal Workers and Plastic Workers, All Other', 225, 2600],
	['51-9161', 'Computer Numerically Controlled Tool Operators', 1602, 19300],
];

const programs: readonly [cip: string, title: string, awards: number, leadsTo: readonly string[]][] = [
	[
		'48.0501',
		'Machine Tool Technology/Machinist',
		477,
		['51-4021', '51-4023', '51-4031', '51-4033', '51-4034', '51-4035', '51-4041', '51-4081', '51-4199'],
	],
	[
		'48.0503',
		'Machine Shop Technology/Assistant',
		18,
		['51-2041', '51-4033', '51-4041', '51-4081', '51-4199', '51-9161'],
	],
	['48.0506', 'Sheet Metal Technology/Sheetworking', 73, ['47-2211', '51-4023', '51-4031']],
	['48.0508', 'Welding Technology/Welder', 3228, ['51-4121', '51-4122']],
	['48.0511', 'Metal Fabricator', 123, ['51-2041']],
	['51.1502', 'Psychiatric/Mental Health Services Technician', 339, ['29-2053', '31-1133']],
	['51.2601', 'Health Aide', 250, ['31-1131', '31-1133']],
	['51.3801', 'Registered Nursing/Registered Nurse', 6502, ['25-1072', '29-1141']],
	['51.3901', 'Licensed Practical/Vocational Nurse Training', 7313, ['29-2061']],
	['51.3902', 'Nursing Assistant/Aide and Patient Care Assistant/Aide', 1674, ['31-1131']],
	['51.3999', 'Practical Nursing, Vocational Nursing and Nursing Assistants, Other', 1316, ['29-2061', '31-1131']],
];

const id = (kind: number, number: number) => `ca0e${kind}000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [PROVIDER, OCCUPATION, PROGRAM, PAIR] = [1, 2, 3, 4];
const occupationId = (soc: string) => id(OCCUPATION, occupations.findIndex(([code]) => code === soc) + 1);
const provider = { id: id(PROVIDER, 1), name: 'All institutions in California', kind: null };

export const california: Slice = {
	occupations: occupations.map(([soc, title]) => ({ id: occupationId(soc), title, soc, critical: null })),
	programs: programs.map(([cip, title], at) => ({
		id: id(PROGRAM, at + 1),
		title,
		cip,
		provider: provider.id,
		awardLevel: 'Below bachelor’s',
	})),
	providers: [provider],
	employerDemand: [],
	demand: occupations.map(([soc, , openings, employment]) => ({
		occupation: occupationId(soc),
		openings,
		employment,
		noProgram: false,
	})),
	awards: programs.map(([, , awards], at) => ({ program: id(PROGRAM, at + 1), awards })),
	pairs: programs.flatMap(([, , , leadsTo], at) =>
		leadsTo.map((soc, link) => ({
			id: id(PAIR, (at + 1) * 100 + link),
			program: id(PROGRAM, at + 1),
			occupation: occupationId(soc),
			share: null,
		})),
	),
	sources: {
		openings: 'California EDD, occupational employment projections 2023–2033, per year',
		awards: 'IPEDS completions 2023–24 (provisional), first majors, below a bachelor’s',
	},
	actions: [],
};
