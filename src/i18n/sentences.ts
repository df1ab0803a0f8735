/** Where a sentence ends and another begins; a single letter or a number before the point is shortened or counts. */
const END = /(?<=[。！？])(?=.)|(?<=[\p{L})]{2}[.!?]) (?=[\p{Lu}\p{Script=Han}])/u;

/** The first sentence of a text, and all that follows; the rest is empty where there is one sentence only. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const end = END.exec(text);
  return end ? [text.slice(0, end.index), text.slice(end.index).trimStart()] : [text, ''];
}
