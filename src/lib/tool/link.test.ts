import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyWorkspace, blankWorkspace, NOW } from '../../../tests/support/workspaces.ts';
import { type Envelope, seal } from '../workspace/envelope.ts';
import { WORKSPACE_VERSION } from '../workspace/schema.ts';
import { decodeLink, encodeLink, findLinks, isLink, LINK_CAP, UNFOLDED_CAP } from './link.ts';

const small = seal('tool', { tool: 'test-tool', workspace: blankWorkspace }, NOW);
const reasonOf = async (address: string) => {
	const opening = await decodeLink(address);
	return opening.ok ? 'ok' : opening.reason;
};
const packed = (text: string | Buffer, version = WORKSPACE_VERSION) =>
	`#w=${version}.${deflateRawSync(text).toString('base64url')}`;

describe('a link', () => {
	test('brings back what went in', async () => {
		await fc.assert(
			fc.asyncProperty(anyWorkspace, async (workspace) => {
				const envelope: Envelope = seal('tool', { tool: 'test-tool', workspace }, NOW);
				const address = `https://example.org/x/tools/test-tool/${await encodeLink(envelope)}`;
				expect(isLink(address)).toBe(true);
				expect(await decodeLink(address)).toEqual({ ok: true, envelope });
			}),
			{ numRuns: 50 },
		);
	});

	test('is the contract’s: version, dot, base64url of deflate-raw JSON', async () => {
		const fragment = await encodeLink(small);
		expect(fragment).toMatch(new RegExp(`^#w=${WORKSPACE_VERSION}\\.[A-Za-z0-9_-]+$`));
		expect(await decodeLink(packed(JSON.stringify(small)))).toEqual({ ok: true, envelope: small });
	});

	test('that an older version made still opens', async () => {
		const { employerDemand: _added, ...workspace } = blankWorkspace;
		const old = { ...small, version: 1, data: { tool: 'test-tool', workspace } };
		expect(await decodeLink(packed(JSON.stringify(old), 1))).toEqual({ ok: true, envelope: small });
	});

	test('never carries a whole workspace', async () => {
		expect(await reasonOf(packed(JSON.stringify(seal('workspace', blankWorkspace, NOW))))).toBe('wrong-kind');
	});

	test('from a newer version is refused before it is unpacked', async () => {
		expect(await reasonOf(`#w=${WORKSPACE_VERSION + 1}.AAAA`)).toBe('too-new');
	});

	test('that is cut or changed anywhere is refused and never throws', async () => {
		const fragment = await encodeLink(small);
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 5, max: fragment.length - 1 }), async (length) => {
				expect(await reasonOf(fragment.slice(0, length))).toBe('damaged');
			}),
		);
		await fc.assert(
			fc.asyncProperty(fc.string(), async (text) => {
				expect(await reasonOf(`#w=1.${text}`)).not.toBe('ok');
			}),
		);
	});

	test('longer than the cap is refused', async () => {
		expect(await reasonOf(`#w=1.${'A'.repeat(LINK_CAP + 1)}`)).toBe('too-large');
	});

	test('that unfolds past the cap is stopped while reading', async () => {
		const bomb = packed(Buffer.alloc(UNFOLDED_CAP + 1, ' '));
		expect(bomb.length).toBeLessThan(LINK_CAP);
		expect(await reasonOf(bomb)).toBe('too-large');
		expect(await reasonOf(packed(Buffer.alloc(UNFOLDED_CAP, ' ')))).not.toBe('too-large');
	});

	test('with text that is not UTF-8 is damaged', async () => {
		expect(await reasonOf(packed(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])))).toBe('damaged');
	});
});

test('findLinks takes several links out of a paste', () => {
	const text = 'Dana: https://a.example/tools/x/#w=1.AbC-_9 and\n<https://a.example/#w=1.Zz>. Not #w= or #x=1.a';
	expect(findLinks(text)).toEqual(['#w=1.AbC-_9', '#w=1.Zz']);
	expect(findLinks('none here')).toEqual([]);
});
