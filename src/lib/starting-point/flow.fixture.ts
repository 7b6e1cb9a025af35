/** The flow as the site has it, for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { flow as schema } from '../content/flow.ts';

const file = join(import.meta.dirname, '../../content/flows/starting-point.yaml');
export const flow = schema.parse(parse(readFileSync(file, 'utf8')));

/** Any answers to any of the questions, some of them left out, some of them none of the choices. */
export const anyAnswers = fc
	.tuple(
		...flow.parts
			.flatMap(({ questions }) => questions)
			.map(({ id, choices }) =>
				fc
					.option(fc.constantFrom(...choices.map((choice) => choice.id), 'a-choice-of-old'))
					.map((choice): [string, string][] => (choice === null ? [] : [[id, choice]])),
			),
	)
	.map((entries): Record<string, string> => Object.fromEntries(entries.flat()));

/** The same, with every question answered by one of its choices. */
export const completeAnswers = fc
	.tuple(
		...flow.parts
			.flatMap(({ questions }) => questions)
			.map(({ id, choices }) =>
				fc.constantFrom(...choices.map((choice) => choice.id)).map((choice): [string, string] => [id, choice]),
			),
	)
	.map((entries): Record<string, string> => Object.fromEntries(entries));
