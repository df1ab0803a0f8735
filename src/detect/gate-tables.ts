import type { GateData } from './gate-data.ts';

/** Kind of a condition: the label of an amount. */
export const AMOUNT = 2;
/** Class of a character that counts nowhere. */
export const SKIP = 1;
/** Distance of a full-width character from its plain one. */
export const WIDE = 0xfee0;
const INVISIBLE = /[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;

/** The trie of all pieces: for each node its character class, first child, next sibling and the parts it ends. */
interface Trie {
  readonly classes: Uint16Array;
  readonly roots: Int32Array;
  readonly char: readonly number[];
  readonly child: readonly number[];
  readonly sibling: readonly number[];
  readonly ends: readonly (readonly number[] | undefined)[];
}

/** Ranges of UTF-16 units in which the characters that count nowhere lie. */
const INVISIBLE_RANGES = [
  [0, 0x2070],
  [0x3000, 0x3001],
  [0xfe00, 0xff00],
] as const;

function buildTrie({ parts, variants }: GateData): Trie {
  const classes = new Uint16Array(0x10000);
  for (const [from, to] of INVISIBLE_RANGES)
    for (let code = from; code < to; code++) if (INVISIBLE.test(String.fromCharCode(code))) classes[code] = SKIP;
  let count = SKIP;
  const classOf = (char: string): number => {
    const code = char.charCodeAt(0);
    if (classes[code]! > SKIP) return classes[code]!;
    const own = ++count;
    const upper = char.toUpperCase();
    for (const each of upper.length === 1 ? [char, upper] : [char]) {
      const at = each.charCodeAt(0);
      classes[at] = own;
      if (at > 0x20 && at < 0x7f) classes[at + WIDE] = own;
    }
    return own;
  };
  const char: number[] = [0];
  const child: number[] = [0];
  const sibling: number[] = [0];
  const ends: (number[] | undefined)[] = [undefined];
  const firsts: number[] = [];
  const enter = (from: number, wanted: number): number => {
    let node = from ? child[from]! : (firsts[wanted] ?? 0);
    while (node && char[node] !== wanted) node = sibling[node]!;
    if (node) return node;
    node = char.push(wanted) - 1;
    sibling.push(from ? child[from]! : 0);
    child.push(0);
    ends.push(undefined);
    if (from) child[from] = node;
    else firsts[wanted] = node;
    return node;
  };
  parts.forEach((pieces, part) => {
    for (const piece of pieces.split('|')) {
      let node = 0;
      // Spaces count nowhere, so they are left out of the pieces too.
      for (const each of piece) if (each !== ' ') node = enter(node, classOf(each));
      (ends[node] ??= []).push(part);
    }
  });
  for (let at = 0; at < variants.length; at += 2) {
    const simplified = classes[variants.charCodeAt(at + 1)]!;
    if (simplified > SKIP) classes[variants.charCodeAt(at)] = simplified;
  }
  const roots = new Int32Array(count + 1);
  firsts.forEach((node, wanted) => (roots[wanted] = node));
  return { classes, roots, char, child, sibling, ends };
}

/** What all streams of a gate share. */
export interface Tables extends Trie {
  /** Ends of the pieces of each part, in the trie. */
  readonly endsOf: readonly Int32Array[];
  /** Conditions that a piece triggers: the first part of a condition does, for an amount the last. */
  readonly triggered: readonly (readonly number[] | undefined)[];
}

export function buildTables(data: GateData): Tables {
  const trie = buildTrie(data);
  const endsOf = data.parts.map((): number[] => []);
  const triggers = data.parts.map((): number[] => []);
  const triggered: number[][] = [];
  data.conditions.forEach((condition, at) => triggers[condition[0] === AMOUNT ? condition.at(-1)! : condition[2]!]!.push(at));
  trie.ends.forEach((ending, node) => {
    for (const part of ending ?? []) {
      endsOf[part]!.push(node);
      if (triggers[part]!.length) (triggered[node] ??= []).push(...triggers[part]!);
    }
  });
  return { ...trie, endsOf: endsOf.map((all) => Int32Array.from(all)), triggered };
}
