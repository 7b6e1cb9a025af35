/**
 * What changes with the person across the table. The six moves keep their order; inside them, what is said first, what an
 * e-mail has room for and how a page is ordered differ. The choices are ours, after the roles the guides describe:
 * executives decide on resources, HR runs recruiting, hiring managers live with the result, CSR looks for value to
 * company and community, associations speak for many.
 */
import type { Advantage, Audience } from './draft.ts';
import type { PainKind } from './pain-kinds.ts';

/** The parts of a draft; each belongs to one move. */
export const parts = ['pain', 'done', 'offer', 'question', 'benefits', 'ask'] as const;
export type Part = (typeof parts)[number];

/** Moves are counted from 1. */
export const moveOf = (part: Part): number => parts.indexOf(part) + 1;

interface Emphasis {
	/** Pain points and their measures, in the order they are named. */
	kinds: readonly PainKind[];
	advantages: readonly Advantage[];
	/** Parts an e-mail has room for. */
	email: readonly Part[];
	/** Parts of the one page, in order. */
	page: readonly Part[];
}

export const emphasis: Readonly<Record<Audience, Emphasis>> = {
	executive: {
		kinds: ['costs', 'unfilled-jobs', 'moving-up-and-staying', 'diversity'],
		advantages: ['productivity', 'thinking', 'retention', 'hiring', 'brand', 'representation'],
		email: ['pain', 'benefits', 'ask'],
		page: ['pain', 'benefits', 'offer', 'done', 'question', 'ask'],
	},
	hr: {
		kinds: ['unfilled-jobs', 'moving-up-and-staying', 'costs', 'diversity'],
		advantages: ['hiring', 'retention', 'representation', 'productivity', 'thinking', 'brand'],
		email: ['pain', 'done', 'benefits', 'question', 'ask'],
		page: ['pain', 'done', 'benefits', 'offer', 'question', 'ask'],
	},
	'hiring-manager': {
		kinds: ['moving-up-and-staying', 'unfilled-jobs', 'costs', 'diversity'],
		advantages: ['retention', 'productivity', 'hiring', 'thinking', 'representation', 'brand'],
		email: ['pain', 'offer', 'benefits', 'ask'],
		page: ['pain', 'offer', 'benefits', 'done', 'question', 'ask'],
	},
	csr: {
		kinds: ['diversity', 'moving-up-and-staying', 'unfilled-jobs', 'costs'],
		advantages: ['representation', 'brand', 'retention', 'thinking', 'hiring', 'productivity'],
		email: ['pain', 'done', 'offer', 'benefits', 'ask'],
		page: ['pain', 'done', 'offer', 'benefits', 'question', 'ask'],
	},
	association: {
		kinds: ['unfilled-jobs', 'costs', 'moving-up-and-staying', 'diversity'],
		advantages: ['hiring', 'productivity', 'retention', 'brand', 'thinking', 'representation'],
		email: ['pain', 'offer', 'question', 'ask'],
		page: ['pain', 'offer', 'question', 'benefits', 'done', 'ask'],
	},
};
