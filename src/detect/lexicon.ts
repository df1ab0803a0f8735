import type { SignalId } from '../domain/findings.ts';
import { createFold, type Fold } from './fold.ts';
import { patternSource } from './pattern.ts';

/** What the build ships of knowledge/terms and knowledge/signals: regular expression sources of the terms and patterns as written. */
export interface LexiconData {
  /** Traditional or variant character and its Simplified one, alternating. */
  readonly variants: string;
  readonly terms: Readonly<Record<string, string>>;
  readonly signals: readonly SignalData[];
}

interface SignalData {
  readonly id: SignalId;
  readonly patterns: readonly string[];
  readonly guard?: 'alone' | 'amount' | 'bill' | 'warning' | undefined;
  readonly unless: 'any' | readonly SignalId[];
  /** Source of a plain search: a statement without any of these pieces does not give the signal. */
  readonly needs: string;
}

export interface SignalMatcher extends Omit<SignalData, 'patterns' | 'needs'> {
  readonly needs: RegExp;
  readonly regex: RegExp;
}

export interface Lexicon {
  readonly fold: Fold;
  /** Matchers of the signals that have patterns. Their regexes are global: set `lastIndex` before use. */
  readonly signals: readonly SignalMatcher[];
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
  let signals: readonly SignalMatcher[] | undefined;
  return {
    fold: createFold(data.variants),
    get signals() {
      return (signals ??= data.signals
        .filter(({ patterns }) => patterns.length)
        .map(({ patterns, needs, ...rest }) => {
          let regex: RegExp | undefined;
          return {
            ...rest,
            needs: new RegExp(needs),
            get regex() {
              return (regex ??= new RegExp(patterns.map((each) => patternSource(each, sourceOf)).join('|'), 'g'));
            },
          };
        }));
    },
    term: (id) => pattern(`{${id}}`),
    pattern,
  };
}
