import { page } from 'vitest/browser';
import { viewDesk } from '../../../tests/support/view-desk.tsx';
import { empty } from './rows.fixture.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import './styles.css';

export const { Desk, saved, handedOut } = viewDesk({ tool, View, words: undefined, empty });

export const panel = (name: string | RegExp) =>
	page.getByRole('navigation', { name: /Parts/ }).getByRole('button', { name });
export const rows = () =>
	page.getByRole('table', { name: 'Supply and openings a year by occupation' }).getByRole('rowheader');
/** The titles of the list, in order. */
export const titles = () =>
	rows()
		.getByRole('button')
		.elements()
		.map((button) => button.textContent);
export const chosen = () => page.getByRole('heading', { level: 3 }).first();

export const button = (name: string | RegExp) => page.getByRole('button', { name });
/** By its label: a field that offers suggestions is a combobox to some. */
export const cell = (name: string) => page.getByLabelText(new RegExp(`^${name.replace(',', ' ?,')}$`));
