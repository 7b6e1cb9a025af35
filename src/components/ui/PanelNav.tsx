interface PanelNavProps<Id extends string> {
	/** "Parts of the gap calculator". */
	label: string;
	panels: readonly (readonly [id: Id, label: string])[];
	current: Id;
	onShow(id: Id): void;
}

/** The parts of a tool, one shown at a time. */
export function PanelNav<Id extends string>({ label, panels, current, onShow }: PanelNavProps<Id>) {
	return (
		<nav className="panel-nav" aria-label={label}>
			<ul>
				{panels.map(([id, name]) => (
					<li key={id}>
						<button type="button" aria-current={current === id ? 'true' : undefined} onClick={() => onShow(id)}>
							{name}
						</button>
					</li>
				))}
			</ul>
		</nav>
	);
}
