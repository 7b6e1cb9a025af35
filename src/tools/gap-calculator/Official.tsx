import { SiteLink } from '../../components/ui/SiteLink.tsx';
import { officialFiles } from './official-words.ts';
import type { GapProps } from './View.tsx';

/** Which official files are loaded, what each adds, and what the result is like without the ones that are missing. */
export function Official({ loaded, settings, onSettings }: GapProps) {
	const isUnused = loaded.length > 0 && settings.figures === 'typed';
	return (
		<section className="gap-part" aria-labelledby="gap-official">
			<h2 id="gap-official">Official files</h2>
			<p>
				{loaded.length === 0
					? 'You can work without any. With four public files the tool compares every occupation in your area.'
					: 'They stay in this browser. Figures you type stand in for theirs.'}{' '}
				<SiteLink to="/data/">{loaded.length === 0 ? 'Get and load files' : 'Load, check or remove files'}</SiteLink>
			</p>
			{isUnused && (
				<div className="note note-check">
					<p className="note-title">These files are loaded and not used now.</p>
					<p>This work counts typed figures only.</p>
					<button
						type="button"
						className="button"
						onClick={() => onSettings({ ...settings, figures: 'both', crosswalk: true })}
					>
						Count the official files too
					</button>
				</div>
			)}
			<dl className="gap-files">
				{officialFiles.map(({ kind, name, adds, without }) => {
					const here = loaded.filter((one) => one.kind === kind);
					return (
						<div key={kind} data-loaded={here.length > 0 || undefined}>
							<dt>{name}</dt>
							<dd>
								{here.map(({ id, title, vintage }) => (
									<p key={id}>
										✓ {title}
										{vintage && !title.includes(vintage) ? `, ${vintage}` : ''}
									</p>
								))}
								{here.length === 0 && (
									<p>
										{adds}. {loaded.length > 0 && <strong>Not loaded: {without}.</strong>}
									</p>
								)}
							</dd>
						</div>
					);
				})}
			</dl>
		</section>
	);
}
