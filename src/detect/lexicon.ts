import type { SignalId } from '../domain/findings.ts';
import { createFold, type Fold } from './fold.ts';
import { numberAt } from './number-text.ts';
import { createPartSearch, type PartData } from './parts.ts';
import { patternSource } from './pattern.ts';

/** What the build ships of knowledge/terms and knowledge/signals: regular expression sources of the terms and patterns as written. */
export interface LexiconData {
  /** Traditional or variant character and its Simplified one, alternating. */
  readonly variants: string;
  readonly terms: Readonly<Record<string, string>>;
  readonly signals: readonly SignalData[];
  /** What the numbers of parts stand for. */
  readonly parts: PartData;
}

interface SignalData {
  readonly id: SignalId;
  /** Each as it is written, and behind it its conditions: the parts of which a statement holds all that one condition names. */
  readonly patterns: readonly (readonly string[])[];
  readonly guard?: 'alone' | 'amount' | 'bill' | 'warning' | undefined;
  readonly unless: 'any' | readonly SignalId[];
}

interface Pattern {
  readonly conditions: readonly string[];
  /** Global: set `lastIndex` before use. Made when first used. */
  readonly regex: RegExp;
}

export interface SignalMatcher extends Omit<SignalData, 'patterns'> {
  readonly patterns: readonly Pattern[];
}

export interface Lexicon {
  readonly fold: Fold;
  /** Matchers of the signals that have patterns. */
  readonly signals: readonly SignalMatcher[];
  /** Which of the patterns can match a folded text at all? The others need not be tried. */
  readonly search: (text: string) => (pattern: Pattern) => boolean;
  /** The regular expression of a term, for searching anywhere in folded text. */
  readonly term: (id: string) => RegExp;
  /** A pattern of the pattern language as a regular expression over folded text. */
  readonly pattern: (pattern: string) => RegExp;
}

function holdsAll(parts: string, holds: (part: number) => boolean): boolean {
  for (let at = 0; at < parts.length; at++) if (!holds(numberAt(parts, at))) return false;
  return true;
}

/** Makes the matchers. They are built when first used: a quiet page pays for none of them. */
export function createLexicon(data: LexiconData): Lexicon {
  const sourceOf = (id: string): string => {
    const source = data.terms[id];
    if (source === undefined) throw new Error(`no term "${id}"`);
    return source;
  };
  const cache = new Map<string, RegExp>();
  const pattern = (text: string): RegExp => {
    let regex = cache.get(text);
    if (!regex) cache.set(text, (regex = new RegExp(patternSource(text, sourceOf))));
    return regex;
  };
  const patternOf = ([text, ...conditions]: readonly string[]): Pattern => {
    let regex: RegExp | undefined;
    return {
      conditions,
      get regex() {
        return (regex ??= new RegExp(patternSource(text!, sourceOf), 'g'));
      },
    };
  };
  let signals: readonly SignalMatcher[] | undefined;
  let searchParts: ReturnType<typeof createPartSearch> | undefined;
  return {
    fold: createFold(data.variants),
    get signals() {
      return (signals ??= data.signals
        .filter(({ patterns }) => patterns.length)
        .map((signal) => ({ ...signal, patterns: signal.patterns.map(patternOf) })));
    },
    search(text) {
      const holds = (searchParts ??= createPartSearch(data.parts))(text);
      return ({ conditions }) => conditions.some((parts) => holdsAll(parts, holds));
    },
    term: (id) => pattern(`{${id}}`),
    pattern,
  };
}
