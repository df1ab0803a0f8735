import { Converter } from 'opencc-js';
import type { LexiconData } from '../detect/lexicon.ts';
import { patternSource } from '../detect/pattern.ts';
import { REDACTION } from '../detect/redaction.ts';
import { compileParts } from './compile-parts.ts';
import { wordsOf, type Forms } from './pattern-pieces.ts';
import type { Signal, Term } from './load.ts';

/** Variants of one character that converters do not treat as Traditional: two ways to write "account", and compatibility forms. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['帐', '账'],
  ['帳', '账'],
  ['賬', '账'],
  ['甦', '苏'],
];

const CHINESE = { from: 0x3400, to: 0x9fff };

/** Every Traditional character whose Simplified form stands in `wanted`, followed by that form. */
function traditionalPairs(wanted: ReadonlySet<string>): string {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>(VARIANTS);
  for (let code = CHINESE.from; code <= CHINESE.to; code++) {
    const char = String.fromCharCode(code);
    const simplified = converters.map((convert) => convert(char)).find((each) => each !== char && wanted.has(each));
    if (simplified && !pairs.has(char)) pairs.set(char, simplified);
  }
  return [...pairs].flat().join('');
}

/** A negation may stand right before the word, with little between. */
function guarded(source: string, negations: string): string {
  return `(?<!(?:${negations})[^,。!?;\\n]{0,2})(?:${source})`;
}

/** The source of a term: its forms in all languages, English ones only at the start of a word. */
function termSource(term: Term, negations: string): string {
  const noTerms = (id: string): never => {
    throw new Error(`terms/${term.id} uses {${id}}: forms of a term cannot refer to other terms`);
  };
  const source = (forms: readonly string[]) => forms.map((form) => patternSource(form, noTerms)).join('|');
  const latin = term.id.startsWith('mood-') ? [...term.en, ...term.de] : term.en;
  const joined = [
    source(term.zh),
    latin.length ? `(?<![a-zäöüß])(?:${source(latin)})` : '',
    term.id.startsWith('mood-') ? '' : source(term.de),
  ].filter(Boolean);
  const whole = `(?:${joined.join('|')})`;
  return term.negatable && negations ? guarded(whole, negations) : whole;
}

/** What the content script needs to recognise statements. Throws an Error that names a pattern which is not well formed. */
export function compileLexicon(terms: readonly Term[], signals: readonly Signal[]): LexiconData {
  const negation = terms.find(({ id }) => id === 'mood-negation');
  const negations = negation ? termSource({ ...negation, negatable: false }, '') : '';
  const sources = Object.fromEntries(terms.map((term) => [term.id, termSource(term, negations)]));
  const wanted = new Set([...JSON.stringify(terms), ...signals.flatMap(({ patterns }) => [...patterns.join('')])]);
  for (const { id, patterns } of signals)
    for (const pattern of patterns) {
      try {
        new RegExp(
          patternSource(pattern, (term) => {
            if (!(term in sources)) throw new Error(`no term "${term}"`);
            return sources[term]!;
          }),
        );
      } catch (error) {
        throw new Error(`signals/${id}: pattern "${pattern}": ${(error as Error).message}`, { cause: error });
      }
    }
  return {
    variants: traditionalPairs(wanted),
    terms: sources,
    signals: signals.map(({ id, patterns, guard, unless }) => ({ id, patterns, guard, unless })),
    parts: compileParts(
      signals.flatMap(({ patterns }) => patterns),
      formsOf(terms),
    ),
    redaction: REDACTION,
  };
}

/** The forms of all terms, for finding pieces. */
export function formsOf(terms: readonly Term[]): Forms {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const written = ({ zh, en, de }: Term) => [...zh, ...en, ...de];
  return {
    of: (id) => written(byId.get(id)!),
    isCommon: (id) => byId.get(id)?.common === true,
    commonWords: new Set(wordsOf(terms.filter(({ common }) => common).flatMap(written))),
  };
}
