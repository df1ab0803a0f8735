import { numbersOf } from './number-text.ts';

/** What must stand in a text so that a pattern can match it. Lists of numbers are strings, see number-text.ts. */
export interface PartData {
  /** Pieces of text joined by "|", as they are written in folded text. */
  readonly pieces: string;
  /** Parts of patterns that each piece stands for, and where those of each begin. */
  readonly parts: string;
  readonly starts: string;
  /** The parts of each condition, of which a text must hold all, and where those of each begin. */
  readonly conditions: string;
  readonly conditionStarts: string;
  /** The pattern that each condition belongs to; it can match when one of them is met. */
  readonly patterns: string;
  /** Conditions that begin with each part, and where those of each begin. */
  readonly firsts: string;
  readonly firstStarts: string;
}

/** Tells which patterns can match a folded text, by number in ascending order: far quicker than to make the regular expressions of them all. */
export function createPartSearch(data: PartData): (text: string) => readonly number[] {
  const pieces = data.pieces.split('|');
  const [parts, starts, conditions, conditionStarts, patterns, firsts, firstStarts] = [
    data.parts,
    data.starts,
    data.conditions,
    data.conditionStarts,
    data.patterns,
    data.firsts,
    data.firstStarts,
  ].map(numbersOf) as [Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  const byFirst = new Map<string, number[]>();
  pieces.forEach((piece, at) => {
    const same = byFirst.get(piece[0]!);
    if (same) same.push(at);
    else byFirst.set(piece[0]!, [at]);
  });
  return (text) => {
    const found = new Set<number>();
    for (let at = 0; at < text.length; at++)
      for (const piece of byFirst.get(text[at]!) ?? [])
        if (text.startsWith(pieces[piece]!, at)) for (let each = starts[piece]!; each < starts[piece + 1]!; each++) found.add(parts[each]!);
    const holds = (condition: number) => {
      for (let at = conditionStarts[condition]!; at < conditionStarts[condition + 1]!; at++) if (!found.has(conditions[at]!)) return false;
      return true;
    };
    const matching = new Set<number>();
    for (const part of found)
      for (let at = firstStarts[part]!; at < firstStarts[part + 1]!; at++) if (holds(firsts[at]!)) matching.add(patterns[firsts[at]!]!);
    return [...matching].sort((a, b) => a - b);
  };
}
