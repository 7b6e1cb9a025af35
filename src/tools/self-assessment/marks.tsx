/** Line icons on a 20-unit grid, the same hand as the site's. The words beside an icon carry its meaning. */
const shapes = {
	plus: 'M10 4v12M4 10h12',
	check: 'm4 10.5 4 4 8-9',
	warning: 'M10 3 2 17h16zM10 8v4.5M10 14.5v.5',
	right: 'M3 10h13M11 5l5 5-5 5',
	left: 'M17 10H4M9 5l-5 5 5 5',
};

export function Mark({ name }: { name: keyof typeof shapes }) {
	return (
		<svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
			<path d={shapes[name]} />
		</svg>
	);
}
