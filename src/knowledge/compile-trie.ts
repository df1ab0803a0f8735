import type { GateData } from '../detect/gate-data.ts';
import { SKIP } from '../detect/gate-tables.ts';
import { flatten, textOf } from '../detect/number-text.ts';

interface Node {
  readonly children: Map<number, Node>;
  piece: number;
}

type Tables = Pick<GateData, 'alphabet' | 'nodes' | 'children' | 'ends' | 'parts' | 'partStarts' | 'triggers' | 'triggerStarts'>;

/** All pieces in one trie, level by level, so that siblings follow each other; and which piece belongs where. */
export function compileTrie(parts: readonly (readonly string[])[], conditions: GateData['conditions']): Tables {
  const classes = new Map<string, number>();
  const classOf = (char: string) => {
    if (!classes.has(char)) classes.set(char, classes.size + SKIP + 1);
    return classes.get(char)!;
  };
  const root: Node = { children: new Map(), piece: 0 };
  let pieces = 0;
  const numberOf = (piece: string): number => {
    let node = root;
    for (const char of piece) {
      // Spaces count nowhere, so they are left out of the pieces too.
      if (char === ' ') continue;
      const wanted = classOf(char);
      if (!node.children.has(wanted)) node.children.set(wanted, { children: new Map(), piece: 0 });
      node = node.children.get(wanted)!;
    }
    return (node.piece ||= ++pieces);
  };
  const numbered = parts.map((part) => [...new Set(part.map(numberOf))]);

  const nodes = [0];
  const children = [0];
  const ends = [0];
  const level: [Node, number][] = [[root, 0]];
  for (const [node, at] of level) {
    if (!node.children.size) continue;
    children[at] = nodes.length;
    const last = [...node.children.keys()].at(-1);
    for (const [wanted, child] of node.children) {
      level.push([child, nodes.length]);
      nodes.push(wanted * 2 + (wanted === last ? 1 : 0));
      children.push(0);
      ends.push(child.piece);
    }
  }
  const triggered = Array.from({ length: pieces + 1 }, (): number[] => []);
  conditions.forEach((condition, at) => {
    for (const piece of numbered[condition[2]!]!) triggered[piece]!.push(at);
  });
  const inParts = flatten(numbered);
  const triggers = flatten(triggered);
  return {
    alphabet: [...classes.keys()].join(''),
    nodes: textOf(nodes),
    children: textOf(children),
    ends: textOf(ends),
    parts: inParts.all,
    partStarts: inParts.starts,
    triggers: triggers.all,
    triggerStarts: triggers.starts,
  };
}
