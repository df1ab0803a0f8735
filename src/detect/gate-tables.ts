import type { GateData } from './gate-data.ts';
import { numbersOf } from './number-text.ts';

/** Kind of a condition: the label of an amount. */
export const AMOUNT = 2;
/** Class of a character that counts nowhere. */
export const SKIP = 1;
/** Distance of a full-width character from its plain one. */
export const WIDE = 0xfee0;
/** White space and what is not seen between letters: first and last of each range. */
const INVISIBLE =
  '\u0009\u000d\u0020\u0020\u00a0\u00a0\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u1680\u1680\u17b4\u17b5\u180b\u180e\u2000\u200f\u2028\u202f\u205f\u206f\u3000\u3000\ufe00\ufe0f\ufeff\ufeff';

/** What all streams of a gate share. */
export interface Tables {
  /** Class of each UTF-16 unit, 0 for one of no piece. */
  readonly classes: Uint16Array;
  /** Node of each class with which a piece begins. */
  readonly roots: Uint16Array;
  readonly nodes: Uint16Array;
  readonly children: Uint16Array;
  readonly ends: Uint16Array;
  readonly parts: Uint16Array;
  readonly partStarts: Uint16Array;
  readonly conditions: GateData['conditions'];
  readonly triggers: Uint16Array;
  readonly triggerStarts: Uint16Array;
}

function classesOf({ alphabet, variants }: GateData): Uint16Array {
  const classes = new Uint16Array(0x10000);
  for (let at = 0; at < INVISIBLE.length; at += 2) classes.fill(SKIP, INVISIBLE.charCodeAt(at), INVISIBLE.charCodeAt(at + 1) + 1);
  for (let at = 0; at < alphabet.length; at++) {
    const own = at + SKIP + 1;
    const code = alphabet.charCodeAt(at);
    classes[code] = own;
    if (code > 0x2ff) continue;
    const upper = alphabet[at]!.toUpperCase();
    if (upper.length === 1) classes[upper.charCodeAt(0)] = own;
    if (code < 0x7f) classes[code + WIDE] = classes[upper.charCodeAt(0) + WIDE] = own;
  }
  for (let at = 0; at < variants.length; at += 2) {
    const simplified = classes[variants.charCodeAt(at + 1)]!;
    if (simplified > SKIP) classes[variants.charCodeAt(at)] = simplified;
  }
  return classes;
}

export function buildTables(data: GateData): Tables {
  const nodes = numbersOf(data.nodes);
  const children = numbersOf(data.children);
  const roots = new Uint16Array(data.alphabet.length + SKIP + 1);
  for (let node = children[0]!; ; node++) {
    roots[nodes[node]! >> 1] = node;
    if (nodes[node]! & 1) break;
  }
  return {
    classes: classesOf(data),
    roots,
    nodes,
    children,
    ends: numbersOf(data.ends),
    parts: numbersOf(data.parts),
    partStarts: numbersOf(data.partStarts),
    conditions: data.conditions,
    triggers: numbersOf(data.triggers),
    triggerStarts: numbersOf(data.triggerStarts),
  };
}
