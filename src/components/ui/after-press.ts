/** Longer than most presses of a button last. */
const PRESS_MS = 300;

/**
 * For what appears when a field is left. Pressing a button takes the focus from the field first; a sentence that came at
 * that moment would move the button away from under the pointer, and the press would be lost.
 */
export function afterPress(show: () => void): void {
	setTimeout(show, PRESS_MS);
}
