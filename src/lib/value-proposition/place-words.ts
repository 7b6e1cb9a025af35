/** Places inside a sentence: each with the word that joins it on, unless the person typed one. */
import { frame, type Piece, type Source, typedName } from './pieces.ts';
import { midSentence } from './sentences.ts';

type Links = readonly (readonly [pattern: RegExp, link: string])[];

const hasLink =
	/^(about|across|all over|along|around|at|by|down|from|in|inside|near|on|outside|over|throughout|through|up|via|within)\b(?!-)/i;
const adverb = /^(anywhere|downtown|here|locally|nationwide|nearby|online|regionally|remotely|statewide|virtually)\b/i;

/** What joins on an area: "in Northfield", "in the Valley"; "statewide" and "near Northfield" need nothing. */
export const areaLinks: Links = [
	[/^\d+(\.\d+)?[ -](miles?|minutes?|hours?|blocks?|kilometers?|km)\b/i, ' within '],
	[/./, ' in '],
];

/** What joins on a place to meet. */
export const placeLinks: Links = [
	[/^((microsoft |ms )?teams|google meet|skype|webex|facetime|zoom)\b/i, ' on '],
	[/^(e-?mail|phone|telephone|video)\b/i, ' by '],
	// A meal, alone or with its place; "Coffee House" is a place.
	[/^(breakfast|coffee|dinner|lunch|tea)(?=$|[.,;]|\s+(at|in|near|on|with)\b)/i, ' over '],
	[/^room\b/i, ' in '],
	[/./, ' at '],
];

/** A typed place with a space and the word that joins it on. */
export function joined(text: string, source: Source, links: Links): Piece[] {
	const words = text.trim();
	if (words === '') return [];
	if (hasLink.test(words) || adverb.test(words)) {
		const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
		return [...frame(' '), ...typedName(text, source, small)];
	}
	const link = links.find(([pattern]) => pattern.test(words))?.[1] ?? ' ';
	return [...frame(link), ...typedName(text, source, midSentence)];
}

/** True while the place is still to be settled. */
export function isOpenPlace(place: string): boolean {
	return /^(tba|tbd|to be (announced|decided|determined)|not sure|open|\?+)\.?$/i.test(place.trim());
}
