import type { LexiconData } from '../detect/lexicon.ts';
import { SHEET_LINES } from '../domain/sheet.ts';
import { patternSource } from '../detect/pattern.ts';
import { termSource } from '../detect/terms.ts';
import { LAYOUT } from '../detect/layout-names.ts';
import { ROLES } from '../detect/role-names.ts';
import { REDACTION } from '../detect/redaction.ts';
import { FOLDING } from './invisible.ts';
import { compileParts } from './compile-parts.ts';
import { compilePredicates, MARKS } from './compile-predicates.ts';
import { compileTerms } from './compile-terms.ts';
import { mustBeLinear } from './linear.ts';
import { wordsOf, type Forms } from './pattern-pieces.ts';
import type { Signal, Term } from './load.ts';
import { traditionalPairs } from './variants.ts';

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
        // The forms of terms are looked at by themselves.
        mustBeLinear(
          pattern,
          patternSource(pattern, () => '_'),
        );
      } catch (error) {
        throw new Error(`signals/${id}: pattern "${pattern}": ${(error as Error).message}`, { cause: error });
      }
    }
  return {
    variants: traditionalPairs(wanted),
    ...FOLDING,
    ...known,
    signals: signals.map(({ id, patterns, guard, unless }) => ({ id, patterns: patterns.map(withoutTerms).join('\t'), guard, unless })),
    parts: compileParts(
      signals.flatMap(({ patterns }) => patterns),
      forms,
    ),
    redaction: REDACTION,
    roles: ROLES,
    layout: LAYOUT,
    marks: MARKS,
    predicates: compilePredicates((id) => termSource(known.terms, id)),
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
