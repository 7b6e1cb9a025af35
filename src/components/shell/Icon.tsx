/** Line icons on a 20-unit grid. Decoration only: the words beside an icon carry its meaning. */
const shapes = {
	undo: 'M7 5 3.5 8.500 7 12M4 8.500h8a4 4 0 0 1 0 8H9',
	redo: 'm13 5 3.500 3.500L13 12M16 8.500H8a4 4 0 0 0 0 8h3',
	people:
		'M7.500 3.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6M2 17c0-3.500 2.400-5.500 5.500-5.500S13 13.500 13 17M13 4a3 3 0 0 1 0 5.500M15 12c1.900.800 3 2.500 3 5',
	plus: 'M10 4v12M4 10h12',
	share: 'M10 12.500V3M6.500 6.500 10 3l3.500 3.500M4 10v7h12v-7',
	file: 'M5 2.500h7l3.500 3.500v11.500H5zM12 2.500V6h3.500',
	export: 'M10 3v9.500M6.500 9 10 12.500 13.500 9M4 13v4h12v-4',
	print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.500h8V17H6z',
} as const;

export function Icon({ name }: { name: keyof typeof shapes }) {
	return (
		<svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
			<path d={shapes[name]} />
		</svg>
	);
}
