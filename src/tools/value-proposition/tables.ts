import type { Table } from '../../lib/tool/tool.ts';
import { isBlankDraft } from '../../lib/value-proposition/draft.ts';
import { moveOf, parts } from '../../lib/value-proposition/emphasis.ts';
import { kindLabels, moveTitles } from '../../lib/value-proposition/labels.ts';
import { textOf } from '../../lib/value-proposition/pieces.ts';
import { wordCount } from '../../lib/value-proposition/sentences.ts';
import { secondsToSay } from '../../lib/value-proposition/speaking-time.ts';
import type { Result } from './result.ts';
import type { Slice } from './slice.ts';

function movesTable({ passages }: Result): Table {
	return {
		id: 'moves',
		title: 'The six moves of the talking script',
		columns: [
			{ key: 'number', label: 'No.', kind: 'number', digits: 0 },
			{ key: 'move', label: 'Move', kind: 'text' },
			{ key: 'text', label: 'What you say', kind: 'text' },
			{ key: 'words', label: 'Words', kind: 'number', digits: 0 },
			{ key: 'seconds', label: 'Seconds to say', kind: 'number', digits: 0 },
		],
		rows: parts.map((part) => {
			const text = textOf(passages.script.find(({ id }) => id === part)?.pieces ?? []);
			return {
				number: moveOf(part),
				move: moveTitles[part],
				text: text === '' ? null : text,
				words: text === '' ? null : wordCount(text),
				seconds: text === '' ? null : secondsToSay(text),
			};
		}),
		notes: ['Speaking time counts 130 words a minute.'],
	};
}

/** Which measure is to answer which pain point. Pain points and benefits without the other have a line too. */
export function measuresTable({ material: { pains, gains } }: Result): Table {
	const bare = pains.filter(({ id }) => !gains.some(({ pain }) => pain?.id === id));
	const lines = [
		...gains.map(({ pain, measure, benefit }) => ({ pain, measure, benefit: benefit.text })),
		...bare.map((pain) => ({ pain, measure: null, benefit: '' })),
	];
	return {
		id: 'measures',
		title: 'How we will both know',
		columns: [
			{ key: 'pain', label: 'Pain point', kind: 'text' },
			{ key: 'kind', label: 'Kind', kind: 'text' },
			{ key: 'benefit', label: 'What gets better', kind: 'text' },
			{ key: 'measure', label: 'Measure', kind: 'text' },
			{ key: 'unit', label: 'Counted in', kind: 'text' },
			{ key: 'better', label: 'Better is', kind: 'text' },
		],
		rows: lines.map(({ pain, measure, benefit }) => ({
			pain: pain?.called ?? null,
			kind: pain?.kind ? kindLabels[pain.kind] : null,
			benefit: benefit.trim() === '' ? null : benefit.trim(),
			measure: measure?.name ?? null,
			unit: measure?.unit ?? null,
			better: measure?.better ?? null,
		})),
		notes: ['Kinds of pain points follow the 2020 TPM Resource Guide.'],
	};
}

function checksTable({ checks }: Result): Table {
	return {
		id: 'checks',
		title: 'Gentle checks',
		columns: [
			{ key: 'state', label: 'State', kind: 'text' },
			{ key: 'move', label: 'Move', kind: 'number', digits: 0 },
			{ key: 'check', label: 'What we noticed', kind: 'text' },
			{ key: 'advice', label: 'Advice', kind: 'text' },
		],
		rows: checks.map(({ state, move, title, text }) => ({
			state: state === 'fine' ? 'Fine' : 'Worth a look',
			move,
			check: title,
			advice: text === '' ? null : text,
		})),
	};
}

export function tables({ draft }: Slice, result: Result): Table[] {
	if (isBlankDraft(draft)) return [];
	return [movesTable(result), measuresTable(result), checksTable(result)];
}
