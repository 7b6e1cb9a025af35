import type { ViewProps } from '../../src/lib/tool/tool.ts';
import type { Answers } from '../../src/lib/workspace/schema.ts';
import { type TestSettings, type TestSlice, testId } from './test-tool.ts';

/** The view of the test tool: one field a pain point, a button that adds one, and a rated line for members. */
export default function TestView(props: ViewProps<TestSlice, TestSettings, string[]>) {
	const { slice, settings, result, onChange, onSettings, member } = props;
	const { painPoints, passes } = slice;
	const add = () => {
		const id = testId(painPoints.length + 1);
		onChange({ ...slice, painPoints: [...painPoints, { id, name: `Point ${painPoints.length + 1}`, detail: null }] });
	};
	const rate = (answers: Answers) => {
		onChange({ ...slice, passes: passes.map((pass, index) => (index === 0 ? { ...pass, answers } : pass)) });
	};
	if (member) {
		const rating = passes[0]?.answers.lines.one;
		return (
			<button type="button" onClick={() => rate({ lines: { one: 4 }, lineNotes: {}, sections: {} })}>
				Rate line one: {String(rating ?? 'not rated')}
			</button>
		);
	}
	return (
		<div>
			{painPoints.map((point, index) => (
				<label key={point.id}>
					Pain point {index + 1}
					<input
						value={point.name}
						onChange={(event) => {
							const name = event.target.value;
							onChange({ ...slice, painPoints: painPoints.map((each) => (each === point ? { ...each, name } : each)) });
						}}
					/>
				</label>
			))}
			<button type="button" onClick={add}>
				Add a pain point
			</button>
			<button type="button" onClick={() => onSettings({ order: settings.order === 'typed' ? 'alphabet' : 'typed' })}>
				Order: {settings.order}
			</button>
			<p data-testid="names">{result.join(', ')}</p>
			<p data-testid="answers">
				{passes
					.at(-1)
					?.round?.responses.map(({ who }) => who)
					.join(', ')}
			</p>
		</div>
	);
}
