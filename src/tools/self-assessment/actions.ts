import { putPass, removePass, type Stamp, startPass } from '../../lib/assessment/passes.ts';
import { addOwnAnswers } from '../../lib/assessment/round.ts';
import type { ViewProps } from '../../lib/tool/tool.ts';
import type { Answers, Round } from '../../lib/workspace/schema.ts';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import { INSTRUMENT, type Slice } from './slice.ts';

/** Identity and time enter here, in an event, and nowhere deeper. */
const stamp = (): Stamp => ({ id: crypto.randomUUID(), now: new Date().toISOString() });

/** What a person can do in the tool, each as one change of the slice or the settings. */
export function actionsFor(props: ViewProps<Slice, Settings, Result>) {
	const { slice, settings, result, onChange, onSettings } = props;
	const { current, instrument } = result;
	const passes = slice.assessments;
	const start = (title: string, answers?: Answers) =>
		startPass(stamp(), { id: INSTRUMENT, version: instrument.version }, title, answers);
	const taken = new Set(passes.map(({ title }) => title));
	let number = passes.length + 1;
	while (taken.has(`Pass ${number}`)) number += 1;
	const nextTitle = `Pass ${number}`;

	return {
		/** Change the answers of the current pass; the first answer starts one. */
		answer(edit: (answers: Answers) => Answers) {
			const pass = current ?? start(nextTitle);
			onChange({ assessments: putPass(passes, { ...pass, answers: edit(pass.answers) }) });
		},
		changeRound(edit: (round: Round) => Round) {
			if (!current?.round) return;
			onChange({ assessments: putPass(passes, { ...current, round: edit(current.round) }) });
		},
		addMyself(who: string) {
			if (!current?.round) return;
			const own = { pass: current.id, who, answers: current.answers, now: stamp().now };
			onChange({ assessments: putPass(passes, { ...current, round: addOwnAnswers(current.round, own) }) });
		},
		/** A new pass, blank or with the current answers to begin from. */
		startPass(copy: boolean) {
			const begun = start(nextTitle, copy ? result.answers : undefined);
			onChange({ assessments: putPass(passes, begun) });
			onSettings({ ...settings, panel: 'answer', section: null, chosen: { pass: begun.id, at: begun.startedAt } });
		},
		renamePass(id: string, title: string) {
			onChange({ assessments: passes.map((pass) => (pass.id === id ? { ...pass, title } : pass)) });
		},
		removePass(id: string) {
			onChange({ assessments: removePass(passes, id) });
		},
		choosePass(id: string) {
			onSettings({ ...settings, chosen: { pass: id, at: stamp().now } });
		},
		show(panel: Settings['panel']) {
			onSettings({ ...settings, panel });
		},
		showSection(section: string) {
			onSettings({ ...settings, panel: 'answer', section });
		},
		discuss(section: string) {
			onSettings({ ...settings, discussing: section });
		},
	};
}

export type Actions = ReturnType<typeof actionsFor>;
