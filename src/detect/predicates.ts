/** How something is said of what stands before or behind it; the build makes them, see knowledge/compile-predicates.ts. */
export interface Predicates<Source = RegExp> {
  /** What makes the last item of several the predicate of all, and how it ends then. */
  readonly inside: Source;
  readonly end: Source;
  /** Between the items of an enumeration. */
  readonly between: Source;
  /** Where one ends. */
  readonly ends: Source;
  /** "Registered, not registered": a state and its opposite are what may be chosen. */
  readonly choice: Source;
  /** A "not" in front of the last words of a state, in Latin letters. */
  readonly negation: Source;
  /** "Those who …" speaks of a group of people, unless the sentence is about this person anyway. */
  readonly relative: Source;
  readonly endsInAmount: Source;
  readonly endsInZero: Source;
  /** "Is one of": what ends like a group says to which one the person belongs. */
  readonly isOne: Source;
  /** An amount or a number of months of nothing, behind the rest of its label. */
  readonly nothing: Source;
  /** A "none", a dash, a day or how many people behind the rest of a label; a "none" or how many people right behind a state. */
  readonly denied: Source;
  /** An amount behind its label, and a label without a value. */
  readonly labelled: Source;
  readonly empty: Source;
  /** What stands behind a label. The label may name what the person is not: "date of retirement: none". */
  readonly value: Source;
  /** How the name of an insurance ends. */
  readonly insurance: Source;
  /** "Not normal": a success that is none. */
  readonly unsuccess: Source;
}

/** Where a text divides; global. */
export interface Marks<Source = RegExp> {
  readonly sentenceEnd: Source;
  /** A contrast starts a new clause: "activated, but no record was found" says two things. */
  readonly clauseEnd: Source;
  /** Numbers of a list: "1. … 2. …", "0: …, 1: …", "A. … B. …". */
  readonly numbered: Source;
  /** Codes with their meanings in one row, counted up: "0 in bed 1 out of bed 2 gone". */
  readonly coded: Source;
}
