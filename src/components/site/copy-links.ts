/** A link with `data-copy-link` keeps working as a link and also copies its full address. */
import { copyText } from '../shell/ports/copy.ts';

const SAID_FOR_MS = 2000;

export function startCopyLinks(): void {
	const status = document.createElement('p');
	status.className = 'visually-hidden';
	status.setAttribute('role', 'status');
	document.body.append(status);
	document.addEventListener('click', async (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy-link]') : null;
		if (!link || !(await copyText(link.href))) return;
		link.dataset['copied'] = '';
		status.textContent = 'Link copied.';
		setTimeout(() => {
			delete link.dataset['copied'];
			status.textContent = '';
		}, SAID_FOR_MS);
	});
}
