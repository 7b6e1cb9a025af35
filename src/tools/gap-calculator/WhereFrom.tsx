import { SiteLink } from '../../components/ui/SiteLink.tsx';
import type { FilterProps } from './Filters.tsx';

/** Where the numbers come from, in short. */
export function WhereFrom({ slice, result }: FilterProps) {
	const { demand, supply, crosswalk, occupations } = result;
	const { openings, awards } = slice.sources;
	const typed = occupations.some(({ openingsFrom }) => openingsFrom === 'typed');
	return (
		<section className="gap-where" aria-labelledby="gap-where">
			<h3 id="gap-where">Where the numbers come from</h3>
			{demand && (
				<p>
					Openings: {demand.from.join('; ')}. {demand.area}
					{demand.baseYear && demand.endYear ? `, ${demand.baseYear}–${demand.endYear}` : ''}, a year.
				</p>
			)}
			{(typed || !demand) && <p>Openings typed by hand: {openings ?? 'source not given'}.</p>}
			{supply && (
				<p>
					Awards: {supply.from.join('; ')}
					{supply.years.length > 1 ? ', averaged' : ''}.
				</p>
			)}
			{(slice.awards.length > 0 || !supply) && <p>Awards typed by hand: {awards ?? 'source not given'}.</p>}
			{crosswalk && <p>Pairs: {crosswalk}.</p>}
			{demand && demand.leftOut.length > 0 && <p>Left out, since it is of older years: {demand.leftOut.join('; ')}.</p>}
			<p>
				<SiteLink to="/data/">Files loaded in this browser</SiteLink>
			</p>
		</section>
	);
}
