/** Holds a Chinese character. */
export const CHINESE = /[\u4e00-\u9fff]/;

/** Chinese says as much in a third of the characters. */
const LATIN = 3;

/** Whether a text says more than so many Chinese characters can, in whatever writing. */
export const isLonger = (text: string, characters: number): boolean => text.length > (CHINESE.test(text) ? 1 : LATIN) * characters;
