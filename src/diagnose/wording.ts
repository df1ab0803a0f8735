/** Words that a message is compared by: Chinese characters, and other words whole. Figures and punctuation tell no cause from another. */
const WORD = /[a-zäöüß]+|[\u4e00-\u9fff]/g;
/** More words than this add nothing but time. */
const WORDS_MAX = 60;

/** The words of a folded text, those with letters between spaces, so that they are found whole. */
export const wordingOf = (folded: string): readonly string[] =>
  (folded.match(WORD) ?? []).slice(0, WORDS_MAX).map((word) => (/[a-z]/.test(word) ? ` ${word} ` : word));

/** Each word and each pair of neighbours, once. */
export const gramsOf = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word, at) => (at === 0 ? [word] : [word, together([words[at - 1] ?? '', word])]))),
];

/** Words as they stand in a line: one space beside those with letters. */
export const together = (words: readonly string[]): string => words.join('').replaceAll('  ', ' ');
