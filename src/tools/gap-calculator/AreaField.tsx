import { SelectField } from '../../components/ui/SelectField.tsx';
import type { FilterProps } from './Filters.tsx';

/** The area whose openings count. */
export function AreaField({ settings, result, ask }: Pick<FilterProps, 'settings' | 'result' | 'ask'>) {
	const { areas } = result.choices;
	if (areas.length === 0 || settings.figures === 'typed') return null;
	const used = result.demand?.area ?? '';
	return (
		<SelectField
			label="Area of the openings"
			value={used}
			options={[
				...(used === '' ? [['', 'Choose an area'] as const] : []),
				...areas.map((area) => [area, area] as const),
			]}
			onChange={(area) => ask({ area: area === '' ? null : area })}
		/>
	);
}
