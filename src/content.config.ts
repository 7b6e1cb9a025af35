import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as schemas from './lib/content/schemas.ts';

const from = (base: string, pattern: string) => glob({ base: `./src/content/${base}`, pattern });

/** `employers-for-cte/guide.yaml` has the id `employers-for-cte`. */
const byFolder = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

export const collections = {
	sources: defineCollection({ loader: from('sources', '*.yaml'), schema: schemas.source }),
	glossary: defineCollection({ loader: from('glossary', '*.mdx'), schema: schemas.term }),
	stories: defineCollection({ loader: from('stories', '*.mdx'), schema: schemas.story }),
	guides: defineCollection({
		loader: glob({ base: './src/content/guides', pattern: '*/guide.yaml', generateId: byFolder }),
		schema: schemas.guide,
	}),
	chapters: defineCollection({ loader: from('guides', '*/*.mdx'), schema: schemas.chapter }),
	frameworks: defineCollection({
		loader: glob({ base: './src/content/steps', pattern: '*/framework.yaml', generateId: byFolder }),
		schema: schemas.framework,
	}),
	steps: defineCollection({ loader: from('steps', '*/*.mdx'), schema: schemas.step }),
	questions: defineCollection({ loader: from('questions', '*.yaml'), schema: schemas.questions }),
	themes: defineCollection({ loader: from('themes', '*.yaml'), schema: schemas.themes }),
	flows: defineCollection({ loader: from('flows', '*.yaml'), schema: schemas.flow }),
	roles: defineCollection({ loader: from('roles', '*.yaml'), schema: schemas.role }),
	paths: defineCollection({ loader: from('paths', '*.yaml'), schema: schemas.path }),
	measures: defineCollection({ loader: from('measures', '*.yaml'), schema: schemas.measure }),
	wording: defineCollection({ loader: from('wording', '*.yaml'), schema: schemas.wording }),
	examples: defineCollection({ loader: from('examples', '*.yaml'), schema: schemas.example }),
	comparison: defineCollection({ loader: from('comparison', '*.yaml'), schema: schemas.comparisonRow }),
	inventory: defineCollection({ loader: from('inventory', '*.yaml'), schema: schemas.inventory }),
	'official-files': defineCollection({ loader: from('official-files', '*.yaml'), schema: schemas.officialFile }),
	tools: defineCollection({ loader: from('tools', '*.mdx'), schema: schemas.toolWords }),
};
