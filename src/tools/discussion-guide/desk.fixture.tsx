import { page } from 'vitest/browser';
import { parse } from 'yaml';
import { viewDesk } from '../../../tests/support/view-desk.tsx';
import employer from '../../content/questions/cte-for-employers.yaml?raw';
import cte from '../../content/questions/employers-for-cte.yaml?raw';
import opso from '../../content/questions/employers-for-opsos.yaml?raw';
import partnership from '../../content/questions/tpm-in-practice.yaml?raw';
import educatorThemes from '../../content/themes/educators-and-employers.yaml?raw';
import organizationThemes from '../../content/themes/organizations-and-employers.yaml?raw';
import { actionSet, themes } from '../../lib/content/schemas.ts';
import type { DiscussionWords } from '../../lib/discussion/catalogue.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import './styles.css';

const set = (yaml: string) => actionSet.parse(parse(yaml));
const pairing = (yaml: string) => themes.parse(parse(yaml));

export const words: DiscussionWords = {
	'employers-for-cte': set(cte),
	'employers-for-opsos': set(opso),
	'cte-for-employers': set(employer),
	'tpm-in-practice': set(partnership),
	themes: {
		'educators-and-employers': pairing(educatorThemes),
		'organizations-and-employers': pairing(organizationThemes),
	},
};

export const { Desk, saved, handedOut } = viewDesk({ tool, View, words, empty: { meetings: [], tasks: [] } });
export const meeting = (at = -1) => saved.slice.meetings.at(at);

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
export const panel = (name: string) => page.getByRole('navigation', { name: /Parts/ }).getByRole('button', { name });
