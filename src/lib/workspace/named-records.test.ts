import { expect, test } from 'vitest';
import { namedRecords } from './named-records.ts';

const given = [
	{ id: 'a', name: 'Six Shops' },
	{ id: 'b', name: 'six shops' },
	{ id: 'c', name: 'Bright Gear' },
];
const named = () => {
	let made = 0;
	return namedRecords(given, {
		nameOf: ({ name }) => name,
		make(name) {
			made += 1;
			return { id: `new ${made}`, name };
		},
	});
};

test('a name stands for the record there is, in any case of letters', () => {
	const records = named();
	expect(records.idFor(' SIX shops ', null)).toBe('a');
	expect(records.idFor('Bright Gear', 'a')).toBe('c');
	expect(records.all).toEqual(given);
});

test('of two with one name, a row keeps the one it has', () => {
	expect(named().idFor('Six Shops', 'b')).toBe('b');
});

test('another name makes one record, however often it is written', () => {
	const records = named();
	expect(records.idFor(' Tern Machine ', 'c')).toBe('new 1');
	expect(records.idFor('tern machine', null)).toBe('new 1');
	expect(records.all.slice(given.length)).toEqual([{ id: 'new 1', name: 'Tern Machine' }]);
});

test('no name is no record', () => {
	const records = named();
	expect([records.idFor(null, 'a'), records.idFor('  ', 'a')]).toEqual([null, null]);
	expect(records.all).toHaveLength(given.length);
});
