import { AMOUNT } from '../detect/gate-tables.ts';
import type { GateData } from '../detect/gate-data.ts';
import { CELLS } from '../detect/layout-names.ts';
import { formsOf } from './compile-lexicon.ts';
import { compileSearch } from './compile-search.ts';
import { compileTrie } from './compile-trie.ts';
import type { Signal, Term } from './load.ts';
import { conditionsOf, shortest, type Condition } from './pattern-pieces.ts';
import { rarestParts } from './piece-frequency.ts';

/** White space and what is not seen between letters, in ranges. */
const INVISIBLE =
  '\u0009\u000d\u0020\u0020\u00a0\u00a0\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u1680\u1680\u17b4\u17b5\u180b\u180e\u2000\u200f\u2028\u202f\u205f\u206f\u3000\u3000\ufe00\ufe0f\ufeff\ufeff';

const KIND = { near: 0, joined: 1, amount: AMOUNT } as const;

/**
 * What a text must hold so that any signal can stand in it, for one pass over the raw text of a page (see detect/gate.ts).
 * @param variants Traditional character and its Simplified one, alternating
 */
export function compileGate(terms: readonly Term[], signals: readonly Signal[], variants: string): GateData {
  const forms = formsOf(terms);
  const all = signals.flatMap(({ patterns }) => patterns.flatMap((pattern) => conditionsOf(pattern, forms))).map(withoutSpace);
  const alone = shortest(all.filter(isAlone).flatMap(({ parts }) => parts[0]!));
  const isEnough = (piece: string) => alone.some((enough) => piece.includes(enough));
  const numbers = new Map<string, number>();
  const numberOf = (pieces: readonly string[]) => {
    const part = [...pieces].sort().join('|');
    if (!numbers.has(part)) numbers.set(part, numbers.size);
    return numbers.get(part)!;
  };
  // A piece that is enough by itself needs no company.
  const without = ({ parts }: Condition) => parts.map((pieces) => pieces.filter((piece) => !isEnough(piece)));
  const together = all
    .filter((condition) => !isAlone(condition))
    .map((condition) => ({ ...condition, parts: without(condition) }))
    .filter(({ parts }) => parts.every((pieces) => pieces.length));
  const plain = together.filter(({ amount }) => !amount);
  const rarest = rarestParts(plain.map(({ parts }) => parts));
  const ordered: Condition[] = [
    ...(alone.length ? [{ parts: [alone], amount: false, joined: false, reach: 0 }] : []),
    ...plain.map((condition, at) => ({ ...condition, parts: firstOf(condition.parts, rarest[at]!) })),
    // The label stands last; it is what an amount is looked for behind.
    ...together
      .filter(({ amount }) => amount)
      .map((condition) => ({ ...condition, parts: firstOf(condition.parts, condition.parts.at(-1)!) })),
  ];
  const conditions = new Map<string, number[]>();
  for (const { parts, amount, joined, reach } of ordered) {
    const kind = amount ? KIND.amount : joined ? KIND.joined : KIND.near;
    const key = [kind, ...parts.map(numberOf)].join();
    conditions.set(key, [kind, Math.max(reach, conditions.get(key)?.[1] ?? 0), ...parts.map(numberOf)]);
  }
  const triggers = (isAmount: boolean) => ordered.filter(({ amount }) => amount === isAmount).flatMap(({ parts }) => parts[0]!);
  const parts = [...numbers.keys()].map((part) => part.split('|'));
  return {
    ...compileTrie(parts, [...conditions.values()]),
    variants,
    invisible: INVISIBLE,
    cells: CELLS,
    conditions: [...conditions.values()],
    search: compileSearch({ words: triggers(false), labels: triggers(true) }, variants),
  };
}

/** Spaces count nowhere, so a part of which one piece is a space says nothing. */
const withoutSpace = (condition: Condition): Condition => ({
  ...condition,
  parts: condition.parts.filter((pieces) => pieces.every((piece) => piece.trim())),
});
const firstOf = <T>(all: readonly T[], first: T): readonly T[] => [first, ...all.filter((each) => each !== first)];
const isAlone = ({ parts, amount }: Pick<Condition, 'parts' | 'amount'>) => parts.length === 1 && !amount;
