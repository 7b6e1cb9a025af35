import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figure, figuresToHide, isSmall, type Sum, UNNAMED } from './small-numbers.ts';

const figure = (id: string, value: number | null, employers: string | null, people: number | null = null): Figure => ({
	id,
	value,
	employers: employers === null ? null : [...employers],
	people,
});

describe('isSmall', () => {
	test.each([
		['ab', null, true],
		['abc', null, false],
		['aab', null, true],
		['', null, false],
		[null, 9, true],
		[null, 10, false],
		[null, 0, false],
		['abc', 9, true],
		['ab', 10, true],
		[null, null, false],
	])('%s employers, %s people: %s', (employers, people, small) => {
		expect(isSmall(figure('x', 1, employers, people))).toBe(small);
	});
});

test('an employer without a name protects no one else, and is protected', () => {
	const by = (...employers: string[]) => ({ employers, people: null });
	expect(isSmall(by(UNNAMED))).toBe(true);
	expect(isSmall(by('a', 'b', UNNAMED, UNNAMED))).toBe(true);
	expect(isSmall(by('a', 'b', 'c', UNNAMED))).toBe(false);
	// Two hidden figures together: their shown total must not tell their sum either.
	const figures = [
		{ id: 'a', value: 4, ...by('x', 'y') },
		{ id: 'b', value: 9, ...by(UNNAMED) },
		{ id: 'c', value: 30, ...by('u', 'v', 'w') },
		{ id: 'all', value: 43, ...by('x', 'y', UNNAMED, 'u', 'v', 'w') },
	];
	expect(figuresToHide(figures, [{ total: 'all', parts: ['a', 'b', 'c'] }]).size).toBe(3);
});

describe('figuresToHide', () => {
	const sum: Sum = { total: 'all', parts: ['a', 'b', 'c'] };

	test('hides what is small and nothing else without a total', () => {
		expect([...figuresToHide([figure('a', 4, 'xy'), figure('b', 9, 'xyz')], [])]).toEqual(['a']);
	});

	test('hides a second one where the total would give the first away', () => {
		const figures = [figure('a', 4, 'xy'), figure('b', 9, 'uvw'), figure('c', 30, 'uvw'), figure('all', 43, 'uvwxy')];
		expect([...figuresToHide(figures, [sum])].toSorted()).toEqual(['a', 'b']);
	});

	test('goes on while the hidden ones together are small', () => {
		const figures = [figure('a', 4, 'xy'), figure('b', 9, 'xy'), figure('c', 30, 'uvw'), figure('all', 43, 'uvwxy')];
		expect([...figuresToHide(figures, [sum])].toSorted()).toEqual(['a', 'b', 'c']);
	});

	test('hides the total first where the parts matter more', () => {
		const figures = [figure('a', 4, 'xy'), figure('b', 9, 'uvw'), figure('c', 30, 'uvw'), figure('all', 43, 'uvwxy')];
		expect([...figuresToHide(figures, [{ ...sum, totalFirst: true }])].toSorted()).toEqual(['a', 'all']);
	});

	test('hides the total when no part is left to hide', () => {
		const figures = [figure('a', 4, 'xy'), figure('all', 4, 'uvw')];
		expect([...figuresToHide(figures, [{ total: 'all', parts: ['a'] }])].toSorted()).toEqual(['a', 'all']);
	});

	test('hides a part where a hidden total could be added up', () => {
		const figures = [figure('a', 4, 'xyz'), figure('b', 9, 'xyz'), figure('all', 13, 'xy')];
		expect([...figuresToHide(figures, [{ total: 'all', parts: ['a', 'b'] }])].toSorted()).toEqual(['a', 'all']);
	});

	test('hides a bundle whole, and what its other members would then give away', () => {
		const part = (name: string, people: number) => [
			figure(`hired ${name}`, people, null, people),
			figure(`expected ${name}`, people * 2, null, null),
		];
		const figures = [
			...part('a', 4),
			...part('b', 12),
			...part('c', 30),
			figure('hired', 46, null, 46),
			figure('expected', 92, null),
		];
		const sums = ['hired', 'expected'].map((total) => ({
			total,
			parts: ['a', 'b', 'c'].map((name) => `${total} ${name}`),
		}));
		const bundles = ['a', 'b', 'c'].map((name) => [`hired ${name}`, `expected ${name}`]);
		expect([...figuresToHide(figures, sums, bundles)].toSorted()).toEqual([
			'expected a',
			'expected b',
			'hired a',
			'hired b',
		]);
	});

	test('a thousand jobs of one employer each take a moment, not a minute', () => {
		const jobs = Array.from({ length: 1000 }, (_, at) => at);
		const figures = jobs.flatMap((at) =>
			['added', 'replacement', 'total'].map((part) => figure(`${part} ${at}`, at + 1, String(at % 10))),
		);
		const sums = [
			...jobs.map((at) => ({ total: `total ${at}`, parts: [`added ${at}`, `replacement ${at}`] })),
			{ total: 'all', parts: jobs.map((at) => `total ${at}`) },
		];
		// Work that grows with the cube of the number of jobs would run into the time limit of a test.
		const hidden = figuresToHide([...figures, figure('all', 500_500, 'abc')], sums);
		expect(hidden.size).toBe(3000);
	});

	test('an unknown figure is not hidden: it is not there', () => {
		expect(figuresToHide([figure('a', null, 'x')], []).size).toBe(0);
	});
});

