import type { InsuranceType } from '../domain/questions.ts';
import type { Block } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { Lexicon } from './lexicon.ts';

type Names = readonly (readonly [InsuranceType, term: string])[];
const SCHEMES: Names = [
  ['resident', 'resident-scheme'],
  ['employee', 'employee-scheme'],
];
/** These are in the employees' scheme too, and more is known about them. */
const PEOPLE: Names = [
  ['retiree', 'retiree'],
  ['flexible', 'self-payer'],
];

/**
 * How the person is insured, as the page says it: beside the message, and in the values of all the page.
 * Two schemes side by side say nothing.
 * @returns asks for a folded statement and the small row it stands in
 */
export function insuredBy(
  pieces: readonly Block[],
  dom: Dom,
  lexicon: Lexicon,
): (statement: string, row: Element | null) => InsuranceType | undefined {
  const typeIn = (text: string, names: Names): InsuranceType | undefined => {
    const said = names.filter(([, term]) => lexicon.term(term).test(text)).map(([type]) => type);
    return said.includes('resident') && said[1] ? undefined : said[0];
  };
  const values = lexicon.fold(pieces.map(({ text }) => lexicon.predicates.value.exec(text)?.[1] ?? '').join('\n'));
  return (statement, row) => {
    const scheme = typeIn(statement + (row ? lexicon.fold(dom.text(row)) : ''), SCHEMES);
    return scheme === 'resident' ? scheme : (typeIn(values, scheme ? PEOPLE : [...PEOPLE, ...SCHEMES]) ?? scheme);
  };
}
