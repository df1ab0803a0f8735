/** What the build makes of the patterns; see knowledge/compile-gate.ts. */
export interface GateData {
  /** Pieces of each part, joined by "|". */
  readonly parts: readonly string[];
  /** Kind (0 near, 1 label and value, 2 label of an amount), reach in characters, and the numbers of its parts. */
  readonly conditions: readonly (readonly number[])[];
  /** Traditional or variant character and its Simplified one, alternating. */
  readonly variants: string;
}

/** What surrounds the texts of a stream. */
export interface Surroundings {
  /** Stands beside all that follows, as the head of a table does. */
  readonly context?: string;
  /** A label may stand far from its value: there is a table in what follows. */
  readonly far?: boolean;
}