/** A table of employers' figures by job and kind, with totals both ways: what a demand plan shows. */
const table = fc
	.record({
		rows: fc.integer({ min: 1, max: 4 }),
		columns: fc.integer({ min: 1, max: 4 }),
		seeds: fc.array(fc.record({ value: fc.integer({ min: 0, max: 60 }), feed: fc.subarray([...'abcdef']) }), {
			minLength: 16,
			maxLength: 16,
		}),
	})
	.map(({ rows, columns, seeds }) => {
		const places = Array.from({ length: rows }, (_r, row) =>
			Array.from({ length: columns }, (_c, column) => ({ row, column })),
		);
		const cellOf = ({ row, column }: { row: number; column: number }): Figure => {
			const { value, feed } = seeds[row * 4 + column] ?? { value: 0, feed: [] };
			return { id: `r${row}c${column}`, value, employers: feed, people: null };
		};
		const cells = places.flat().map(cellOf);
		const totalOf = (id: string, parts: readonly Figure[]): Figure => ({
			id,
			value: parts.reduce((sum, part) => sum + (part.value ?? 0), 0),
			employers: [...new Set(parts.flatMap((part) => part.employers ?? []))],
			people: null,
		});
		const lines = [
			...places.map((line, row) => ({ id: `row${row}`, parts: line.map(cellOf) })),
			...Array.from({ length: columns }, (_c, column) => ({
				id: `column${column}`,
				parts: places.map((line) => cellOf(line[column] ?? { row: 0, column })),
			})),
		];
		const sums: Sum[] = lines.map(({ id, parts }) => ({ total: id, parts: parts.map((part) => part.id) }));
		return { figures: [...cells, ...lines.map(({ id, parts }) => totalOf(id, parts))], sums };
	});

describe('in any table with totals both ways', () => {
	test('every small figure is hidden', () => {
		fc.assert(
			fc.property(table, ({ figures, sums }) => {
				const hidden = figuresToHide(figures, sums);
				for (const one of figures) if (isSmall(one)) expect(hidden.has(one.id)).toBe(true);
			}),
		);
	});

	test('no hidden figure can be worked out: another table with other hidden figures adds up just as well', () => {
		fc.assert(
			fc.property(table, ({ figures, sums }) => {
				const hidden = figuresToHide(figures, sums);
				for (const id of hidden) expect(movable(id, hidden, sums), `${id} of ${[...hidden]}`).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test('no total gives away what fewer than three employers make up together', () => {
		fc.assert(
			fc.property(table, ({ figures, sums }) => {
				const hidden = figuresToHide(figures, sums);
				for (const { total, parts } of sums) {
					const unseen = parts.filter((part) => hidden.has(part));
					if (hidden.has(total) || unseen.length === 0) continue;
					const employers = new Set(
						figures.flatMap(({ id, employers }) => (unseen.includes(id) ? (employers ?? []) : [])),
					);
					expect(employers.size === 0 || employers.size >= 3).toBe(true);
				}
			}),
		);
	});

	test('a table in which nothing is small is shown whole', () => {
		fc.assert(
			fc.property(table, ({ figures, sums }) => {
				const many = figures.map((one) => ({ ...one, employers: [...'abc'] }));
				expect(figuresToHide(many, sums).size).toBe(0);
			}),
		);
	});
});

/**
 * True when the figure can take another value while everything shown stays and every sum holds. Found by walking from sum to
 * sum: a change of one hidden figure is passed on to another hidden figure of the same sum until it closes or has gone everywhere.
 * Worked out here with fractions over a prime field, apart from the code under test.
 */
function movable(id: string, hidden: ReadonlySet<string>, sums: readonly Sum[]): boolean {
	const P = 1_000_003n;
	const unknowns = [...hidden];
	const mod = (n: bigint) => ((n % P) + P) % P;
	const inverse = (n: bigint) => {
		let [power, base, result] = [P - 2n, n, 1n];
		for (; power > 0n; power >>= 1n) {
			if (power & 1n) result = mod(result * base);
			base = mod(base * base);
		}
		return result;
	};
	const rank = (rows: bigint[][]) => {
		let count = 0;
		const left = rows.map((row) => [...row]);
		for (let column = 0; column < unknowns.length; column += 1) {
			const at = left.findIndex((row, index) => index >= count && row[column] !== 0n);
			if (at < 0) continue;
			const [pivot] = left.splice(at, 1);
			if (pivot === undefined) continue;
			left.splice(count, 0, pivot);
			for (let index = count + 1; index < left.length; index += 1) {
				const factor = mod((left[index]?.[column] ?? 0n) * inverse(pivot[column] ?? 1n));
				left[index] = (left[index] ?? []).map((value, c) => mod(value - factor * (pivot[c] ?? 0n)));
			}
			count += 1;
		}
		return count;
	};
	const rows = sums.map(({ total, parts }) =>
		unknowns.map((unknown) => (parts.includes(unknown) ? 1n : unknown === total ? P - 1n : 0n)),
	);
	const fixed = unknowns.map((unknown) => (unknown === id ? 1n : 0n));
	return rank([...rows, fixed]) > rank(rows);
}
