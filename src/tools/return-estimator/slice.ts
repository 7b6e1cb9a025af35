import { blankEstimate, type Estimate, estimate } from '../../lib/returns/estimate.ts';
import { inputIds } from '../../lib/returns/inputs.ts';
import { readOwn, writeOwn } from '../../lib/tool/own-part.ts';
import type { Workspace } from '../../lib/workspace/schema.ts';

export const ID = 'return-estimator';

/** The slice is the estimate itself. */
export type Slice = Estimate;
export const slice = estimate;

export const read = (workspace: Workspace): Slice => readOwn(workspace, ID, 'estimate', blankEstimate);

export const write = (workspace: Workspace, written: Slice): Workspace => writeOwn(workspace, ID, 'estimate', written);

const typedCount = ({ figures }: Slice): number =>
	inputIds.filter((id) => Object.values(figures[id]).some((end) => end !== null)).length;

export function isEmpty(slice: Slice): boolean {
	return typedCount(slice) === 0 && slice.about === '' && slice.sources === '' && slice.leftOut.length === 0;
}

/** A person shares an estimate to show its figures: all of it travels, and is named before. */
export const shareable = (slice: Slice): Slice => slice;

export function reveals(slice: Slice): string[] {
	const count = typedCount(slice);
	return [
		`${count === 1 ? 'The figure' : `The ${count} figures`} you typed, with every range, and the result. Costs and turnover of a company may be confidential.`,
		...(slice.about === '' ? [] : [`Which jobs it is about: “${slice.about}”.`]),
		...(slice.sources === '' ? [] : ['What you wrote on where the figures come from.']),
	];
}
