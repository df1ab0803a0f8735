import type { GateData } from '../detect/gate.ts';
import type { Signal, Term } from './load.ts';
import { conditionsOf, shortest, type Condition } from './pattern-pieces.ts';
import { formsOf } from './compile-lexicon.ts';

/**
 * What a text must hold so that any signal can stand in it, for one pass over the raw text of a page (see detect/gate.ts).
 * @param variants Traditional character and its Simplified one, alternating
 */
export function compileGate(terms: readonly Term[], signals: readonly Signal[], variants: string): GateData {
  const forms = formsOf(terms);
  const all = signals.flatMap(({ patterns }) => patterns.flatMap((pattern) => conditionsOf(pattern, forms)));
  const alone = shortest(all.filter(isAlone).flatMap(({ parts }) => parts[0]!));
  const parts = new Map<string, number>();
  const numberOf = (pieces: readonly string[]) => {
    const part = [...pieces].sort().join('|');
    if (!parts.has(part)) parts.set(part, parts.size);
    return parts.get(part)!;
  };
  const conditions = new Map<string, number[]>();
  const add = (condition: Condition) => {
    // A piece that is enough by itself needs no company.
    const left = condition.parts.map((pieces) =>
      pieces.filter((piece) => isAlone(condition) || !alone.some((enough) => piece.includes(enough))),
    );
    if (left.some((pieces) => !pieces.length)) return;
    const numbers = left.map(numberOf);
    const key = [condition.amount, ...numbers].join();
    const reach = Math.max(condition.joined ? 0 : condition.reach, conditions.get(key)?.[1] ?? 0);
    const kind = condition.amount ? 2 : condition.joined || conditions.get(key)?.[0] === 1 ? 1 : 0;
    conditions.set(key, [kind, reach, ...numbers]);
  };
  if (alone.length) add({ parts: [alone], amount: false, joined: false, reach: 0 });
  for (const condition of all) if (!isAlone(condition)) add(condition);
  const used = new Set([...parts.keys()].join(''));
  return { parts: [...parts.keys()], conditions: [...conditions.values()], variants: pairsFor(used, variants) };
}

const isAlone = ({ parts, amount }: Condition) => parts.length === 1 && !amount;

/** The pairs whose Simplified character is used. */
function pairsFor(used: ReadonlySet<string>, variants: string): string {
  let pairs = '';
  for (let at = 0; at < variants.length; at += 2) if (used.has(variants[at + 1]!)) pairs += variants.slice(at, at + 2);
  return pairs;
}
