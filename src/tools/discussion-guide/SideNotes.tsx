import { Field } from '../../components/ui/Field.tsx';
import type { SideView } from '../../lib/discussion/meeting.ts';
import type { Actions } from './actions.ts';
import type { Line } from './result.ts';

interface SideNotesProps {
	line: Line;
	views: readonly [SideView, SideView];
	actions: Actions;
}

/** One theme, two sides: what each is asked and what each says, next to each other, and what people make of it. */
export function SideNotes({ line: { item, question }, views, actions }: SideNotesProps) {
	const sides = [0, 1] as const;
	return (
		<>
			<div className="dg-sides-notes">
				{sides.map((side) => {
					const { name, note } = views[side];
					const prompts = question?.prompts?.[side];
					return (
						<section key={side} aria-labelledby={`dg-side-${side}`}>
							<h3 id={`dg-side-${side}`}>{name}</h3>
							{prompts && (
								<>
									<p className="kicker">{prompts.heading}</p>
									<ul className="dg-prompts">
										{prompts.questions.map((text) => (
											<li key={text}>{text}</li>
										))}
									</ul>
								</>
							)}
							<Field
								label={`What they say: ${name}`}
								value={note}
								long
								maxLength={20_000}
								onChange={(text) => actions.noteView(item.key, side, text)}
							/>
						</section>
					);
				})}
			</div>
			<Field
				label="What we heard differently, and what we agree on"
				hint="Read both views aloud first. Nothing is compared for you: that is your talk."
				value={item.note}
				long
				maxLength={20_000}
				onChange={(note) => actions.edit(item.key, { note })}
			/>
		</>
	);
}
