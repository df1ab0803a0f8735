import type { Finding, Role } from '../domain/findings.ts';
import { YUAN } from '../domain/writing.ts';
import { createArticleTest } from './article.ts';
import { blocksOf } from './blocks.ts';
import type { Dom } from './dom.ts';
import { pairsOf } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { matchStatement, STATEMENT_MAX, withoutWeaker, type Place } from './match.ts';
import { quoteOf } from './redact.ts';
import { ADDRESSED_ROLES, QUIET_ROLES, roleOf } from './roles.ts';
import { readSheet, signalsOfSheet, type Sheet } from './settlement.ts';

/** What is known of the page as a whole. */
export interface Page {
  readonly portal: boolean;
  readonly title: string;
  /** The page is in Chinese, or was translated from it. */
  readonly chinese: boolean;
}

/** A finding and where it stands. Amounts may still be loading: they count when they stand still. */
export interface Sighting {
  readonly finding: Finding;
  readonly element: Element;
  readonly isAmount: boolean;
}

const FLEETING: ReadonlySet<Role> = new Set(['dialog', 'toast']);

/** A label with its value is no longer. */
const SHORT = 30;
const ROW_ELEMENTS = 60;

interface Statement {
  readonly element: Element;
  readonly text: string;
  readonly role: Role;
}

/**
 * Everything that the elements below `root` say about this person now.
 * Pure but for reading the DOM; visibility is asked only for what matches.
 */
export function detect(root: Element, dom: Dom, lexicon: Lexicon, page: Page): readonly Sighting[] {
  const blocks = blocksOf(root, dom);
  const pairs = pairsOf(blocks, dom);
  const paired = new Set(pairs.map(({ element }) => element));
  const inArticle = createArticleTest(blocks, dom);
  const topic = lexicon.term('mood-question').test(lexicon.fold(page.title));

  const statements: Statement[] = [
    ...blocks
      .filter(({ element }) => !paired.has(element))
      .map(({ element, text, isField }) => ({ element, text, role: isField ? ('field' as const) : roleOf(element, dom) })),
    ...pairs.map(({ element, text, isField }) => ({
      element,
      text,
      role: isField ? ('field' as const) : statusRole(roleOf(element, dom)),
    })),
  ].filter(({ role }) => !QUIET_ROLES.has(role));

  const folded = blocks.map(({ text }) => lexicon.fold(text.slice(0, STATEMENT_MAX)));
  const sheet = readSheet(statements.map(({ text }) => lexicon.fold(text.slice(0, STATEMENT_MAX))).join('\n'), lexicon);
  const loading = isLoading(pairs.map(({ text }) => text));
  const headings = blocks.map(({ element }, index) => ({
    index,
    isHeading: QUIET_ROLES.has(roleOf(element, dom)) && roleOf(element, dom) === 'heading',
  }));
  const aboutInsurance =
    lexicon.term('medical').test(lexicon.fold(page.title)) ||
    headings.some(({ index, isHeading }) => isHeading && lexicon.term('medical').test(folded[index]!));
  const order = new Map(blocks.map(({ element }, index) => [element, index]));
  const headingAbove = (element: Element) => {
    for (let at = (order.get(element) ?? 0) - 1; at >= 0; at--) if (headings[at]!.isHeading) return folded[at]!;
    return '';
  };

  const sightings: Sighting[] = [];
  for (const { element, text, role } of statements) {
    const speaksNow = FLEETING.has(role) || role === 'alert';
    if (!speaksNow && (topic || inArticle(element))) continue;
    const near = order.get(element) ?? 0;
    const place: Place = {
      portal: page.portal,
      addressed: ADDRESSED_ROLES.has(role),
      aboutInsurance: aboutInsurance || folded.slice(Math.max(0, near - 3), near + 4).some((other) => lexicon.term('medical').test(other)),
      chinese: page.chinese,
      beside: headingAbove(element),
    };
    const statement = schemeBeside(element, text, dom, lexicon) + lexicon.fold(text.slice(0, STATEMENT_MAX));
    const matches = matchStatement(statement, lexicon, place);
    if (!matches.length || !isShown(element, role, dom)) continue;
    for (const match of matches) {
      const guard = lexicon.signals.find(({ id }) => id === match.signal)?.guard;
      if ((guard === 'amount' || guard === 'bill') && loading) continue;
      if (guard === 'bill' && !isBill(match.signal, sheet)) continue;
      sightings.push(sighting(match.signal, text, role, element, guard === 'amount' || guard === 'bill'));
    }
  }
  const unique = onePerThing(asOneMessage(sightings, dom, lexicon));
  const zero = unique.find(({ finding }) => finding.signal === 'fund-paid-zero' || finding.signal === 'insurance-paid-zero');
  if (!zero) return unique;
  const deduced = signalsOfSheet(sheet).map((signal) => ({
    ...zero,
    finding: { ...zero.finding, signal, key: zero.finding.key.replace(/^[^:]+/, signal) },
  }));
  return [...unique, ...deduced];
}

