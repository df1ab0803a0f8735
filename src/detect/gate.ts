import type { GateData, Surroundings } from './gate-data.ts';
import { createSearch, type Search } from './gate-search.ts';
import { AMOUNT, buildTables, SKIP, WIDE, type Tables } from './gate-tables.ts';
import { cellWordsOf, type CellWords } from './layout.ts';
import { once } from './once.ts';

/**
 * One pass over raw text tells whether any signal can stand in it: each pattern has parts of which a text must hold at least one
 * piece, near each other. A page without a refusal is passed over with a few native reads of its text.
 */

export interface Gate {
  /** A reader of texts that follow each other on a page; what stands at the end of one text may go on in the next. */
  readonly stream: () => GateStream;
  /** Can a signal stand in this long text, of which no part belongs to a table? Quick where it holds nothing rare; tells where it does. */
  readonly mayHold: Search;
  readonly cells: () => CellWords;
  /** Can a signal stand in this text by itself? */
  readonly test: (text: string) => boolean;
}

export interface GateStream {
  /** Begins anew: nothing came before. */
  readonly begin: (around?: Surroundings) => void;
  /** Reads on; answers whether a signal can stand in what was read, together with what came before. */
  readonly read: (text: string, from?: number, to?: number) => boolean;
  /** Was any piece of a signal read since the beginning? */
  readonly sawPiece: () => boolean;
  /** Was a label read, in the context or since, whose amount may stand apart from it? */
  readonly awaitsAmount: () => boolean;
}

/** Label and value stand at most this far apart on a page, when no table holds them together. */
const PAIR_REACH = 240;
/** Room for what a page may put between the words of a statement. */
const SLACK = 12;
/** Characters between a label and its amount. */
const AMOUNT_REACH = 60;
const NEVER = -1e9;
/** Positions left out between texts that have nothing to do with each other. */
const FRESH = 10_000;
const ZERO_OR_LESS = /^[^0-9０-９\u96f6]*(?:[\u96f60０]|(?<=[-－−–]\s{0,9}[¥￥]?\s{0,9})[1-9１-９])/;

const AMOUNT_SIGN = /[0０\u96f6\-－−]/;

/** Is there any sign of which an amount of nothing is made? */
export const mayBeNothing = (text: string): boolean => AMOUNT_SIGN.test(text);

/** An amount of nothing or less than nothing: its first digit is a zero, or follows a minus. */
export const isNothing = (text: string): boolean => ZERO_OR_LESS.test(text);

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** A number that says something, as 502 does, is not a part of another number, as of 502.10. */
function isCutNumber(text: string, first: number, last: number): boolean {
  if (last - first < 2 || !isDigit(text.charCodeAt(first)) || !isDigit(text.charCodeAt(last))) return false;
  return isDigit(text.charCodeAt(first - 1)) || isDigit(text.charCodeAt(last + (text[last + 1] === '.' ? 2 : 1)));
}

/** The sibling of a class, from a first one on; 0 for none. */
function siblingOf(nodes: Uint16Array, first: number, wanted: number): number {
  for (let node = first; ; node++) {
    const each = nodes[node]!;
    if (each >> 1 === wanted) return node;
    if (each & 1) return 0;
  }
}

/** Makes the gate; its tables are built when a text first needs them. */
export function createGate(data: GateData): Gate {
  let tables: Tables | undefined;
  let search: Search | undefined;
  let single: GateStream | undefined;
  const stream = () => whenRead(() => createStream((tables ??= buildTables(data))));
  return {
    stream,
    cells: once(() => cellWordsOf(data.cells)),
    mayHold: (text, see) => (search ??= createSearch(data))(text, see),
    test(text) {
      single ??= stream();
      single.begin({ far: true });
      return single.read(text);
    },
  };
}

/** A stream that is made when there is something to read: a page that says nothing needs no tables. */
function whenRead(make: () => GateStream): GateStream {
  let made: GateStream | undefined;
  let around: Surroundings | undefined;
  const stream = () => {
    if (!made) (made = make()).begin(around);
    return made;
  };
  return {
    begin(next) {
      around = next;
      made?.begin(next);
    },
    read: (text, from, to) => stream().read(text, from, to),
    sawPiece: () => stream().sawPiece(),
    awaitsAmount: () => stream().awaitsAmount(),
  };
}

