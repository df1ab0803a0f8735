import type { CellWords } from './layout.ts';

/** What the build makes of the patterns; see knowledge/compile-gate.ts. Lists of numbers are strings, see number-text.ts. */
export interface GateData {
  /** The characters of all pieces; the class of each is its place, from 2 on. */
  readonly alphabet: string;
  /** Traditional or variant character and its Simplified one, alternating. */
  readonly variants: string;
  /** White space and what is not seen between letters: first and last of each range. */
  readonly invisible: string;
  /** The trie of all pieces: for each node twice its class, and one more for the last of its siblings. */
  readonly nodes: string;
  /** First child of each node, 0 for none; siblings follow each other. */
  readonly children: string;
  /** Piece that ends at each node, from 1 on, 0 for none. */
  readonly ends: string;
  /** Pieces of all parts, and where in them each part begins; the end of the last one stands behind. */
  readonly parts: string;
  readonly partStarts: string;
  /** Kind (0 near, 1 label and value, 2 label of an amount), reach in characters, and the numbers of its parts: the rarest first, or the label. */
  readonly conditions: readonly (readonly number[])[];
  /** Conditions that each piece triggers, for it is one of their rarest part or of the label; likewise from piece 0 on. */
  readonly triggers: string;
  readonly triggerStarts: string;
  readonly cells: CellWords<string>;
  /** For the searches that pass over most texts; see gate-search.ts and rare-words.ts. The last three are sources of expressions. */
  readonly search: {
    /** Characters that need a closer look: first and last of each range. */
    readonly odd: string;
    /** The rare pieces of one character. */
    readonly singles: string;
    /** Of each of the others the two characters that stand together most seldom, in all their spellings. */
    readonly pairs: string;
    readonly numbers: string;
    readonly latin: string;
    /** Labels of amounts. */
    readonly labels: string;
  };
}

/** What surrounds the texts of a stream. */
export interface Surroundings {
  /** Stands beside all that follows, as the head of a table does. */
  readonly context?: string;
  /** A label may stand far from its value: there is a table in what follows. */
  readonly far?: boolean;
}
