/** NCES puts _RV into the name of a table it has revised: C2024_A_RV.csv, c2024_a_rv_CA.csv. The rows themselves do not say. */
const REVISED = /_rv(?![a-z0-9])/i;

export function isRevision(name: string): boolean {
	return REVISED.test(name);
}

/** The name of the table that was revised. */
export function withoutRevision(name: string): string {
	return name.replace(REVISED, '');
}
