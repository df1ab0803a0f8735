/** A form of a term: regular expression source that stands for itself, or source with the pieces of which a match holds one; none are known where the list is empty. */
type Form = string | readonly [source: string, pieces: readonly string[]];

/** A term as the build ships it. */
export interface TermData {
  /** Chinese and other forms, those that count only at the start of a Latin word, and those that count anywhere behind them. */
  readonly forms: readonly [readonly Form[], readonly Form[], readonly Form[]];
  /** A negation right before it takes it back. */
  readonly isNegatable?: boolean;
}

export type Terms = Readonly<Record<string, TermData>>;

/** Which forms can stand in a text. */
type Standing = ReadonlySet<Form>;

const NEGATION = 'mood-negation';
/** The source of a term of which no form can stand in a text. */
export const NONE = '(?:[])';

/**
 * The regular expression source of a term.
 * @param standing with it, only these forms are taken: to make a regular expression of all takes far longer than to use it
 */
export function termSource(terms: Terms, id: string, standing?: Standing): string {
  const term = terms[id];
  if (!term) throw new Error(`no term "${id}"`);
  const [anywhere, word, behind] = term.forms.map((forms) =>
    (standing ? forms.filter((form) => standing.has(form)) : forms).map((form) => (typeof form === 'string' ? form : form[0])).join('|'),
  );
  // Without any form nothing matches.
  const whole = [anywhere, word && `(?<![a-zäöüß])(?:${word})`, behind].filter(Boolean).join('|') || '[]';
  const negation = term.isNegatable && whole !== '[]' && terms[NEGATION] ? termSource(terms, NEGATION, standing) : NONE;
  return negation === NONE ? `(?:${whole})` : `(?<!${negation}[^,。!?;\\n]{0,2})(?:${whole})`;
}

/** Characters by which a piece is looked up. */
const KEY = 2;

/** Finds the forms of all terms that can stand in a text, in one pass over it. */
export function createStanding(terms: Terms): (text: string) => Standing {
  const sure: Form[] = [];
  const places = new Map<string, (readonly [piece: string, form: Form])[]>();
  for (const { forms } of Object.values(terms))
    for (const form of forms.flat()) {
      const pieces = typeof form === 'string' ? [form] : form[1];
      if (!pieces.length) sure.push(form);
      for (const piece of pieces) {
        const key = piece.slice(0, KEY);
        const same = places.get(key);
        if (same) same.push([piece, form]);
        else places.set(key, [[piece, form]]);
      }
    }
  return (text) => {
    const standing = new Set(sure);
    for (let at = 0; at < text.length; at++)
      for (let end = at + 1; end <= at + KEY; end++)
        for (const [piece, form] of places.get(text.slice(at, end)) ?? []) if (text.startsWith(piece, at)) standing.add(form);
    return standing;
  };
}
