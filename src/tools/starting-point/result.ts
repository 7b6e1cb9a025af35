import type { Flow } from '../../lib/content/flow.ts';
import { type Outcome, outcomeOf } from '../../lib/starting-point/outcome.ts';
import { type Position, positionOf } from '../../lib/starting-point/position.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

export interface Result extends Outcome {
	/** The questions, choices and results everything here is made of. */
	flow: Flow;
	position: Position;
}

export function compute({ answers }: Slice, { at }: Settings, flow: Flow): Result {
	const outcome = outcomeOf(flow, answers);
	return { ...outcome, flow, position: positionOf(outcome, at) };
}
