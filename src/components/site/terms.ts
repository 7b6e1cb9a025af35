/**
 * Opens the card of a term where it is read: a popover beside the word on a wide screen, a panel below the paragraph on
 * a narrow one. A click with a modifier key, and a reader without script, still get the glossary page.
 */
const WIDE = '(min-width: 48rem)';
const GAP_PX = 8;
const EDGE_PX = 16;

let openLink: HTMLAnchorElement | null = null;

function cardOf(link: HTMLAnchorElement): HTMLElement | null {
	return document.getElementById(`term-${link.dataset['term']}`);
}

function close(returnFocus: boolean): void {
	const link = openLink;
	if (!link) return;
	openLink = null;
	link.setAttribute('aria-expanded', 'false');
	const card = cardOf(link);
	if (card?.popover && card.matches(':popover-open')) card.hidePopover();
	if (card) card.classList.remove('term-card-in-place');
	if (returnFocus) link.focus();
}

/** Below the word, inside the window, above it when there is no room below. */
function placeBeside(card: HTMLElement, link: HTMLElement): void {
	const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
	const { offsetWidth: width, offsetHeight: height } = card;
	const left = Math.max(EDGE_PX, Math.min(word.left, document.documentElement.clientWidth - width - EDGE_PX));
	const below = word.bottom + GAP_PX;
	const top = below + height > innerHeight - EDGE_PX && word.top > height + GAP_PX ? word.top - height - GAP_PX : below;
	card.style.left = `${left + scrollX}px`;
	card.style.top = `${top + scrollY}px`;
}

function open(link: HTMLAnchorElement, card: HTMLElement): void {
	close(false);
	openLink = link;
	link.setAttribute('aria-expanded', 'true');
	if (matchMedia(WIDE).matches) {
		card.popover = 'auto';
		card.showPopover();
		placeBeside(card, link);
	} else {
		card.popover = null;
		card.style.inset = '';
		card.classList.add('term-card-in-place');
		(link.closest('p, li, dd, table, .lead') ?? link).append(card);
	}
	card.focus({ preventScroll: matchMedia(WIDE).matches });
}

export function startTerms(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
		if (!cardOf(link)) continue;
		link.setAttribute('role', 'button');
		link.setAttribute('aria-expanded', 'false');
	}
	document.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		if (target?.closest('[data-term-close]')) return close(true);
		const link = target?.closest<HTMLAnchorElement>('a[data-term]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const card = cardOf(link);
		if (!card) return;
		event.preventDefault();
		if (openLink === link) close(true);
		else open(link, card);
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && openLink) {
			event.preventDefault();
			close(true);
		}
		if (event.key === ' ' && event.target instanceof Element && event.target.matches('a[data-term][role="button"]')) {
			event.preventDefault();
			(event.target as HTMLElement).click();
		}
	});
	// A popover also closes by a click elsewhere: keep the word's state true.
	document.addEventListener(
		'toggle',
		(event) => {
			const card = openLink && cardOf(openLink);
			if (card?.popover && event.target === card && (event as ToggleEvent).newState === 'closed') close(false);
		},
		true,
	);
	// A phone that is turned, or a page that is zoomed: the card follows its word, or goes below the paragraph.
	addEventListener('resize', () => {
		const card = openLink && cardOf(openLink);
		if (!openLink || !card) return;
		if (matchMedia(WIDE).matches !== Boolean(card.popover)) open(openLink, card);
		else if (card.popover) placeBeside(card, openLink);
		card.scrollIntoView({ block: 'nearest' });
	});
}
