/**
 * The directions of docs/architecture.md, as rules:
 * lib <- components/ui <- tools/<id> <- components/shell <- components/mdx, components/site <- layouts, pages.
 * Each rule names what a folder may import; anything else is an error. Tests may import what they test with.
 */
const tests = '\\.(test|fixture)\\.tsx?$';
const npm = 'node_modules';

/** Data-format libraries that run in bare Node, and zod through its one door. */
const dataLibraries = [
	'zod',
	'papaparse',
	'read-excel-file',
	'write-excel-file',
	'docx',
	'ical-generator',
	'fflate',
	'saxes',
	'fastest-levenshtein',
	'syllable',
	'yaml',
	'github-slugger',
	'unified',
	'remark-parse',
	'remark-mdx',
	'remark-gfm',
	'mdast',
	'mdast-util-[a-z-]+',
	'unist-util-visit',
];
const inPackages = (names) => `(^|/)${npm}/(@types/)?(${names.join('|')})/`;

const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
	forbidden: [
		only(
			'no-cycles',
			'A file that needs itself has no order to be read in.',
			{},
			{ circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		),
		only(
			'nothing-missing',
			'An import that leads nowhere.',
			{ pathNot: '\\.astro$' },
			{ couldNotResolve: true, pathNot: '^(astro:|mdast$)' },
		),
		only(
			'lib-is-pure',
			'lib imports only lib and data-format libraries that run in bare Node.',
			{ path: '^src/lib/', pathNot: tests },
			{ pathNot: ['^src/lib/', '^mdast$', inPackages(dataLibraries)] },
		),
		only(
			'zod-by-one-door',
			'zod is imported through src/lib/zod.ts, which keeps it from probing new Function.',
			{ path: '^src/', pathNot: '^src/lib/zod\\.ts$' },
			{ path: inPackages(['zod']) },
		),
		only(
			'ui-knows-only-lib',
			'components/ui imports lib, itself and what draws.',
			{ path: '^src/components/ui/', pathNot: tests },
			{ pathNot: ['^src/lib/', '^src/components/ui/', inPackages(['react', 'react-dom', 'chart\\.js'])] },
		),
		only(
			'a-tool-is-rules',
			'tool.ts, and what it is split into, imports only lib and its own folder.',
			{ path: '^src/tools/([^/]+)/[^/]+\\.ts$', pathNot: tests },
			{ pathNot: ['^src/lib/', '^src/tools/$1/[^/]+\\.ts$', inPackages(dataLibraries)] },
		),
		only(
			'a-view-draws',
			'A view imports lib, components/ui and its own folder: no storage, no other tool.',
			{ path: '^src/tools/([^/]+)/[^/]+\\.tsx$', pathNot: tests },
			{ pathNot: ['^src/lib/', '^src/components/ui/', '^src/tools/$1/', inPackages(['react', 'react-dom'])] },
		),
		only(
			'shell-below-pages',
			'components/shell knows tools, components/ui and lib; never a page, a layout or site furniture.',
			{ path: '^src/components/shell/', pathNot: tests },
			{ path: '^src/(pages|layouts|components/(site|mdx))/' },
		),
		only(
			'ports-are-plain',
			'Site scripts load ports on pages without a framework.',
			{ path: '^src/components/shell/ports/', pathNot: tests },
			{ path: inPackages(['react', 'react-dom']) },
		),
		only(
			'storage-in-the-shell',
			'Only components/shell touches storage.',
			{ path: '^src/', pathNot: ['^src/components/shell/', tests] },
			{ path: inPackages(['idb-keyval']) },
		),
		only(
			'site-parts-below-pages',
			'components never import pages or layouts.',
			{ path: '^src/components/' },
			{ path: '^src/(pages|layouts)/' },
		),
		only(
			'fixtures-are-for-tests',
			'What only tests need never reaches a reader.',
			{ path: '^src/', pathNot: tests },
			{ path: tests },
		),
		only('words-import-nothing', 'src/content holds words only.', { path: '^src/content/' }, { path: '.' }),
	],
	options: {
		doNotFollow: { path: npm },
		exclude: { path: '\\.(css|astro\\?|woff2)' },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			extensions: ['.ts', '.tsx', '.mjs', '.js', '.astro'],
			conditionNames: ['import', 'types', 'default'],
		},
	},
};
