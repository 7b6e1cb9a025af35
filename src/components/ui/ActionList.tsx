import type { ReactNode } from 'react';
import type { Workspace } from '../../lib/workspace/schema.ts';
import { statusNames } from '../../lib/workspace/status-names.ts';
import { DateField } from './DateField.tsx';
import { Field } from './Field.tsx';
import { SelectField } from './SelectField.tsx';

type Action = Workspace['actions'][number];

interface ActionListProps {
	actions: readonly Action[];
	/** What is asked for under "What": "What will be done about it". */
	whatLabel?: string;
	/** Said over an action: where it came from. */
	above?(action: Action): ReactNode;
	onChange(id: string, change: Partial<Action>): void;
	onRemove(id: string): void;
}

const states = Object.entries(statusNames);

/** Actions of the workspace, each with what, who, by when and its state, to be changed in place. */
export function ActionList({ actions, whatLabel = 'What', above, onChange, onRemove }: ActionListProps) {
	if (actions.length === 0) return null;
	return (
		<ul className="action-list">
			{actions.map((each, index) => {
				const { id, action, owner, due, status } = each;
				const name = action.trim() || `action ${index + 1}`;
				return (
					<li key={id}>
						<fieldset className="action-item">
							<legend className="visually-hidden">
								{index + 1}: {name}
							</legend>
							{above && <div className="action-whole">{above(each)}</div>}
							<div className="action-whole">
								<Field
									label={whatLabel}
									value={action}
									long
									maxLength={20_000}
									onChange={(text) => onChange(id, { action: text })}
								/>
							</div>
							<Field
								label="Who"
								value={owner ?? ''}
								maxLength={500}
								onChange={(text) => onChange(id, { owner: text === '' ? null : text })}
							/>
							<DateField label="By when" is="date" value={due} onChange={(day) => onChange(id, { due: day })} />
							<SelectField
								label="State"
								value={status}
								options={states}
								onChange={(state) => onChange(id, { status: state as Action['status'] })}
							/>
							<button className="button-link" type="button" onClick={() => onRemove(id)}>
								Delete<span className="visually-hidden"> “{name}”</span>
							</button>
						</fieldset>
					</li>
				);
			})}
		</ul>
	);
}
