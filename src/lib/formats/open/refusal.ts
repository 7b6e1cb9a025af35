/** Why a file or a part of it cannot be read, in words for the person who gave it. Thrown inside, never out of `lib/formats`. */
export class Refusal extends Error {}

export const DAMAGED =
	'This file is damaged or incomplete, as after a download that broke off. Download it again, then add it once more.';

export const TOO_MUCH =
	'This file unpacks to far more than any official table holds, so we stopped. Add the table itself, as CSV or .xlsx.';
