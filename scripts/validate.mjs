/**
 * `npm run validate`: checks the words alone, in a second or two: every entry against its schema, and the link graph
 * over all of them. The same schemas and the same graph stop the build; this says it sooner and names file and field.
 */
import { layoutIds, sitePages } from '../src/components/site/site-pages.ts';
import { buildGraph } from '../src/lib/content/graph.ts';
import { contentEntries } from './content-entries.mjs';

const { entries, problems, files } = await contentEntries();

// With entries missing, every link to them would be reported too: the graph is worth reading once the entries are sound.
if (problems.length === 0) {
	try {
		problems.push(...buildGraph(entries, sitePages(entries), layoutIds).problems);
	} catch (error) {
		problems.push(error.message);
	}
}

if (problems.length > 0) {
	console.error(`${problems.join('\n')}\n\n${problems.length} to mend in ${files} files.`);
	process.exitCode = 1;
} else {
	console.log(`${entries.length} entries, all sound.`);
}
