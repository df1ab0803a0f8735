import type { SignalId } from '../domain/findings.ts';
import { createFold, type Fold } from './fold.ts';
import { createPartSearch, type PartData } from './parts.ts';
import { patternSource } from './pattern.ts';
import { createRedaction, type Redaction, type RedactionData } from './redact.ts';

/** What the build ships of knowledge/terms and knowledge/signals: regular expression sources of the terms and patterns as written. */
export interface LexiconData {
  /** Traditional or variant character and its Simplified one, alternating. */
  readonly variants: string;
  readonly terms: Readonly<Record<string, string>>;
  readonly signals: readonly SignalData[];
  /** What a text must hold so that each pattern can match, numbered over all signals. */
  readonly parts: PartData;
  readonly redaction: RedactionData;
}

interface SignalData {
  readonly id: SignalId;
  /** Each as it is written. */
  readonly patterns: readonly string[];
  readonly guard?: 'alone' | 'amount' | 'bill' | 'warning' | undefined;
  readonly unless: 'any' | 'reason' | readonly SignalId[];
}

export interface SignalMatcher extends SignalData {
  /** The regular expression of a pattern, made when first asked for. Global: set `lastIndex` before use. */
  readonly regex: (pattern: number) => RegExp;
}

export interface Lexicon extends Pick<Redaction, 'quoteOf'> {
  readonly fold: Fold;
  /** Matchers of the signals that have patterns. */
  readonly signals: readonly SignalMatcher[];
  /** The signals that can stand in a folded text at all, each with the patterns to try; the others need not be tried. */
  readonly search: (text: string) => readonly (readonly [matcher: SignalMatcher, patterns: readonly number[]])[];
  /** The regular expression of a term, for searching anywhere in folded text. */
  readonly term: (id: string) => RegExp;
  /** A pattern of the pattern language as a regular expression over folded text. */
  readonly pattern: (pattern: string) => RegExp;
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
  const matcherOf = (signal: SignalData): SignalMatcher => {
    const made: RegExp[] = [];
    return { ...signal, regex: (at) => (made[at] ??= new RegExp(patternSource(signal.patterns[at]!, sourceOf), 'g')) };
  };
  let signals: readonly SignalMatcher[] | undefined;
  let redaction: Redaction | undefined;
  let searchParts: ReturnType<typeof createPartSearch> | undefined;
  return {
    fold: createFold(data.variants),
    quoteOf: (text) => (redaction ??= createRedaction(data.redaction)).quoteOf(text),
    get signals() {
      return (signals ??= data.signals.filter(({ patterns }) => patterns.length).map(matcherOf));
    },
    search(text) {
      const numbers = (searchParts ??= createPartSearch(data.parts))(text);
      const found: [SignalMatcher, number[]][] = [];
      let first = 0;
      let at = 0;
      for (const matcher of this.signals) {
        const end = first + matcher.patterns.length;
        const own: number[] = [];
        while (numbers[at]! < end) own.push(numbers[at++]! - first);
        if (own.length) found.push([matcher, own]);
        first = end;
      }
      return found;
    },
    term: (id) => pattern(`{${id}}`),
    pattern,
  };
}
