/**
 * How a social card looks, for satori: a subset of CSS in style objects, turned into a picture at build. Never part of
 * a page. Sizes are those of the site, doubled, since a card is mostly seen at half its size.
 */
import type { Card } from './cards.ts';
import { siteName } from './site-name.ts';

export const cardFaces = { display: 'Literata Display', text: 'Literata Text' };

const ink = '#1b2320';
const ink2 = '#474a42';
const paper = '#f7f2e7';
const spruce = '#0e4a45';
const hair = '#cfc6b1';

const trail = { width: 1056, node: 20, line: 5 };

/** Where there are many words the title is set smaller, so that everything keeps its distance. */
function titleSize({ title, line }: Card): number {
	if (title.length <= 18) return 104;
	return title.length <= 26 || (title.length <= 50 && line.length <= 120) ? 84 : 72;
}

function Mark() {
	return (
		<svg width={74} height={44} viewBox="0 0 44 26" aria-hidden="true">
			<path d="M6 20h6c5 0 4-7 9-7s4-8 9-8h8" fill="none" stroke={spruce} strokeWidth={2.5} />
			<circle cx={5} cy={20} r={3.6} fill={paper} stroke={spruce} strokeWidth={2} />
			<circle cx={21} cy={13} r={3.6} fill={paper} stroke={spruce} strokeWidth={2} />
			<circle cx={39} cy={5} r={4.2} fill={spruce} />
		</svg>
	);
}

/** A trail with its last station filled. */
function Trail({ stations }: { stations: number }) {
	const reach = trail.node / 2 + trail.line;
	const last = trail.width - reach;
	const at = (index: number) => reach + ((last - reach) * index) / Math.max(1, stations - 1);
	const middle = reach;
	return (
		<svg width={trail.width} height={2 * reach} viewBox={`0 0 ${trail.width} ${2 * reach}`} aria-hidden="true">
			<path d={`M${reach} ${middle}H${last}`} stroke={spruce} strokeWidth={trail.line} />
			{Array.from({ length: stations }, (_, index) => (
				<circle
					key={at(index)}
					cx={at(index)}
					cy={middle}
					r={trail.node / 2}
					fill={index === stations - 1 ? spruce : paper}
					stroke={spruce}
					strokeWidth={trail.line}
				/>
			))}
		</svg>
	);
}

export function SocialCard({ card }: { card: Card }) {
	return (
		<div
			style={{
				display: 'flex',
				flexDirection: 'column',
				boxSizing: 'border-box',
				width: '100%',
				height: '100%',
				padding: '40px 72px 48px',
				borderTop: `14px solid ${ink}`,
				backgroundColor: paper,
				color: ink,
				fontFamily: cardFaces.text,
			}}
		>
			<div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
				<div style={{ display: 'flex', alignItems: 'center', gap: 20, fontFamily: cardFaces.display, fontSize: 36 }}>
					<Mark />
					{siteName}
				</div>
				<div style={{ fontSize: 30, color: ink2 }}>{card.kind ?? ''}</div>
			</div>
			<div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 24 }}>
				<div
					style={{
						fontFamily: cardFaces.display,
						fontSize: titleSize(card),
						lineHeight: 1.06,
						letterSpacing: '-0.018em',
						textWrap: 'balance',
					}}
				>
					{card.title}
				</div>
				<div style={{ maxWidth: 1000, fontSize: 33, lineHeight: 1.36, color: ink2, textWrap: 'pretty', lineClamp: 3 }}>
					{card.line}
				</div>
			</div>
			<div style={{ display: 'flex', flexDirection: 'column', gap: 18 }}>
				{card.stations === null ? (
					<div style={{ height: 2, backgroundColor: hair }} />
				) : (
					<Trail stations={card.stations} />
				)}
				<div style={{ fontSize: 28, color: ink2 }}>{card.foot}</div>
			</div>
		</div>
	);
}
