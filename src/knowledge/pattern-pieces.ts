/**
 * Pieces of text of which every match of a pattern contains at least one. They are found by reading the pattern language
 * (see detect/pattern.ts) and let a statement, and a whole block of a page, be passed over with one plain search.
 */

type Node =
  | { readonly kind: 'text'; readonly char: string }
  | { readonly kind: 'term'; readonly ids: readonly string[] }
  | { readonly kind: 'choice'; readonly choices: readonly Sequence[]; readonly mayMiss: boolean }
  | { readonly kind: 'open' };
type Sequence = readonly Node[];

const AMOUNTS: Readonly<Record<string, readonly string[]>> = { zero: ['0', '零'], negative: ['-'] };
const WITHOUT_PIECES: ReadonlySet<string> = new Set(['is', 'amount']);

/** Reads a pattern into its alternatives. */
function parse(pattern: string): readonly Sequence[] {
  let at = 0;
  const alternatives = (end: string): readonly Sequence[] => {
    const all: Node[][] = [[]];
    while (at < pattern.length && pattern[at] !== end) {
      const char = pattern[at++]!;
      const add = (node: Node) => all.at(-1)!.push(node);
      if (char === '|') all.push([]);
      else if (char === '[' || char === '(') {
        const choices = alternatives(char === '[' ? ']' : ')');
        at++;
        const follows = pattern[at];
        if (char === '[' ? follows === '*' : follows === '?') at++;
        add({ kind: 'choice', choices, mayMiss: char === '[' || follows === '?' });
      } else if (char === '{') {
        const close = pattern.indexOf('}', at);
        add({ kind: 'term', ids: pattern.slice(at, close).split('|') });
        at = close + 1;
      } else if (char === '<' || char === '…' || char === '\\') {
        if (char === '<') at = pattern.indexOf('>', at) + 1;
        else if (char === '\\') at++;
        while (pattern[at] === '…' || pattern[at] === '*' || (char === '\\' && pattern[at] === '+')) at++;
        add({ kind: 'open' });
      } else if (char !== '^' && char !== '$' && char !== '_') add({ kind: 'text', char });
    }
    return all;
  };
  return alternatives('\u0000');
}

const CHINESE = /[\u4e00-\u9fff]/;
/** Longer pieces are rarer; beyond this nothing is gained. */
const longEnough = (piece: string) => piece.length >= (CHINESE.test(piece) ? 3 : 6);
const MOST_PIECES = 400;

export interface Forms {
  /** Forms of a term as written. */
  readonly of: (id: string) => readonly string[];
  /** The term's words stand on every page of a portal, so they tell nothing. */
  readonly isCommon: (id: string) => boolean;
  /** Pieces of those words. */
  readonly commonWords: ReadonlySet<string>;
}

/** How a sequence can begin. A whole one says all of it and may be followed by what comes next. */
interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
}

/** All beginnings of a sequence, as far as they are certain and until they are long enough. */
function beginnings(sequence: Sequence, forms: Forms): readonly Beginning[] {
  let whole = new Set(['']);
  const cut = new Set<string>();
  for (const node of sequence) {
    const parts = partsOf(node, forms);
    if (!parts) {
      for (const text of whole) cut.add(text);
      whole = new Set();
      break;
    }
    const next = new Set<string>(node.kind === 'choice' && node.mayMiss ? whole : []);
    for (const before of whole) {
      if (longEnough(before)) cut.add(before);
      else for (const { text, isWhole } of parts) (isWhole ? next : cut).add(before + text);
    }
    whole = next;
    if (!whole.size || whole.size + cut.size > MOST_PIECES) break;
  }
  return [...[...whole].map((text) => ({ text, isWhole: true })), ...[...cut].map((text) => ({ text, isWhole: false }))];
}

/** The beginnings of one node; nothing when nothing about it is certain. */
function partsOf(node: Node, forms: Forms): readonly Beginning[] | undefined {
  switch (node.kind) {
    case 'open':
      return undefined;
    case 'text':
      return [{ text: node.char, isWhole: true }];
    case 'choice':
      return node.choices.flatMap((choice) => beginnings(choice, forms));
    case 'term': {
      if (node.ids.some((id) => WITHOUT_PIECES.has(id))) return undefined;
      return node.ids.flatMap((id) =>
        AMOUNTS[id]
          ? AMOUNTS[id].map((text) => ({ text, isWhole: false }))
          : forms.of(id).flatMap((form) => parse(form).flatMap((each) => beginnings(each, forms))),
      );
    }
  }
}

/** How often a page without any refusal holds a piece, in rough proportion. */
function commonness(piece: string, forms: Forms): number {
  if (!piece) return Infinity;
  if (forms.commonWords.has(piece)) return 40;
  if (CHINESE.test(piece)) return [0, 60, 3, 1][Math.min(3, piece.length)]!;
  return piece.length <= 2 ? 200 : piece.length === 3 ? 20 : 2;
}

