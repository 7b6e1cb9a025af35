/** A few official figures, and how a test asks for what they give. */
import { type GapQuestion, gapAnalysis } from './gather.ts';
import { completions, crosswalk, load, projections, question } from './labor.fixture.ts';
import type { TypedOccupation, TypedProgram } from './typed-rows.ts';

export const openings = projections({
	'29-1141': [20_779, 321_400],
	'25-1072': [737, 7000],
	'51-4121': [2991, 28_000],
	'51-4122': [217, 2500],
	'31-1120': [900, 5000],
	'35-3031': [400, 3000],
	'29-2061': [null, 100],
	'53-3032': [0, 10],
});
export const links = crosswalk({
	'48.0508': ['51-4121', '51-4122'],
	'51.3801': ['29-1141', '25-1072'],
	'51.2602': ['31-1121'],
	'13.0101': ['25-1081'],
	'24.0101': [],
	'49.0205': ['53-3032'],
	'51.3901': ['29-2061'],
});
export const awards = completions(2024, [
	[1, '48.0508', 21, 3000],
	[2, '48.0508', 21, 228],
	[1, '51.3801', 3, 6502],
	[1, '51.2602', 20, 88],
	[1, '13.0101', 3, 5],
	[1, '24.0101', 3, 40],
	[2, '49.0109', 3, 12],
]);
const data = load(openings, links, awards);
export const ask = (over: Partial<GapQuestion> = {}, given = data) => gapAnalysis(given, { ...question, ...over });
export const occupationOf = (key: string, ...given: Parameters<typeof ask>) => {
	const found = ask(...given).occupations.find((one) => one.key === key);
	if (!found) throw new Error(`No occupation ${key}.`);
	return found;
};

export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const job = (number: number, over: Partial<TypedOccupation> = {}): TypedOccupation => ({
	id: uuid(number),
	title: `Job ${number}`,
	soc: null,
	critical: false,
	figures: { openings: 100, employment: 1000, noProgram: false },
	...over,
});
export const program = (number: number, over: Partial<TypedProgram> = {}): TypedProgram => ({
	id: uuid(number),
	title: `Program ${number}`,
	cip: null,
	provider: null,
	level: null,
	awards: 50,
	...over,
});
export const nothingLoaded = { figures: 'typed' as const };
