/** What a person types or pastes: occupations with openings, programs with awards, and which leads to which. */

export interface TypedOccupation {
	/** Id in the workspace. */
	id: string;
	title: string;
	soc: string | null;
	critical: boolean;
	/** Null when no figures were typed for it here: then only an official file or a pair brings it into the calculation. */
	figures: {
		/** A year. */
		openings: number | null;
		/** Jobs today. */
		employment: number | null;
		/** The person says that no program leads to it: its supply is 0, not unknown. */
		noProgram: boolean;
	} | null;
}

export interface TypedProgram {
	id: string;
	title: string;
	/** Two, four or six digits. A shorter code stands for all programs under it. */
	cip: string | null;
	provider: string | null;
	/** In the person's words. */
	level: string | null;
	/** A year. */
	awards: number | null;
}

/** A pair of one's own. */
export interface OwnPair {
	/** A six-digit CIP (all programs with that code) or the id of a typed program. */
	program: string;
	/** A SOC code or the id of a typed occupation. */
	occupation: string;
	/** Which part of the program's awards goes there, 0 to 1. Null: linked, share unknown. */
	share: number | null;
}
