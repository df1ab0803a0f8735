/** A term as the build ships it. */
export interface TermData {
  /** Number of its first form; the others follow in their order. */
  readonly first: number;
  /**
   * Regular expression sources of its forms: Chinese and other ones, those that count only at the start of a Latin word, and those
   * that count anywhere behind them. Line ends stand between forms, and tabs between the three.
   */
  readonly forms: string;
  /** A negation right before it takes it back. */
  readonly isNegatable?: boolean;
}

export type Terms = Readonly<Record<string, TermData>>;

/** Numbers of the forms that can stand in a text. */
type Standing = ReadonlySet<number>;

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
  let number = term.first;
  const [anywhere, word, behind] = term.forms
    .split('\t')
    .map((forms) => (forms ? forms.split('\n') : []).filter(() => standing?.has(number++) ?? true).join('|'));
  // Without any form nothing matches.
  const whole = [anywhere, word && `(?<![a-zäöüß])(?:${word})`, behind].filter(Boolean).join('|') || '[]';
  const negation = term.isNegatable && whole !== '[]' && terms[NEGATION] ? termSource(terms, NEGATION, standing) : NONE;
  return negation === NONE ? `(?:${whole})` : `(?<!${negation}[^,。!?;\\n]{0,2})(?:${whole})`;
}
