import { DateField } from '../../components/ui/DateField.tsx';
import { Field } from '../../components/ui/Field.tsx';
import { SelectField } from '../../components/ui/SelectField.tsx';
import type { Actions } from './actions.ts';
import type { MeetingResult } from './result.ts';

const lengths = [15, 30, 45, 60, 75, 90, 120, 180, 240].map(
	(minutes) => [String(minutes), `${minutes} minutes`] as const,
);

/** What the meeting is called, when and where it is, and who is there. */
export function MeetingDetails({ current, actions }: { current: MeetingResult; actions: Actions }) {
	const { meeting, estimate, before } = current;
	const { title, date, time, minutes, place, who } = meeting;
	const byEstimate = estimate === 0 ? 'As the agenda needs' : `As the agenda needs, about ${estimate} minutes`;
	return (
		<section className="dg-details" aria-labelledby="dg-details">
			<h2 id="dg-details">The meeting</h2>
			<Field label="Title" value={title} maxLength={500} onChange={(text) => actions.changeMeeting({ title: text })} />
			<div className="dg-two">
				<DateField label="Day" is="date" value={date} onChange={(day) => actions.changeMeeting({ date: day })} />
				<DateField label="Time" is="time" value={time} onChange={(at) => actions.changeMeeting({ time: at })} />
			</div>
			<SelectField
				label="Length"
				value={minutes === null ? '' : String(minutes)}
				options={[['', byEstimate], ...lengths]}
				onChange={(value) => actions.changeMeeting({ minutes: value === '' ? null : Number(value) })}
			/>
			<Field
				label="Place"
				hint="A room, an address or a link."
				value={place}
				maxLength={500}
				onChange={(text) => actions.changeMeeting({ place: text })}
			/>
			<Field
				label="Who is there"
				hint="One name or role to a line. It goes into the minutes and into no link."
				value={who}
				long
				maxLength={20_000}
				onChange={(text) => actions.changeMeeting({ who: text })}
			/>
			{who.trim() === '' && before !== null && before.who.trim() !== '' && (
				<button className="button" type="button" onClick={() => actions.changeMeeting({ who: before.who })}>
					Same people as last time
				</button>
			)}
		</section>
	);
}
