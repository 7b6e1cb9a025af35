/**
 * Official data as this site keeps it once a file has been read: clean codes, figures in one unit, unknown as null.
 * Counts are persons, jobs or awards as their field says; money is US dollars. Openings are per year, whatever the file gave.
 */

/** Program to occupation, as NCES and BLS pair them. Carries no weights: a pair says "prepares directly for", no more. */
export interface Crosswalk {
	kind: 'crosswalk';
	/** Real pairs only. */
	pairs: { cip: string; soc: string }[];
	cipTitles: Record<string, string>;
	socTitles: Record<string, string>;
	/** Codes the crosswalk lists without a match. */
	unmatchedCips: string[];
	unmatchedSocs: string[];
}

/** A list of codes with their titles: programs (CIP) or occupations (SOC). */
export interface CodeList {
	kind: 'code-list';
	of: 'cip' | 'soc';
	entries: { code: string; title: string }[];
}

/**
 * Awards by institution, program and level, one column an array: 300,000 rows stay small and quick.
 * Awards are not people: one person can take several.
 */
export interface Completions {
	kind: 'completions';
	/** The academic year the awards were given in, by its ending year; null when the file does not say. */
	year: number | null;
	/** IPEDS unit ids. */
	institution: Int32Array;
	/** Every program code in the file, once. */
	cips: string[];
	/** Position in `cips`. */
	cip: Uint16Array;
	/** IPEDS award level code. */
	level: Uint8Array;
	/** 1 first major, 2 second major. */
	major: Uint8Array;
	/** NaN where unknown: typed arrays hold no null. */
	awards: Float64Array;
	/** Names of providers the file gives without an IPEDS id, by the ids below 0 that stand for them in `institution`. */
	providerNames?: Record<string, string>;
}

export interface Institution {
	id: number;
	name: string;
	/** Two letters. */
	state: string | null;
	/** Five digits. */
	county: string | null;
	countyName: string | null;
	/** Five digits, null outside a metropolitan or micropolitan area. */
	cbsa: string | null;
}

export interface Institutions {
	kind: 'institutions';
	rows: Institution[];
}

/** One occupation in one area: employment now and later, and openings a year with their parts where the file gives them. */
export interface ProjectionRow {
	area: string;
	soc: string;
	title: string;
	/** Persons. */
	employmentBase: number | null;
	employmentEnd: number | null;
	/** All of these are averages per year. Growth is negative where employment shrinks. */
	openings: number | null;
	growth: number | null;
	exits: number | null;
	transfers: number | null;
	/** US dollars a year. */
	medianWage: number | null;
	/** Typical education for entry, in the file's words. */
	education: string | null;
}

export interface Projections {
	kind: 'projections';
	baseYear: number | null;
	endYear: number | null;
	rows: ProjectionRow[];
}

export interface WageRow {
	area: string;
	soc: string;
	title: string;
	employment: number | null;
	/** US dollars. Null where not published; `topCoded` where the file says only "at least". */
	medianHourly: number | null;
	medianAnnual: number | null;
	topCoded: boolean;
	locationQuotient: number | null;
}

export interface Wages {
	kind: 'wages';
	rows: WageRow[];
}

/** How important (IM, 1 to 5) a skill or a field of knowledge is for an occupation, and at which level (LV, 0 to 7). */
export interface OnetRatings {
	kind: 'onet-ratings';
	of: 'skills' | 'knowledge';
	rows: {
		/** Eight digits with a dot, and the six-digit SOC code it belongs to. */
		onetSoc: string;
		soc: string;
		element: string;
		name: string;
		scale: 'IM' | 'LV';
		/** Null where O*NET recommends to suppress it or gives none. */
		value: number | null;
		notRelevant: boolean;
	}[];
}

export type Dataset = Crosswalk | CodeList | Completions | Institutions | Projections | Wages | OnetRatings;
export type DatasetKind = Dataset['kind'];
/** The datasets a tool is handed: of each kind it asked for, all that are loaded. */
export type LoadedData = { [K in DatasetKind]?: Loaded<Extract<Dataset, { kind: K }>>[] };

export interface Loaded<D extends Dataset = Dataset> {
	about: DatasetAbout;
	data: D;
}

/** What the data desk shows of a loaded file, kept apart from its rows so that listing is quick. */
export interface DatasetAbout {
	/** UUID. */
	id: string;
	kind: DatasetKind;
	/** Id of the reader that read it. */
	format: string;
	/** "BLS employment projections, 2024–34". */
	title: string;
	fileName: string;
	/** The sheet of a workbook, the member of a zip; null for a plain file. */
	part: string | null;
	/** What the figures are of, in the file's own terms: "2023–24", "2024–34", "May 2025". Null when the file does not say. */
	vintage: string | null;
	/** ISO 8601. */
	loadedAt: string;
	/** True when the site's owner built it in: it cannot be removed here. */
	bundled: boolean;
	/** Attribution the file's license asks for. */
	credit: string | null;
	report: ReadReport;
}

/** What a reader made of a file, for the person who must trust the numbers. */
export interface ReadReport {
	/** Rows after the header. */
	rows: number;
	kept: number;
	/** Why rows were left out, with one example of each. */
	dropped: { why: string; count: number; example: string | null }[];
	/** The unit taken for each kind of figure and how it is known: "Employment: thousands of persons, as the header says". */
	units: string[];
	/** Oddities a person should know of before using the figures. */
	warnings: string[];
}
