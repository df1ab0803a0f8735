import type { PartData } from '../detect/parts.ts';
import { flatten, textOf } from '../detect/number-text.ts';
import { conditionsOf, type Forms } from './pattern-pieces.ts';

/** Numbers the parts of patterns; `conditions` gives what a pattern asks for, `data` what tells whether a text holds it. */
export function createPartNumbers(forms: Forms): { conditions(pattern: string): readonly string[]; data(): PartData } {
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
  return {
    conditions: (pattern) => conditionsOf(pattern, forms).map(({ parts }) => textOf(parts.map(numberOf))),
    data() {
      const { all, starts } = flatten([...partsOf.values()].map((parts) => [...parts]));
      return { pieces: [...partsOf.keys()].join('|'), parts: all, starts };
    },
  };
}
