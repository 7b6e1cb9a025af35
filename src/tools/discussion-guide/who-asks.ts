/** How the sets of questions are offered to a person who picks a side. */
const sides: Record<string, { name: string; what: string }> = {
	'employers-for-cte': { name: 'Educator', what: 'A career and technical education (CTE) program meets employers.' },
	'cte-for-employers': { name: 'Employer', what: 'A company or a group of companies meets educators.' },
	'employers-for-opsos': {
		name: 'Community organization',
		what: 'An opportunity population-serving organization (OPSO) meets employers.',
	},
	'tpm-in-practice': {
		name: 'Partnership or agency',
		what: 'Partners ask how Talent Pipeline Management (TPM) could serve them.',
	},
	'educators-and-employers': {
		name: 'Both sides: educators and employers',
		what: 'Both answer the same themes, side by side.',
	},
	'organizations-and-employers': {
		name: 'Both sides: organization and employers',
		what: 'Both answer the same themes, side by side.',
	},
};

/** Throws for a set nobody named here, which is a fault of the build. */
export function whoAsks(set: string): { name: string; what: string } {
	const found = sides[set];
	if (found === undefined) throw new Error(`Who asks the questions of ${set}? It has no name here.`);
	return found;
}
