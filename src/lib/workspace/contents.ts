/** What a workspace holds, counted from what is there. */
import type { Workspace } from './schema.ts';

type Entity = {
	[K in keyof Workspace]: Workspace[K] extends readonly { id: string }[] ? K : never;
}[keyof Workspace];

const names: Record<Entity, readonly [one: string, many: string]> = {
	painPoints: ['pain point', 'pain points'],
	occupations: ['occupation', 'occupations'],
	employers: ['employer', 'employers'],
	providers: ['training provider', 'training providers'],
	programs: ['program', 'programs'],
	requirements: ['hiring requirement', 'hiring requirements'],
	measures: ['measure', 'measures'],
	employerDemand: ['line of employer demand', 'lines of employer demand'],
	assessments: ['assessment', 'assessments'],
	actions: ['action', 'actions'],
};

/** "2 assessments", "14 occupations": one phrase for each kind of record that is there. */
export function contentsOf(workspace: Workspace): string[] {
	return (Object.keys(names) as Entity[]).flatMap((entity) => {
		const count = workspace[entity].length;
		const [one, many] = names[entity];
		return count === 0 ? [] : [`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`];
	});
}
