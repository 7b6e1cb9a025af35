import { page } from 'vitest/browser';
import { parse } from 'yaml';
import { viewDesk } from '../../../tests/support/view-desk.tsx';
import yaml from '../../content/questions/career-pathways-self-assessment.yaml?raw';
import { instrument } from '../../lib/content/schemas.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import './styles.css';

export const words = instrument.parse(parse(yaml));

export const { Desk, saved } = viewDesk({ tool, View, words, empty: { assessments: [] } });
export const answers = () => saved.slice.assessments.at(-1)?.answers;

export const group = (name: string | RegExp) => page.getByRole('group', { name });
export const panel = (name: string) => page.getByRole('navigation', { name: /Parts/ }).getByRole('button', { name });
