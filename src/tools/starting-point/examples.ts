import type { Example } from '../../lib/tool/tool.ts';
import type { Settings } from './settings.ts';
import type { Slice } from './slice.ts';

export const examples: Example<Slice, Settings>[] = [
	{
		id: 'advisory-group',
		title: 'A college with an advisory group',
		invented: true,
		note: 'Invented. A college has an advisory group of employers. It does not know yet who could host a TPM group.',
		slice: {
			answers: {
				'your-side': 'educator',
				'what-you-have': 'employer-group',
				'shared-problem': 'several',
				'trusted-host': 'not-sure',
				'own-numbers': 'some',
				'ready-partners': 'ready',
			},
		},
		settings: { at: null },
	},
	{
		id: 'chamber',
		title: 'A chamber whose members share a problem',
		invented: true,
		note: 'Invented. A chamber leads a sector partnership. Its members agree that too many new hires leave.',
		slice: {
			answers: {
				'your-side': 'association',
				'what-you-have': 'sector-partnership',
				'shared-problem': 'several',
				'trusted-host': 'with-staff',
				'own-numbers': 'would',
				'ready-partners': 'ready',
			},
		},
		settings: { at: null },
	},
	{
		id: 'not-sure',
		title: 'An organization that is not sure',
		invented: true,
		note: 'Invented. A community organization knows no group of employers, and employers name different problems.',
		slice: {
			answers: {
				'your-side': 'community-organization',
				'what-you-have': 'not-sure',
				'who-meets': 'not-sure',
				'what-you-want': 'not-sure',
				'shared-problem': 'differs',
				'would-meet': 'would-not',
			},
		},
		settings: { at: null },
	},
];