/** A toast may be gone before it is read; it was shown all the same. Anything else must stand on the page. */
const isShown = (element: Element, role: Role, dom: Dom) => (dom.connected(element) ? dom.visible(element) : FLEETING.has(role));

/** A row or a list names the scheme once for all its values: "residents' insurance … status: not paid". */
const NAMES_SCHEME = 'tr,[role=row],dl';

function schemeBeside(element: Element, text: string, dom: Dom, lexicon: Lexicon): string {
  const row = text.length <= SHORT ? dom.closest(element, NAMES_SCHEME) : null;
  if (!row || dom.count(row) > ROW_ELEMENTS) return '';
  const scheme = lexicon.term('resident-scheme').exec(lexicon.fold(dom.text(row)))?.[0] ?? '';
  return scheme && !lexicon.fold(text).includes(scheme) ? scheme : '';
}

/** The value of a label is a statement about the person, even where the page gives it no role. */
const statusRole = (role: Role): Role => (role === 'prose' || role === 'heading' ? 'status' : role);

function sighting(signal: string, text: string, role: Role, element: Element, isAmount: boolean): Sighting {
  const quote = quoteOf(text);
  return { finding: { key: `${signal}:${hash(quote)}`, signal, quote, role, fleeting: FLEETING.has(role) }, element, isAmount };
}

/** FNV-1a over UTF-16 units: short, stable, and says nothing about what was hashed. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** What a dialog says in several pieces, or one box of a page, is one message: its vague parts yield to the telling ones. */
function asOneMessage(sightings: readonly Sighting[], dom: Dom, lexicon: Lexicon): readonly Sighting[] {
  const groupOf = ({ finding: { role }, element }: Sighting) => (FLEETING.has(role) ? 'dialog' : (dom.parent(element) ?? element));
  const groups = Map.groupBy(sightings, groupOf);
  return [...groups.values()].flatMap((group) => {
    const kept = new Set(
      withoutWeaker(
        group.map(({ finding: { signal } }) => ({ signal, start: 0, end: 0 })),
        lexicon,
      ).map(({ signal }) => signal),
    );
    return group.filter(({ finding: { signal } }) => kept.has(signal));
  });
}

/** The same signal said twice, or once with and once without its label, is one thing. */
function onePerThing(sightings: readonly Sighting[]): readonly Sighting[] {
  const kept: Sighting[] = [];
  const shortestFirst = [...sightings].sort((a, b) => a.finding.quote.length - b.finding.quote.length);
  for (const each of shortestFirst) {
    const same = kept.some(({ finding }) => finding.signal === each.finding.signal && each.finding.quote.includes(finding.quote));
    if (!same) kept.push(each);
  }
  return sightings.filter((each) => kept.includes(each));
}

const AMOUNT = new RegExp(`[：:]\\s*[¥￥]?\\s*(-?[\\d,]+(?:\\.\\d+)?)\\s*${YUAN}?$`);

/** A form of nothing but zeros has not received its data yet. */
function isLoading(pairs: readonly string[]): boolean {
  const filled = pairs.filter((pair) => !/[：:]\s*(?:-+|—+)?$/.test(pair));
  const amounts = filled.map((pair) => AMOUNT.exec(pair)?.[1]);
  return amounts.length >= 3 && amounts.every((amount) => amount !== undefined && Number(amount.replaceAll(',', '')) === 0);
}

/** An amount of 0 on a bill means something only when there was something to pay and the fund left it to the person. */
function isBill(signal: string, sheet: Sheet): boolean {
  if (sheet.total !== undefined && sheet.total <= 0) return false;
  if (signal === 'insurance-paid-zero' && (sheet.fund ?? 0) > 0) return false;
  if (signal !== 'account-paid-zero') return true;
  return sheet.fund === undefined && ((sheet.total ?? 0) > 0 || (sheet.cash ?? 0) > 0);
}
