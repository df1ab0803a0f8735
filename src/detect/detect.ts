import type { Finding, Role, SafeText } from '../domain/findings.ts';
import type { InsuranceType } from '../domain/questions.ts';
import { INSURANCE_END, YUAN } from '../domain/writing.ts';
import { createArticleTest } from './article.ts';
import { blocksOf, type Block } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { Gate } from './gate.ts';
import { pairsOf } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { matchStatement, STATEMENT_MAX, withoutWeaker, type Place } from './match.ts';
import { insuredBy } from './insured.ts';
import { ADDRESSED_ROLES, QUIET_ROLES, roleOf } from './roles.ts';
import { finish, type Steps } from './steps.ts';
import { amountsOf, readSheet, signalsOfSheet, type Sheet } from './settlement.ts';

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
const INSURANCE = new RegExp(INSURANCE_END);

/** A block, or a label with its value. */
interface Piece extends Block {
  readonly isPair?: boolean;
}

/**
 * Everything that the elements below `root` say about this person now.
 * Pure but for reading the DOM; visibility and roles are asked only for what may match.
 * @param gate passes over statements in which no signal can stand; the result is the same without it
 */
export const detect = (root: Element, dom: Dom, lexicon: Lexicon, page: Page, gate?: Gate): readonly Sighting[] =>
  finish(detectInSteps(root, dom, lexicon, page, gate));

/** The same, for whoever has other things to do in between. */
export function* detectInSteps(root: Element, dom: Dom, lexicon: Lexicon, page: Page, gate?: Gate): Steps<readonly Sighting[]> {
  const blocks = blocksOf(root, dom);
  const pairs = pairsOf(blocks, dom);
  const paired = new Set(pairs.flatMap(({ element, label }) => (label ? [element, label] : [element])));
  const inArticle = once(() => createArticleTest(blocks, dom));
  const topic = once(() => lexicon.term('mood-question').test(lexicon.fold(page.title)));
  const roles = new Map<Element, Role>();
  const roleAt = (element: Element): Role => {
    const known = roles.get(element);
    if (known) return known;
    const role = roleOf(element, dom);
    roles.set(element, role);
    return role;
  };

  const pieces: readonly Piece[] = [
    ...blocks.filter(({ element }) => !paired.has(element)),
    ...pairs.map((pair) => ({ ...pair, isPair: true })),
  ];
  const roleOfPiece = ({ element, isField, isPair }: Piece): Role => {
    if (isField) return 'field';
    return isPair ? statusRole(roleAt(element)) : roleAt(element);
  };

  const foldOf = ({ text }: Block) => lexicon.fold(text.slice(0, STATEMENT_MAX));
  const foldedAt = blocks.map((block) => once(() => foldOf(block)));
  const sheet = once(() => {
    const spoken = pieces.filter((piece) => !QUIET_ROLES.has(roleOfPiece(piece)));
    return readSheet(spoken.map(foldOf).join('\n'), lexicon);
  });
  const loading = once(() => isLoading(pairs.map(({ text }) => text)));
  const isHeading = (index: number) => roleAt(blocks[index]!.element) === 'heading';
  /** A value that names an insurance is the heading of what stands below it. */
  const namesScheme = (index: number) => INSURANCE.test(blocks[index]!.text) && roleAt(blocks[index]!.element) === 'status';
  const isMedical = (text: string) => lexicon.term('medical').test(text);
  const aboutInsurance = once(
    () => isMedical(lexicon.fold(page.title)) || blocks.some((_block, index) => isHeading(index) && isMedical(foldedAt[index]!())),
  );
  const order = once(() => new Map(blocks.map(({ element }, index) => [element, index])));
  const headingAbove = (element: Element) => {
    for (let at = (order().get(element) ?? 0) - 1; at >= 0; at--) if (isHeading(at) || namesScheme(at)) return foldedAt[at]!();
    return '';
  };

  const leads = new Map<Element, string>();
  /** What stands before the list that an element is an item of. */
  const leadOf = (element: Element): string => {
    const list = dom.closest(element, 'li') && dom.closest(element, 'ol,ul');
    if (!list) return '';
    const known = leads.get(list);
    if (known !== undefined) return known;
    let at = order().get(element) ?? 0;
    while (at >= 0 && dom.closest(blocks[at]!.element, 'ol,ul') === list) at--;
    const lead = at < 0 ? '' : foldedAt[at]!();
    leads.set(list, lead);
    return lead;
  };

  const insured = once(() => insuredBy(pieces, dom, lexicon));
  const sightings: Sighting[] = [];
  for (const piece of pieces) {
    const { element, text } = piece;
    const row = text.length <= SHORT ? smallRow(element, dom) : null;
    if (gate && !gate.test(text.slice(0, STATEMENT_MAX)) && !(row && gate.test(`${dom.text(row)}${text}`))) continue;
    yield undefined;
    const role = roleOfPiece(piece);
    if (QUIET_ROLES.has(role)) continue;
    const speaksNow = FLEETING.has(role) || role === 'alert';
    if (!speaksNow && (topic() || inArticle()(element))) continue;
    if (isPossibility(leadOf(element), lexicon)) continue;
    const beside = once(() => headingAbove(element));
    const isNearInsurance = once(() => {
      const near = order().get(element) ?? 0;
      return aboutInsurance() || foldedAt.slice(Math.max(0, near - 3), near + 4).some((other) => isMedical(other()));
    });
    const place: Place = {
      portal: page.portal,
      addressed: ADDRESSED_ROLES.has(role),
      get aboutInsurance() {
        return isNearInsurance();
      },
      chinese: page.chinese,
      get beside() {
        return beside();
      },
    };
    const statement = foldOf(piece);
    const scheme = schemeBeside(row, text, dom, lexicon);
    // Alone first: with the scheme before it, a status may sound like a rule for all residents.
    const alone = yield* matchStatement(statement, lexicon, place);
    const matches = scheme ? withoutWeaker([...alone, ...(yield* matchStatement(scheme + statement, lexicon, place))], lexicon) : alone;
    if (!matches.length || !isShown(element, role, dom)) continue;
    const type = insured()(statement, smallRow(element, dom));
    for (const match of matches) {
      const guard = lexicon.signals.find(({ id }) => id === match.signal)?.guard;
      if ((guard === 'amount' || guard === 'bill') && loading()) continue;
      if (guard === 'bill' && !isBill(match.signal, sheet())) continue;
      sightings.push(sighting(match.signal, lexicon.quoteOf(text), role, element, guard === 'amount' || guard === 'bill', type));
    }
  }
  const unique = onePerThing(asOneMessage(sightings, dom, lexicon));
  const zero = unique.find(({ finding }) => finding.signal === 'fund-paid-zero' || finding.signal === 'insurance-paid-zero');
  const bearer = zero ?? unique[0];
  const amounts = bearer && amountsOf(sheet());
  if (!amounts) return unique;
  const onSheet = { ...bearer, finding: { ...bearer.finding, sheet: amounts } };
  const deduced = (zero ? signalsOfSheet(sheet()) : []).map((signal) => ({
    ...onSheet,
    finding: { ...onSheet.finding, signal, key: bearer.finding.key.replace(/^[^:]+/, signal) },
  }));
  return [...unique.map((each) => (each === bearer ? onSheet : each)), ...deduced];
}

