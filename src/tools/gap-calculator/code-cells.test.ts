import { expect, test } from 'vitest';
import { readCip, readSoc } from '../../lib/labor/codes.ts';
import { codeIn, codeTrouble, titleBeside } from './code-cells.ts';

const KIND = 'no code.';

test('a code is read alone or with its title behind it', () => {
	expect(codeIn('  51-4041   Machinists', readSoc)).toBe('51-4041');
	expect(codeIn('01.0601', readCip)).toBe('01.0601');
	expect(codeIn('1.0601', readCip)).toBe('01.0601');
	expect(codeIn('Machinists 51-4041', readSoc)).toBeNull();
	expect(codeIn('', readSoc)).toBeNull();
});

test('what is no code is quoted, and what Excel broke says how to mend it', () => {
	expect(codeTrouble('51-4041 Machinists', readSoc, KIND)).toBeNull();
	expect(codeTrouble('machinists', readSoc, KIND)).toBe('“machinists” is no code.');
	expect(codeTrouble('11/1/2021', readSoc, KIND)).toContain('set to Text');
});

test('a title stands behind its own code only', () => {
	const codes = ['51-4041 Machinists', '51-4121 Welders, Cutters', '51-9999'];
	expect(titleBeside('51-4121', codes)).toBe('Welders, Cutters');
	expect(titleBeside('51-41', codes)).toBe('');
	expect(titleBeside('51-9999', codes)).toBe('');
	expect(titleBeside(null, codes)).toBe('');
});
