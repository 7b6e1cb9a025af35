/** Names of states as projection files print them, with their postal codes. */
const codes = `Alabama AL, Alaska AK, Arizona AZ, Arkansas AR, California CA, Colorado CO, Connecticut CT, Delaware DE,
District of Columbia DC, Florida FL, Georgia GA, Hawaii HI, Idaho ID, Illinois IL, Indiana IN, Iowa IA, Kansas KS,
Kentucky KY, Louisiana LA, Maine ME, Maryland MD, Massachusetts MA, Michigan MI, Minnesota MN, Mississippi MS, Missouri MO,
Montana MT, Nebraska NE, Nevada NV, New Hampshire NH, New Jersey NJ, New Mexico NM, New York NY, North Carolina NC,
North Dakota ND, Ohio OH, Oklahoma OK, Oregon OR, Pennsylvania PA, Rhode Island RI, South Carolina SC, South Dakota SD,
Tennessee TN, Texas TX, Utah UT, Vermont VT, Virginia VA, Washington WA, West Virginia WV, Wisconsin WI, Wyoming WY,
Puerto Rico PR, Guam GU, Virgin Islands VI`;

const byName = new Map(
	codes.split(/,\s+/).map((entry) => [entry.slice(0, -3).toLowerCase(), entry.slice(-2)] as const),
);

/** "CA" for "California"; null for anything that is not the name of a whole state. */
export function postalCode(area: string): string | null {
	return byName.get(area.trim().toLowerCase()) ?? null;
}
