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
  /** Sources of the searches that pass over most texts; see gate-search.ts. */
  readonly search: {
    /** A rare piece of one character, or the first of another one before any of their second ones. */
    readonly candidates: string;
    /** The rare pieces of one character. */
    readonly singles: string;
    /** The two characters with which each of the others begins. */
    readonly pairs: string;
    /** The others as a whole. */
    readonly words: string;
    /** Numbers and signs, and spellings that need a closer look. */
    readonly signs: string;
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
