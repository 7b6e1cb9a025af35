/** Guides and their chapters in reading order. */
import { type CollectionEntry, getCollection } from 'astro:content';

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;

export async function guidesInOrder(): Promise<CollectionEntry<'guides'>[]> {
	return (await getCollection('guides')).sort(byOrder);
}

export async function chaptersOf(guide: CollectionEntry<'guides'>): Promise<CollectionEntry<'chapters'>[]> {
	const all = await getCollection('chapters');
	return guide.data.chapters.flatMap((id) => all.find((chapter) => chapter.id === id) ?? []);
}

export function chapterPath(guide: string, chapter: string): string {
	return `/guides/${guide}/${chapter.split('/')[1]}/`;
}

export async function frameworksInOrder(): Promise<CollectionEntry<'frameworks'>[]> {
	return (await getCollection('frameworks')).sort(byOrder);
}

export async function stepsOf(framework: CollectionEntry<'frameworks'>): Promise<CollectionEntry<'steps'>[]> {
	const all = await getCollection('steps');
	return framework.data.steps.flatMap((id) => all.find((step) => step.id === id) ?? []);
}
