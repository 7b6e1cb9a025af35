/** "Mark as done" on a step, and a check at done steps in lists. */
import { hasTicked, rememberTicked } from '../shell/ports/ticked.ts';

const marks = () => import('../shell/step-marks.ts');

function show(done: string[]): void {
	for (const link of document.querySelectorAll<HTMLElement>('[data-step]'))
		link.classList.toggle('step-done', done.includes(link.dataset['step'] ?? ''));
	for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-step]')) {
		const isDone = done.includes(button.dataset['step'] ?? '');
		button.setAttribute('aria-pressed', String(isDone));
		button.textContent = isDone ? '✓ Done' : 'Mark as done';
	}
	for (const count of document.querySelectorAll<HTMLElement>('[data-steps-of]')) {
		const prefix = `${count.dataset['stepsOf']}/`;
		const here = done.filter((id) => id.startsWith(prefix)).length;
		count.textContent = here > 0 ? `${here} of ${count.dataset['total']} done` : '';
	}
}

async function press(button: HTMLButtonElement): Promise<void> {
	const note = document.querySelector<HTMLElement>('[data-step-note]');
	try {
		const { keepStep } = await marks();
		show(await keepStep(button.dataset['step'] ?? '', button.getAttribute('aria-pressed') !== 'true'));
		rememberTicked();
		if (note) note.textContent = 'Kept in My work.';
	} catch (error) {
		if (note) note.textContent = `Not kept. ${error instanceof Error ? error.message : ''}`.trim();
	}
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-step]'))
	button.addEventListener('click', () => void press(button));

if (hasTicked()) {
	marks()
		.then(({ stepsDone }) => stepsDone())
		.then(show)
		.catch(() => {
			// Without storage there is nothing to show; the button says so when it is pressed.
		});
}
