import type { CatalogueGroup, CatalogueSet } from '../../lib/discussion/catalogue.ts';
import type { Actions } from './actions.ts';
import type { MeetingResult } from './result.ts';
import { whoAsks } from './who-asks.ts';

interface QuestionPickerProps {
	catalogue: readonly CatalogueSet[];
	current: MeetingResult;
	actions: Actions;
}

/** All questions of all sets, to put on the agenda or take off. */
export function QuestionPicker({ catalogue, current, actions }: QuestionPickerProps) {
	const chosen = new Set(current.agenda.map(({ item }) => item.key));
	return (
		<section className="dg-picker" aria-labelledby="dg-picker">
			<h2 id="dg-picker">Choose more questions</h2>
			<p className="hint">A check mark puts a question at the end of the agenda. Mix the sets as you like.</p>
			{catalogue.map((set) => {
				const count = set.groups.flatMap(({ questions }) => questions).filter(({ key }) => chosen.has(key)).length;
				return (
					<details key={set.id} className="dg-set">
						<summary>
							<span className="dg-set-name">{whoAsks(set.id).name}</span>
							<span className="hint">{count === 0 ? 'none on the agenda' : `${count} on the agenda`}</span>
						</summary>
						{set.note && <p className="hint">{set.note}</p>}
						{set.groups.map((group) => (
							<PickerGroup key={group.id} group={group} chosen={chosen} actions={actions} />
						))}
					</details>
				);
			})}
		</section>
	);
}

interface PickerGroupProps {
	group: CatalogueGroup;
	chosen: ReadonlySet<string>;
	actions: Actions;
}

function PickerGroup({ group, chosen, actions }: PickerGroupProps) {
	return (
		<fieldset className="dg-picker-group">
			<legend>{group.title}</legend>
			{group.questions.map((question) => (
				<label key={question.key} className="dg-check">
					<input
						type="checkbox"
						checked={chosen.has(question.key)}
						onChange={({ target }) => (target.checked ? actions.choose(question) : actions.takeOff(question.key))}
					/>
					<span>{question.text}</span>
				</label>
			))}
		</fieldset>
	);
}
