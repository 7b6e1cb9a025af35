/** What MDX may use: Markdown's own elements drawn our way, and the site's block components. MDX imports nothing. */
import AudienceNote from './AudienceNote.astro';
import Callout from './Callout.astro';
import Example from './Example.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import MarginNote from './MarginNote.astro';
import Plate from './Plate.astro';
import Questions from './Questions.astro';
import RoleList from './RoleList.astro';
import Table from './Table.astro';
import Trail from './Trail.astro';

export const mdxComponents = {
	a: Link,
	h2: Heading2,
	h3: Heading3,
	table: Table,
	AudienceNote,
	Callout,
	Example,
	MarginNote,
	Plate,
	Questions,
	RoleList,
	Trail,
};
