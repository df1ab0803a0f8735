/** Words that a message is compared by: Chinese characters, and other words whole. Figures and punctuation tell no cause from another. */
const WORD = /[a-zäöüß]+|[\u4e00-\u9fff]/g;
/** More words than this add nothing but time. */
const WORDS_MAX = 60;

/** The words of a folded text. */
export const wordingOf = (folded: string): readonly string[] => (folded.match(WORD) ?? []).slice(0, WORDS_MAX);

/** Each word and each pair of neighbours, once. */
export const gramsOf = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]} ${word}`]))),
];
