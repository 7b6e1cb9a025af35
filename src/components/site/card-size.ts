/** Pixels of a social card: what the large preview of every network takes. */
export const cardSize = { width: 1200, height: 630 };
