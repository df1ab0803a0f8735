import type { GateData } from './gate-data.ts';
import { numbersOf } from './number-text.ts';

/** Kind of a condition: the label of an amount. */
export const AMOUNT = 2;
/** Class of a character that counts nowhere. */
export const SKIP = 1;
/** Distance of a full-width character from its plain one. */
export const WIDE = 0xfee0;

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

function classesOf({ alphabet, variants, invisible }: GateData): Uint16Array {
  const classes = new Uint16Array(0x10000);
  for (let at = 0; at < invisible.length; at += 2) classes.fill(SKIP, invisible.charCodeAt(at), invisible.charCodeAt(at + 1) + 1);
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
