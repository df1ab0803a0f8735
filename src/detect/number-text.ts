/** The first printable character stands for 0: tables travel as text, without control characters or surrogates. */
const ZERO = 0x20;
const MOST = 0xd7ff - ZERO;

/** Throws a RangeError for a number that does not fit. */
export function textOf(numbers: readonly number[]): string {
  const tooLarge = numbers.find((each) => each < 0 || each > MOST);
  if (tooLarge !== undefined) throw new RangeError(`${tooLarge} does not fit into a table`);
  return numbers.map((each) => String.fromCharCode(each + ZERO)).join('');
}

/** One number, for what is looked up now and then only. */
export const numberAt = (text: string, at: number): number => text.charCodeAt(at) - ZERO;

export function numbersOf(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) numbers[at] = text.charCodeAt(at) - ZERO;
  return numbers;
}

/** Lists one behind the other, and where in them each begins; the end of the last one stands behind. */
export function flatten(lists: readonly (readonly number[])[]): { readonly all: string; readonly starts: string } {
  const starts = [0];
  for (const { length } of lists) starts.push(starts.at(-1)! + length);
  return { all: textOf(lists.flat()), starts: textOf(starts) };
}
