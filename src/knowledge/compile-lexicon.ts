import { Converter } from 'opencc-js';
import type { LexiconData } from '../detect/lexicon.ts';
import { SHEET_LINES } from '../domain/sheet.ts';
import { ENDS_SAYING_OF_ALL, LATIN_NEGATION, PREDICATE_CHARACTERS } from '../domain/writing.ts';
import { patternSource } from '../detect/pattern.ts';
import { termSource } from '../detect/terms.ts';
import { LAYOUT } from '../detect/layout-names.ts';
import { ROLES } from '../detect/role-names.ts';
import { REDACTION } from '../detect/redaction.ts';
import { INVISIBLE } from './invisible.ts';
import { compileParts } from './compile-parts.ts';
import { compileTerms } from './compile-terms.ts';
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
export function traditionalPairs(wanted: ReadonlySet<string>): string {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>(VARIANTS);
  for (let code = CHINESE.from; code <= CHINESE.to; code++) {
    const char = String.fromCharCode(code);
    const simplified = converters.map((convert) => convert(char)).find((each) => each !== char && wanted.has(each));
    if (simplified && !pairs.has(char)) pairs.set(char, simplified);
  }
  return [...pairs].flat().join('');
}

/** The source of a pattern with the ids of its terms between line ends, in the place of their words. */
const withoutTerms = (pattern: string) => patternSource(pattern, (id) => `\n${id}\n`);

/** What the content script needs to recognise statements. Throws an Error that names a pattern which is not well formed. */
export function compileLexicon(terms: readonly Term[], signals: readonly Signal[]): LexiconData {
  const forms = formsOf(terms);
  const known = compileTerms(terms, forms);
  const whole = (pattern: string) => patternSource(pattern, (id) => termSource(known.terms, id));
  const wanted = new Set([...JSON.stringify(terms), ...signals.flatMap(({ patterns }) => [...patterns.join('')])]);
  for (const { id, patterns } of signals)
    for (const pattern of patterns) {
      try {
        new RegExp(whole(pattern));
      } catch (error) {
        throw new Error(`signals/${id}: pattern "${pattern}": ${(error as Error).message}`, { cause: error });
      }
    }
  return {
    variants: traditionalPairs(wanted),
    invisible: INVISIBLE,
    ...known,
    signals: signals.map(({ id, patterns, guard, unless }) => ({ id, patterns: patterns.map(withoutTerms).join('\t'), guard, unless })),
    parts: compileParts(
      signals.flatMap(({ patterns }) => patterns),
      forms,
    ),
    redaction: REDACTION,
    roles: ROLES,
    layout: LAYOUT,
    predicates: { inside: PREDICATE_CHARACTERS, end: ENDS_SAYING_OF_ALL, negation: LATIN_NEGATION },
    sheet: Object.fromEntries(SHEET_LINES.map((line) => [line, whole(`^{sheet-${line}}{is}{amount}`)])) as LexiconData['sheet'],
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
