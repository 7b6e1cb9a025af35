/** What the bench prints of the two ways in Node. */
import { RULES, type Told } from './told.ts';

export interface Run extends Told {
	/** The most the process held at one time. */
	memoryMb: number;
}

/** A table of medians with the ratio of each line. */
export function compared({ ours, arquero }: { ours: readonly Run[]; arquero: readonly Run[] }): string {
	const line = (name: string, figure: (run: Run) => number, unit: string): string => {
		const [own, other] = [median(ours.map(figure)), median(arquero.map(figure))];
		const cells = [own, other].map((value) => `${Math.round(value).toLocaleString('en-US')} ${unit}`.padStart(10));
		return `  ${name.padEnd(22)}${cells.join('')}${`${(other / own).toFixed(1)} : 1`.padStart(12)}`;
	};
	const answers = Object.keys(ours[0]?.supply ?? {}).length;
	return [
		`In Node, medians of ${ours.length} runs. ${answers} occupations under ${RULES.length} rules agree to 0.1.`,
		`  ${''.padEnd(22)}${'ours'.padStart(10)}${'Arquero'.padStart(10)}${'ratio'.padStart(12)}`,
		line('reading', ({ readMs }) => readMs, 'ms'),
		line('joining, allocating', ({ allocateMs }) => allocateMs, 'ms'),
		line('all', ({ readMs, allocateMs }) => readMs + allocateMs, 'ms'),
		line('memory at most', ({ memoryMb }) => memoryMb, 'MB'),
	].join('\n');
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
