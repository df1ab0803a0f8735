import { patternSource } from '../detect/pattern.ts';
import type { PieceIndex } from '../detect/piece-search.ts';
import type { TermData, Terms } from '../detect/terms.ts';
import { compilePieces } from './compile-pieces.ts';
import { mustBeLinear } from './linear.ts';
import type { Term } from './load.ts';
import { conditionsOf, shortest, type Forms } from './pattern-pieces.ts';

/** The terms with all their forms, and what a text must hold for each form. */
export function compileTerms(terms: readonly Term[], forms: Forms): { readonly terms: Terms; readonly forms: PieceIndex } {
  const compiled: Record<string, TermData> = {};
  const numbers = new Map<string, number[]>();
  let first = 0;
  for (const term of terms) {
    const noTerms = (id: string): never => {
      throw new Error(`terms/${term.id} uses {${id}}: forms of a term cannot refer to other terms`);
    };
    const isMood = term.id.startsWith('mood-');
    const lists = [term.zh, isMood ? [...term.en, ...term.de] : term.en, isMood ? [] : term.de];
    for (const [at, form] of lists.flat().entries()) {
      mustBeLinear(`terms/${term.id}: form "${form}"`, patternSource(form, noTerms));
      for (const piece of piecesOf(form, forms)) numbers.set(piece, [...(numbers.get(piece) ?? []), first + at]);
    }
    compiled[term.id] = {
      first,
      forms: lists.map((list) => list.map((form) => patternSource(form, noTerms)).join('\n')).join('\t'),
      ...(term.negatable && { isNegatable: true }),
    };
    first += lists.flat().length;
  }
  return { terms: compiled, forms: compilePieces(numbers) };
}

/** Pieces of which every match of a form holds one; the empty one, which every text holds, where nothing is certain. */
function piecesOf(form: string, forms: Forms): readonly string[] {
  // What is escaped is written alike in both languages and is no word all the same.
  if (!form.includes('\\') && patternSource(form, () => '') === form) return [form];
  try {
    const firsts = conditionsOf(form, forms).map(({ parts }) => parts[0]);
    return firsts.every((part) => part?.length) ? shortest(firsts.flatMap((part) => part!)) : [''];
  } catch {
    return [''];
  }
}
