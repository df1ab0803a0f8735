import type { PartData } from '../detect/parts.ts';
import { flatten, textOf } from '../detect/number-text.ts';
import { compilePieces } from './compile-pieces.ts';
import { conditionsOf, type Forms } from './pattern-pieces.ts';

/** Of these an amount of nothing or less is made. */
const NOTHING = ['0', '零', '-'];

/** What the patterns ask for, each known by its place in the list. Throws an Error for a pattern that would have to be tried on every text. */
export function compileParts(written: readonly string[], forms: Forms): PartData {
  const numbers = new Map<string, number>();
  const partsOf = new Map<string, Set<number>>();
  const numberOf = (pieces: readonly string[]): number => {
    const key = [...pieces].sort().join('|');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    for (const piece of pieces) partsOf.set(piece, (partsOf.get(piece) ?? new Set()).add(number));
    return number;
  };
  const conditions: number[][] = [];
  const patterns: number[] = [];
  for (const [pattern, text] of written.entries())
    for (const { parts, amount } of conditionsOf(text, forms)) {
      if (!parts.length) throw new Error(`pattern "${text}" names nothing that a text must hold`);
      conditions.push([...parts, ...(amount ? [NOTHING] : [])].map(numberOf));
      patterns.push(pattern);
    }
  const firsts = Array.from(numbers, (): number[] => []);
  for (const [condition, [first]] of conditions.entries()) firsts[first!]!.push(condition);
  const inConditions = flatten(conditions);
  const byFirst = flatten(firsts);
  return {
    pieces: compilePieces(partsOf),
    conditions: inConditions.all,
    conditionStarts: inConditions.starts,
    patterns: textOf(patterns),
    firsts: byFirst.all,
    firstStarts: byFirst.starts,
  };
}
