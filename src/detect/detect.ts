import type { Role } from '../domain/findings.ts';
import { createArticleTest } from './article.ts';
import { isBill, isLoading, withSheet } from './bill.ts';
import { blocksOf, TEXT_MAX, type Block } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { Gate } from './gate.ts';
import { insuredBy } from './insured.ts';
import { createListTest, pairsOf, type Pair } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { matchStatement, STATEMENT_MAX, withoutWeaker, type Match, type Place } from './match.ts';
import { once } from './once.ts';
import { ADDRESSED_ROLES, QUIET_ROLES } from './roles.ts';
import { saidOnce } from './said-once.ts';
import { hasTotal, readSheet } from './settlement.ts';
import { FLEETING, sighting, type Sighting } from './sighting.ts';
import { ROWS } from './specials.ts';
import { finish, type Steps } from './steps.ts';
import { surroundingsOf } from './surroundings.ts';

/** What is known of the page as a whole. */
export interface Page {
  readonly portal: boolean;
  readonly title: string;
  /** The page is in Chinese, or was translated from it. */
  readonly chinese: boolean;
  /** All its text. Asked for only where nothing else tells whether a message in another language is about China. */
  readonly text: () => string;
}

/** A page with such a title is about a subject. */
const TOPICS = ['mood-question', 'mood-topic'];
/** Characters of a page in which its money or its places are looked for. */
const EVIDENCE_MAX = 20_000;
/** A label with its value is no longer. */
const SHORT = 30;
const ROW_ELEMENTS = 60;

/** A block, or a label with its value. */
interface Piece extends Block, Pick<Pair, 'beside' | 'label'> {
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
  const blocks = blocksOf(root, dom, lexicon.layout());
  const pairs = pairsOf(blocks, dom, lexicon.layout());
  const paired = new Set(pairs.flatMap(({ element, label }) => (label ? [element, label] : [element])));
  const pieces: readonly Piece[] = [
    ...blocks.filter(({ element }) => !paired.has(element)),
    ...pairs.map((pair) => ({ ...pair, isPair: true })),
  ];
  const roles = new Map<Element, Role>();
  const roleAt = (element: Element): Role => {
    if (!roles.has(element)) roles.set(element, lexicon.roleOf(element, dom));
    return roles.get(element)!;
  };
  const roleOfPiece = ({ element, isField, isPair }: Piece): Role => {
    if (isField) return 'field';
    return isPair ? statusRole(roleAt(element)) : roleAt(element);
  };
  const folds = new Map<string, string>();
  const foldOf = ({ text }: Block): string => {
    if (!folds.has(text)) folds.set(text, lexicon.fold(text.slice(0, STATEMENT_MAX)));
    return folds.get(text)!;
  };
  const around = surroundingsOf(blocks, page.title, foldOf, roleAt, dom, lexicon);
  const inArticle = once(() => createArticleTest(blocks, dom, lexicon.layout()));
  const isTopic = once(() => TOPICS.some((id) => lexicon.term(id).test(lexicon.fold(page.title))));
  const isInList = once(() => createListTest(dom, lexicon.layout()));
  const isOfChina = once(() => page.chinese || lexicon.term('page-of-china').test(lexicon.fold(page.text().slice(0, EVIDENCE_MAX))));
  const insured = once(() => insuredBy(pieces, dom, lexicon));
  const loading = once(() =>
    isLoading(
      pairs.map(({ text }) => text),
      lexicon.predicates,
    ),
  );
  const spoken = once(() => {
    const said = pieces.filter((piece) => !QUIET_ROLES.has(roleOfPiece(piece)));
    return said.map(foldOf).join('\n');
  });
  const sheet = once(() => readSheet(spoken(), lexicon));

  const isToPerson = (value: string) => lexicon.term('mood-deixis').test(lexicon.fold(value));
  function* saidWith(scheme: string, statement: string, place: Place): Steps<readonly Match[]> {
    const alone = yield* matchStatement(statement, lexicon, place);
    // Alone first: with the scheme before it, a status may sound like a rule for all residents.
    return scheme ? withoutWeaker([...alone, ...(yield* matchStatement(scheme + statement, lexicon, place))], lexicon) : alone;
  }

  /** A row about the unemployment insurance says nothing of the medical one. */
  const isOfOther = (row: Element) => {
    const said = dom.matches(row, ROWS) ? lexicon.fold(dom.text(row)) : '';
    return lexicon.term('other-insurance').test(said) && !lexicon.term('medical').test(said);
  };