/** A toast may be gone before it is read; it was shown all the same. Anything else must stand on the page. */
const isShown = (element: Element, role: Role, dom: Dom) => (dom.connected(element) ? dom.visible(element) : FLEETING.has(role));

/** "Possible reasons are:" opens a list of which nothing is said to be so, unless it speaks of this person. */
const isPossibility = (lead: string, lexicon: Lexicon) =>
  lexicon.term('mood-lead-in').test(lead) && !lexicon.term('mood-deixis').test(lead);

/** A row or a list names the scheme once for all its values: "residents' insurance … status: not paid". */
const NAMES_SCHEME = 'tr,[role=row],dl';

function smallRow(element: Element, dom: Dom): Element | null {
  const row = dom.closest(element, NAMES_SCHEME);
  return row && !dom.isLarger(row, ROW_ELEMENTS) ? row : null;
}

function schemeBeside(row: Element | null, text: string, dom: Dom, lexicon: Lexicon): string {
  if (!row) return '';
  const scheme = lexicon.term('resident-scheme').exec(lexicon.fold(dom.text(row)))?.[0] ?? '';
  return scheme && !lexicon.fold(text).includes(scheme) ? scheme : '';
}

/** Works out what is asked for, the first time it is asked. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The value of a label is a statement about the person, even where the page gives it no role. */
const statusRole = (role: Role): Role => (role === 'prose' || role === 'heading' ? 'status' : role);

function sighting(
  signal: string,
  quote: SafeText,
  role: Role,
  element: Element,
  isAmount: boolean,
  insured: InsuranceType | undefined,
): Sighting {
  const finding = { key: `${signal}:${hash(quote)}`, signal, quote, role, fleeting: FLEETING.has(role), ...(insured && { insured }) };
  return { finding, element, isAmount };
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
