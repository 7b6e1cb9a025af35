import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetFromJson, datasetToJson } from './dataset-json.ts';
import { completions, projections } from './sample-tables.fixture.ts';

test('a table comes back as it was, unknown figures too', () => {
	expect(datasetFromJson(datasetToJson(projections))).toEqual(projections);
	expect(datasetFromJson(datasetToJson(completions))).toEqual(completions);
});

test('any column of awards comes back, digit for digit', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.nat(), fc.constant(Number.NaN), fc.double({ noNaN: true, min: 0, max: 1e9 }))),
			(list) => {
				const awards = Float64Array.from(list);
				expect(datasetFromJson(datasetToJson({ ...completions, awards }))).toEqual({ ...completions, awards });
			},
		),
	);
});

test('anything else is refused', () => {
	expect(() => datasetFromJson('{}')).toThrow();
	expect(() => datasetFromJson('<html>')).toThrow();
});
