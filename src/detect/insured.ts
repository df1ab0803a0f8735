import type { InsuranceType } from '../domain/questions.ts';
import type { Block } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { Lexicon } from './lexicon.ts';

/** What names the scheme once for all its values. */
export const ROWS = 'tr,[role=row],dl';

/** Insurance type and the term that names it. */
const SCHEMES = [
  ['resident', 'resident-scheme'],
  ['employee', 'employee-scheme'],
] as const;
/** The first that holds counts: a retired or a flexible worker is in the employees' scheme too. */
const KINDS = [['retiree', 'retiree'], ['flexible', 'self-payer'], ...SCHEMES] as const;
/** What stands behind a label. The label may name what the person is not: "date of retirement: none". */
const VALUE = /^[^：:]{1,30}[：:](.{1,30})$/;

/**
 * How the person is insured, as the page says it: in the message, in its row, or in the values of all the page.
 * Two schemes side by side say nothing.
 * @returns asks for a folded statement and the small row it stands in
 */
export function insuredBy(
  pieces: readonly Block[],
  dom: Dom,
  lexicon: Lexicon,
): (statement: string, row: Element | null) => InsuranceType | undefined {
  const typeIn = (text: string, kinds: typeof KINDS | typeof SCHEMES): InsuranceType | undefined => {
    const said = kinds.filter(([, term]) => lexicon.term(term).test(text)).map(([type]) => type);
    return said.includes('resident') && said.length > 1 ? undefined : said[0];
  };
  const valuesOf = (those: readonly Block[]) => lexicon.fold(those.map(({ text }) => VALUE.exec(text)?.[1] ?? '').join('\n'));
  return (statement, row) =>
    typeIn(statement, SCHEMES) ??
    (row &&
      (typeIn(valuesOf(pieces.filter(({ element }) => dom.closest(element, ROWS) === row)), KINDS) ??
        typeIn(lexicon.fold(dom.text(row)), SCHEMES))) ??
    typeIn(valuesOf(pieces), KINDS);
}
