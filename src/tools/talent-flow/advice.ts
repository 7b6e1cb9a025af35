/** What to check in a job's figures. Advice: nothing is blocked. */
import { impossible, isDirect } from '../../lib/labor/talent-flow.ts';
import type { FlowJob, FlowSource } from './flow-job.ts';

export interface Advice {
	/** Whom it is about; null for the job as a whole. */
	about: string | null;
	text: string;
}

export function adviceFor({ sources }: FlowJob): Advice[] {
	const nameAt = (source: FlowSource, at: number) => source.name ?? `Source ${at + 1}`;
	const figures = sources.flatMap((source, at) =>
		impossible(source.figures).map((text) => ({ about: nameAt(source, at), text })),
	);
	const seen = new Set<string>();
	const twice = sources.flatMap(({ name }) => {
		if (name === null) return [];
		if (!seen.has(name)) {
			seen.add(name);
			return [];
		}
		return [{ about: name, text: 'This source has two rows. If they count the same people, they count twice.' }];
	});
	const hasFeeders = sources.some(({ tier }) => !isDirect(tier));
	const onlyFeeders = hasFeeders && !sources.some(({ tier }) => isDirect(tier));
	return [
		...figures,
		...twice,
		...(onlyFeeders
			? [{ about: null, text: 'All sources feed other sources. Add the ones that send people straight to employers.' }]
			: []),
	];
}
