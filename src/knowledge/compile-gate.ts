import type { GateData } from '../detect/gate-data.ts';
import { formsOf } from './compile-lexicon.ts';
import type { Signal, Term } from './load.ts';
import { conditionsOf, shortest, type Condition } from './pattern-pieces.ts';

const KIND = { near: 0, joined: 1, amount: 2 } as const;

/**
 * What a text must hold so that any signal can stand in it, for one pass over the raw text of a page (see detect/gate.ts).
 * @param variants Traditional character and its Simplified one, alternating
 */
export function compileGate(terms: readonly Term[], signals: readonly Signal[], variants: string): GateData {
  const forms = formsOf(terms);
  const all = signals.flatMap(({ patterns }) => patterns.flatMap((pattern) => conditionsOf(pattern, forms)));
  const alone = shortest(all.filter(isAlone).flatMap(({ parts }) => parts[0]!));
  const isEnough = (piece: string) => alone.some((enough) => piece.includes(enough));
  const numbers = new Map<string, number>();
  const numberOf = (pieces: readonly string[]) => {
    const part = [...pieces].sort().join('|');
    if (!numbers.has(part)) numbers.set(part, numbers.size);
    return numbers.get(part)!;
  };
  const conditions = new Map<string, number[]>();
  const add = ({ parts, amount, joined, reach }: Condition) => {
    // A piece that is enough by itself needs no company.
    const left = isAlone({ parts, amount }) ? parts : parts.map((pieces) => pieces.filter((piece) => !isEnough(piece)));
    if (left.some((pieces) => !pieces.length)) return;
    const key = [amount, joined, ...left.map(numberOf)];
    const kind = amount ? KIND.amount : joined ? KIND.joined : KIND.near;
    conditions.set(key.join(), [kind, Math.max(reach, conditions.get(key.join())?.[1] ?? 0), ...left.map(numberOf)]);
  };
  if (alone.length) add({ parts: [alone], amount: false, joined: false, reach: 0 });
  for (const condition of all) if (!isAlone(condition)) add(condition);
  return { parts: [...numbers.keys()], conditions: [...conditions.values()], variants };
}

const isAlone = ({ parts, amount }: Pick<Condition, 'parts' | 'amount'>) => parts.length === 1 && !amount;
