/** The id of a move's button, so that the draft and the checks can lead there. */
export const moveButton = (move: number): string => `vp-move-${move}`;