  const sightings: Sighting[] = [];
  for (const piece of pieces) {
    const { element, text, beside, label } = piece;
    const row = text.length <= SHORT ? smallRow(element, dom) : null;
    yield undefined;
    // The gate let the whole through: of one piece it need not be asked again.
    if (gate && pieces.length > 1 && !gate.test(text) && !(row && gate.test(`${dom.text(row)}${text}`))) continue;
    if (row && isOfOther(row)) continue;
    const role = roleOfPiece(piece);
    // A heading, or an entry of an inbox, that speaks to the person is the message.
    if (QUIET_ROLES.has(role) && !isToPerson(text)) continue;
    const speaksNow = FLEETING.has(role) || role === 'alert';
    if (!speaksNow && (isTopic() || inArticle()(element) || around.isAnswer(element))) continue;
    if (!FLEETING.has(role) && isInList()(beside?.element ?? element)) continue;
    if (isPossibility(around.leadOf(element), lexicon)) continue;
    yield undefined;
    const place: Place = {
      portal: page.portal,
      addressed: ADDRESSED_ROLES.has(role),
      isNearInsurance: once(() => around.isNearInsurance(element)),
      chinese: isOfChina,
      beside: once(() => around.headingAbove(element)),
    };
    const scheme = schemeBeside(row, text, dom, lexicon);
    let quoted = text;
    let statement = foldOf(piece);
    let matches: readonly Match[] = [];
    const readAs = function* (said: string) {
      quoted = said;
      statement = said === text && text.length <= STATEMENT_MAX ? foldOf(piece) : lexicon.fold(said);
      matches = yield* saidWith(scheme, statement, place);
      // What the label alone says is read where it stands: there it may be the name of a function.
      if (beside && !label && said === text) {
        const value = statement.length - lexicon.fold(beside.value).length;
        matches = matches.filter(({ end }) => end > value);
      }
    };
    // A message to the person says the same without what stands before it, and a hidden text is no label.
    if (beside && isToPerson(beside.value)) yield* readAs(beside.value);
    if (!matches.length) yield* readAs(text);
    if (beside && matches.length && quoted === text && !dom.visible(beside.element)) yield* readAs(beside.value);
    if (!matches.length || !isShown(element, role, dom)) continue;
    const named = quoted === text ? beside?.element : undefined;
    yield undefined;
    const type = insured()(statement, smallRow(element, dom));
    yield undefined;
    for (const { signal } of matches) {
      const guard = lexicon.signal(signal)?.guard;
      const isAmount = guard === 'amount' || guard === 'bill';
      if (isAmount && loading()) continue;
      if (guard === 'bill' && !isBill(signal, sheet())) continue;
      // On a bill that the fund paid, "account: 0" is what the account paid of it.
      if (guard === 'amount' && (sheet().fund ?? 0) > 0 && !lexicon.term('balance').test(statement)) continue;
      sightings.push(sighting(signal, lexicon.quoteOf(quoted), role, element, isAmount, type, named));
    }
  }
  return withSheet(saidOnce(sightings, dom, lexicon), () => (hasTotal(spoken(), lexicon) ? sheet() : {}));
}

/** A toast may be gone before it is read; it was shown all the same. Anything else must stand on the page. */
const isShown = (element: Element, role: Role, dom: Dom) => (dom.connected(element) ? dom.visible(element) : FLEETING.has(role));

/** "Possible reasons are:" opens a list of which nothing is said to be so, unless it speaks of this person. */
const isPossibility = (lead: string, lexicon: Lexicon) =>
  lexicon.term('mood-lead-in').test(lead) && !lexicon.term('mood-deixis').test(lead);

/** A row or a list names the scheme once for all its values: "residents' insurance … status: not paid". */
const NAMES_SCHEME = `${ROWS},dl`;

function smallRow(element: Element, dom: Dom): Element | null {
  const row = dom.closest(element, NAMES_SCHEME);
  return row && !dom.isLarger(row, ROW_ELEMENTS) && dom.text(row).length < TEXT_MAX ? row : null;
}

function schemeBeside(row: Element | null, text: string, dom: Dom, lexicon: Lexicon): string {
  if (!row) return '';
  const scheme = lexicon.term('resident-scheme').exec(lexicon.fold(dom.text(row)))?.[0] ?? '';
  return scheme && !lexicon.fold(text).includes(scheme) ? scheme : '';
}

/** The value of a label is a statement about the person, even where the page gives it no role. */
const statusRole = (role: Role): Role => (role === 'prose' || role === 'heading' ? 'status' : role);
