import { numberAt } from './number-text.ts';
import { createPieceSearch, type PieceIndex } from './piece-search.ts';

/** What must stand in a text so that a pattern can match it. Lists of numbers are strings, see number-text.ts. */
export interface PartData {
  /** Parts of patterns that each piece of folded text stands for. */
  readonly pieces: PieceIndex;
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
  const { conditions, conditionStarts, patterns, firsts, firstStarts } = data;
  const partsIn = createPieceSearch(data.pieces);
  return (text) => {
    const found = partsIn(text);
    const holds = (condition: number) => {
      const end = numberAt(conditionStarts, condition + 1);
      for (let at = numberAt(conditionStarts, condition); at < end; at++) if (!found.has(numberAt(conditions, at))) return false;
      return true;
    };
    const matching = new Set<number>();
    for (const part of found)
      for (let at = numberAt(firstStarts, part); at < numberAt(firstStarts, part + 1); at++) {
        const condition = numberAt(firsts, at);
        if (holds(condition)) matching.add(numberAt(patterns, condition));
      }
    return [...matching].sort((a, b) => a - b);
  };
}