function createStream(tables: Tables): GateStream {
  const { classes, roots, nodes, children, ends, parts, partStarts, conditions, triggers, triggerStarts } = tables;
  const pieces = triggerStarts.length;
  const lastSeen = new Float64Array(pieces).fill(NEVER);
  const inContext = new Uint8Array(pieces);
  let isContext = false;
  let lastContext = '';
  let hasContextLabel = false;
  /** Pieces that may complete a condition anywhere in what follows. */
  let expected: number[] = [];
  /** Conditions that the context triggers, whose other parts may stand anywhere in what follows. */
  let waiting: number[] = [];
  let isFar = false;
  let hasLabel = false;
  let hasPiece = false;
  let position = 0;
  let began = 0;
  /** Conditions whose trigger was seen and whose other parts may follow, and where the last of them ends. */
  let open: number[] = [];
  /** For each piece, up to where it may complete a condition. */
  const watched = new Float64Array(pieces).fill(NEVER);
  const openAt = new Float64Array(conditions.length).fill(NEVER);
  /** A label was seen whose amount may follow until here. */
  let amountUntil = NEVER;
  let label = 0;
  let minusAt = NEVER;

  const reachOf = (condition: readonly number[]) => (condition[0] === 0 ? condition[1]! + SLACK : PAIR_REACH);
  const stands = (part: number, since: number, orInContext: boolean): boolean => {
    for (let at = partStarts[part]!; at < partStarts[part + 1]!; at++) {
      const piece = parts[at]!;
      if (lastSeen[piece]! >= since || (orInContext && inContext[piece]!)) return true;
    }
    return false;
  };
  const holds = (condition: readonly number[]): boolean => {
    const kind = condition[0]!;
    const since = kind !== 0 && isFar ? began : Math.max(began, position - reachOf(condition));
    for (let at = 2; at < condition.length; at++) {
      if (!stands(condition[at]!, since, kind !== 0)) return false;
    }
    return true;
  };

  /** A piece stands in the text: does it complete a condition? */
  const note = (piece: number): boolean => {
    lastSeen[piece] = position;
    if (isContext) inContext[piece] = 1;
    else hasPiece = true;
    let found = watched[piece]! >= position && completes();
    for (let each = triggerStarts[piece]!; each < triggerStarts[piece + 1]!; each++) {
      const at = triggers[each]!;
      const condition = conditions[at]!;
      if (condition[0] === AMOUNT) {
        amountUntil = position + AMOUNT_REACH;
        label = piece;
        hasLabel = true;
      } else if (condition.length === 3 || holds(condition)) found = true;
      else {
        if (isContext && condition[0] !== 0) waiting.push(at);
        const until = isFar && condition[0] !== 0 ? Infinity : position + reachOf(condition);
        const openUntil = openAt[at]!;
        if (openUntil >= until) continue;
        if (openUntil <= NEVER) open.push(at);
        // Twice as far as needed, so that a frequent word does not open the same condition again and again.
        expect(condition, (openAt[at] = until + reachOf(condition)));
      }
    }
    return found;
  };

  /** Does the label before an amount stand among the words that go with it? */
  const isLabelled = () => {
    for (let each = triggerStarts[label]!; each < triggerStarts[label + 1]!; each++) {
      const condition = conditions[triggers[each]!]!;
      if (condition[0] === AMOUNT && holds(condition)) return true;
    }
    return false;
  };

  /** The other parts of a condition are looked for up to there. */
  const expect = (condition: readonly number[], until: number) => {
    for (let at = 3; at < condition.length; at++) {
      const part = condition[at]!;
      for (let each = partStarts[part]!; each < partStarts[part + 1]!; each++) {
        const piece = parts[each]!;
        if (watched[piece]! >= until) continue;
        watched[piece] = until;
        if (until === Infinity) expected.push(piece);
      }
    }
  };

  const completes = (): boolean => {
    let found = false;
    let kept = 0;
    for (const at of open) {
      if (openAt[at]! < position) {
        openAt[at] = NEVER;
        continue;
      }
      open[kept++] = at;
      found ||= holds(conditions[at]!);
    }
    open.length = kept;
    return found;
  };

  const read = (text: string, from = 0, to = text.length): boolean => {
    let found = false;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const first = classes[code]!;
      if (first === SKIP) continue;
      position++;
      if (amountUntil >= position) {
        const digit = code >= 0xff10 && code <= 0xff19 ? code - WIDE : code;
        if (digit >= 0x30 && digit <= 0x39) {
          if ((digit === 0x30 || position - minusAt <= 2) && isLabelled()) found = true;
          amountUntil = NEVER;
        } else if (code === 0x96f6 && isLabelled()) found = true;
        else if (code === 0x2d || code === 0xff0d || code === 0x2212) minusAt = position;
      }
      let node = first ? roots[first]! : 0;
      for (let next = at; node;) {
        const piece = ends[node]!;
        if (piece && !isCutNumber(text, at, next) && note(piece)) found = true;
        node = children[node]!;
        if (!node) break;
        let wanted = SKIP;
        while (wanted === SKIP && ++next < text.length) wanted = classes[text.charCodeAt(next)]!;
        if (wanted <= SKIP) break;
        node = siblingOf(nodes, node, wanted);
      }
    }
    return found;
  };

  const readContext = (context: string) => {
    inContext.fill(0);
    lastContext = context;
    waiting = [];
    isContext = true;
    isFar = true;
    began = position;
    read(context);
    isContext = false;
    hasContextLabel = hasLabel;
    amountUntil = NEVER;
    for (const at of open) openAt[at] = NEVER;
    position += FRESH;
  };

  return {
    read,
    begin({ context = '', far = false } = {}) {
      position += FRESH;
      amountUntil = NEVER;
      for (const at of open) openAt[at] = NEVER;
      open = [];
      hasLabel = false;
      if (context !== lastContext) readContext(context);
      hasLabel = hasContextLabel;
      hasPiece = false;
      isFar = far;
      began = position;
      open = [...waiting];
      for (const piece of expected) watched[piece] = NEVER;
      expected = [];
      for (const at of waiting) {
        openAt[at] = Infinity;
        expect(conditions[at]!, Infinity);
      }
    },
    sawPiece: () => hasPiece,
    awaitsAmount: () => hasLabel,
  };
}
