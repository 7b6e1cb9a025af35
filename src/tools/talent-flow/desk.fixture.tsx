import { viewDesk } from '../../../tests/support/view-desk.tsx';
import type { Slice } from './slice.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import './styles.css';

const empty = { occupations: [], providers: [], demand: [], jobs: [], received: [] };

export function example(id: string): Slice {
	const found = tool.examples.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no example ${id}`);
	return found.slice;
}

export const { Desk, saved, handedOut } = viewDesk({ tool, View, words: undefined, empty });
