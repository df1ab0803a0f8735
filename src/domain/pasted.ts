/** Longer than any message or bill, in characters; of a longer text the beginning is read. */
export const LONGEST_TEXT = 20_000;
