import { viewDesk } from '../../../tests/support/view-desk.tsx';
import { tool } from './tool.ts';
import View from './View.tsx';
import './styles.css';

const empty = { employers: [], occupations: [], lines: [], government: [], received: null };

export const { Desk, saved, handedOut } = viewDesk({ tool, View, words: undefined, empty });