/** What a common word costs as a piece: it is taken only when nothing else is certain. */
const COMMON_COST = 150;
/** More parts than this tell no more. */
const MOST_PARTS = 3;

interface Part {
  readonly cost: number;
  readonly pieces: readonly string[];
}

/** What must stand in a text together for one alternative of a pattern to match it. */
export interface Condition {
  /** Of each part the text holds at least one piece. */
  readonly parts: readonly (readonly string[])[];
  /** Behind the last part stands an amount of zero or below. */
  readonly amount: boolean;
  /** The parts may stand apart: a label and its value, joined by a colon only when they are read. */
  readonly joined: boolean;
}

/** The pieces of one pattern: those of its part that is rarest on an ordinary page. Throws when no part is certain. */
export function piecesOf(pattern: string, forms: Forms): readonly string[] {
  return [...new Set(parse(pattern).flatMap((sequence) => rarestPart(sequence, forms, pattern).pieces))];
}

/** What the alternatives of a pattern ask for, each on its own. Throws when one asks for nothing certain. */
export function conditionsOf(pattern: string, forms: Forms): readonly Condition[] {
  const joined = /\{is\}|[:<\\]/.test(pattern);
  return parse(pattern).map((sequence) => {
    const amountAt = sequence.findIndex(isAmount);
    const words = sequence.filter((node) => !isAmount(node));
    const parts: Part[] = [rarestPart(words, forms, pattern)];
    const others = words
      .filter((node) => isCertain(node))
      .map((node, at, all) => partOf(node.kind === 'text' ? textFrom(all, at) : [node], forms))
      .sort((a, b) => a.cost - b.cost);
    for (const other of others) {
      if (other.cost === Infinity || parts.length === MOST_PARTS) continue;
      if (!parts.some(({ pieces }) => pieces.every((piece) => other.pieces.some((known) => piece.includes(known))))) parts.push(other);
    }
    if (amountAt < 0) return { parts: parts.map(({ pieces }) => shortest(pieces)), amount: false, joined };
    // The label nearest to the amount comes last.
    const label = words.slice(0, amountAt).findLast(isCertain);
    if (!label) throw new Error(`pattern "${pattern}" has no word before its amount`);
    const last = words.lastIndexOf(label, amountAt);
    const begin = label.kind === 'text' ? textStart(words, last) : last;
    const nearest = partOf(words.slice(begin, label.kind === 'text' ? last + 1 : begin + 1), forms);
    const before = parts.filter(({ pieces }) => !nearest.pieces.every((piece) => pieces.some((known) => piece.includes(known))));
    return { parts: [...before, nearest].map(({ pieces }) => shortest(pieces)), amount: true, joined };
  });
}

const isAmount = (node: Node) => node.kind === 'term' && node.ids.some((id) => AMOUNTS[id]);
const isCertain = (node: Node) =>
  node.kind !== 'open' &&
  !(node.kind === 'choice' && node.mayMiss) &&
  !(node.kind === 'term' && node.ids.some((id) => WITHOUT_PIECES.has(id)));

/** The literal characters from a place on. */
function textFrom(nodes: readonly Node[], at: number): Sequence {
  const end = nodes.findIndex((node, index) => index > at && node.kind !== 'text');
  return nodes.slice(at, end < 0 ? undefined : end);
}

function textStart(nodes: readonly Node[], at: number): number {
  let start = at;
  while (nodes[start - 1]?.kind === 'text') start--;
  return start;
}

function partOf(sequence: Sequence, forms: Forms): Part {
  const pieces = [...new Set(beginnings(sequence, forms).map(({ text }) => text))];
  const [node] = sequence;
  const isCommon = node?.kind === 'term' && node.ids.some((id) => forms.isCommon(id));
  return { pieces, cost: pieces.reduce((sum, piece) => sum + commonness(piece, forms), 0) + (isCommon ? COMMON_COST : 0) };
}

function rarestPart(sequence: Sequence, forms: Forms, pattern: string): Part {
  let best: Part = { cost: Infinity, pieces: [] };
  sequence.forEach((node, from) => {
    if (node.kind === 'open' || (node.kind === 'choice' && node.mayMiss)) return;
    const part = partOf(sequence.slice(from), forms);
    if (part.cost < best.cost) best = part;
  });
  if (!best.pieces.length) throw new Error(`pattern "${pattern}" has no part that must be there`);
  return best;
}

/** The pieces that the given forms begin with. */
export function wordsOf(written: readonly string[]): readonly string[] {
  const forms: Forms = { of: () => [], isCommon: () => false, commonWords: new Set() };
  return written.flatMap((form) => parse(form).flatMap((each) => beginnings(each, forms).map(({ text }) => text)));
}

/** Leaves out pieces that contain another one: finding the shorter is enough. */
export function shortest(pieces: Iterable<string>): readonly string[] {
  const all = [...new Set(pieces)].sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const piece of all) if (!kept.some((shorter) => piece.includes(shorter))) kept.push(piece);
  return kept;
}
