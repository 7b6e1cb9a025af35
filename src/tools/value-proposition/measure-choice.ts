import type { Benefit } from '../../lib/value-proposition/draft.ts';
import { kindLabels } from '../../lib/value-proposition/labels.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';

/** The measures to choose from: the workspace's own, those of the list that answer the pain point, and the rest. */
export function measureGroups({ measures }: Slice, { words, material }: Result, { painPoint, measure }: Benefit) {
	const kind = material.pains.find(({ id }) => id === painPoint)?.kind ?? null;
	const own = measures
		.filter(({ id, name }) => name.trim() !== '' || id === measure)
		.map(({ id, name }) => ({ value: id, label: name.trim() === '' ? 'A measure of your own' : name }));
	const taken = new Set(own.map(({ label }) => label));
	const listed = Object.entries(words.measures)
		.filter(([, { name }]) => !taken.has(name))
		.sort(([, one], [, other]) => (one.name < other.name ? -1 : 1));
	const options = (all: typeof listed) => all.map(([id, { name }]) => ({ value: `list/${id}`, label: name }));
	const fitting = kind === null ? [] : listed.filter(([, { painPoints }]) => painPoints.includes(kind));
	return [
		{ label: 'In your workspace', options: own },
		{ label: kind === null ? '' : `They answer “${kindLabels[kind]}”`, options: options(fitting) },
		{
			label: fitting.length === 0 ? 'All measures' : 'They answer something else',
			options: options(listed.filter((entry) => !fitting.includes(entry))),
		},
	];
}
