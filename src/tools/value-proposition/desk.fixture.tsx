import { page } from 'vitest/browser';
import { viewDesk } from '../../../tests/support/view-desk.tsx';
import { blankConversation } from '../../lib/value-proposition/conversation.fixture.ts';
import { words } from '../../lib/value-proposition/words.fixture.ts';
import { tool } from './tool.ts';
import View from './View.tsx';
import './styles.css';

export const { Desk, saved, handedOut } = viewDesk({ tool, View, words, empty: blankConversation() });

export const field = (name: string | RegExp) => page.getByRole('textbox', { name });
export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const draftPanel = () => page.getByRole('tabpanel');
export const checks = () => page.getByRole('region', { name: 'Gentle checks' });
