import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BytesToText } from './bytes-to-text.ts';

/** Decodes the bytes cut at the given places. */
function decoded(bytes: Uint8Array, cuts: readonly number[] = []): string {
	const text = new BytesToText();
	let whole = '';
	let from = 0;
	for (const cut of [...cuts].sort((a, b) => a - b)) {
		whole += text.push(bytes.subarray(from, cut));
		from = cut;
	}
	return whole + text.push(bytes.subarray(from)) + text.end();
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
	const bytes = Buffer.from(text, 'utf16le');
	return order === 'le' ? bytes : bytes.swap16();
};
const cuts = fc.array(fc.nat(2000), { maxLength: 12 });
const cut = (places: readonly number[], length: number): number[] => places.map((place) => place % (length + 1));

describe('encodings', () => {
	test('UTF-8, with a byte order mark or without', () => {
		expect(decoded(utf8('code,título\r\n'))).toBe('code,título\r\n');
		expect(decoded(utf8('\uFEFFcode,título'))).toBe('code,título');
	});

	test('a mark further down is text', () => {
		expect(decoded(utf8(`${'x'.repeat(600)}\uFEFFy`), [600])).toBe(`${'x'.repeat(600)}\uFEFFy`);
	});

	test.each(['le', 'be'] as const)('UTF-16 %s, with a byte order mark or without', (order) => {
		const text = 'code\ttitle\r\n51-4121\tWelders – and cutters';
		expect(decoded(utf16(`\uFEFF${text}`, order))).toBe(text);
		expect(decoded(utf16(text, order))).toBe(text);
	});

	test('windows-1252, which is no UTF-8: accents, dashes and curly quotes', () => {
		const bytes = Buffer.from('Universit\xe9 \x96 \x93Ba\xf1os\x94', 'latin1');
		expect(decoded(bytes)).toBe('Université – “Baños”');
	});

	test('a file glued together from both', () => {
		expect(decoded(Buffer.concat([utf8('é,'), Buffer.from([0xe9])]))).toBe('é,é');
	});
});

describe('where a chunk ends changes nothing', () => {
	test('in UTF-8 of any letters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 900 }), cuts, (text, places) => {
				// A zero in every other byte would be UTF-16, a lone surrogate is no UTF-8, a leading mark is taken off.
				const plain = `a,${text.replaceAll(/[\0\p{Surrogate}]/gu, '')}`;
				const bytes = utf8(plain);
				expect(decoded(bytes, cut(places, bytes.length))).toBe(plain);
			}),
		);
	});

	test('in UTF-16', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 400 }),
				cuts,
				fc.constantFrom('le', 'be'),
				(text, places, order) => {
					const bytes = utf16(`\uFEFF${text}`, order as 'le' | 'be');
					expect(decoded(bytes, cut(places, bytes.length))).toBe(text);
				},
			),
		);
	});

	test('in bytes of any kind', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 1500 }), cuts, (bytes, places) => {
				expect(decoded(bytes, cut(places, bytes.length))).toBe(decoded(bytes));
			}),
		);
	});
});
