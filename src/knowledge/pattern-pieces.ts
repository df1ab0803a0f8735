/**
 * Pieces of text of which every match of a pattern contains at least one. They are found by reading the pattern language
 * (see detect/pattern.ts) and let a statement, and a whole block of a page, be passed over with one plain search.
 */

import { TROUBLE } from './piece-frequency.ts';

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
        const more = char === '\\' ? '+' : '…*';
        while (at < pattern.length && more.includes(pattern[at]!)) at++;
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
  if (/^\d$/.test(piece)) return 2_000;
  if (!CHINESE.test(piece)) return [200, 200, 200, 5][piece.length] ?? 0.2;
  if (TROUBLE.test(piece)) return [0, 12, 0.5, 0.1][Math.min(3, piece.length)]!;
  return forms.commonWords.has(piece) ? 60 + 200 * Number(piece.length === 1) : [0, 200, 40, 15][Math.min(3, piece.length)]!;
}

/** What a common word costs as a piece: it is taken only when nothing else is certain. */
const COMMON_COST = 150;
/** More parts than this tell no more. */
const MOST_PARTS = 4;
/** More words than this for one frequent one are more to load than they save. */
const MOST_TOGETHER = 24;

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
  /** Characters that the whole alternative spans at most; nothing certain where it is joined. */
  readonly reach: number;
}

/** What the alternatives of a pattern ask for, each on its own. Throws when one asks for nothing certain. */
export function conditionsOf(pattern: string, forms: Forms): readonly Condition[] {
  const joined = /\{is\}|[:<\\]/.test(pattern);
  return parse(pattern).flatMap((sequence) => conditionsOfSequence(sequence, joined, forms, pattern));
}

function conditionsOfSequence(sequence: Sequence, joined: boolean, forms: Forms, pattern: string): readonly Condition[] {
  const amountAt = sequence.findIndex(isAmount);
  const sure = sequence
    .map((node, at) => ({ node, at, part: isStart(sequence, at) ? startingAt(sequence, at, forms) : NOTHING }))
    .filter(({ part }) => part.cost < Infinity);
  const [only] = sure;
  const reach = sequence.reduce((sum, node) => sum + longest(node, forms), 0);
  if (sure.length === 1 && amountAt < 0 && only && only.node.kind !== 'text') {
    // One word is all that is certain: each of its forms has parts of its own.
    const within = formsOfNode(only.node, forms).flatMap((form) => conditionsOfSequence(form, joined, forms, pattern));
    return within.map((condition) => ({ ...condition, reach: condition.reach }));
  }
  const chosen: Part[] = [];
  const before = sure.filter(({ at }) => at < amountAt);
  // The label nearest to an amount comes first here, and last in the list.
  if (before.length) chosen.push(before.at(-1)!.part);
  else if (sure.length < 2) chosen.push(rarestPart(sequence, forms, pattern));
  for (const { part } of sure.toSorted((x, y) => x.part.cost - y.part.cost))
    if (chosen.length < MOST_PARTS && !chosen.some((known) => implies(known, part))) chosen.push(part);
  const parts = before.length ? chosen.reverse() : chosen;
  return [{ parts: parts.map(({ pieces }) => shortest(pieces)), amount: before.length > 0, joined, reach }];
}

/** All that a term or a choice may stand for. */
function formsOfNode(node: Node, forms: Forms): readonly Sequence[] {
  if (node.kind === 'choice') return node.choices;
  return node.kind === 'term' ? node.ids.flatMap((id) => forms.of(id).flatMap(parse)) : [[node]];
}

const isFrequent = (piece: string) => piece.length === 1 && !TROUBLE.test(piece);
const beginsWithNumber = (piece: string) => /^\d/.test(piece);
const NOTHING: Part = { cost: Infinity, pieces: [] };
const isAmount = (node: Node) => node.kind === 'term' && node.ids.some((id) => AMOUNTS[id]);
const implies = (known: Part, part: Part) => known.pieces.every((piece) => part.pieces.some((other) => piece.includes(other)));

/** A part begins at a word that must be there; literal characters count as one word. */
function isStart(sequence: Sequence, at: number): boolean {
  const node = sequence[at]!;
  if (node.kind === 'text') return sequence[at - 1]?.kind !== 'text';
  return node.kind !== 'open' && !isAmount(node) && !(node.kind === 'choice' && node.mayMiss);
}

/** A word that must be there; a frequent one with what follows it: "is" stands everywhere, "is from elsewhere" does not. */
function startingAt(sequence: Sequence, at: number, forms: Forms): Part {
  const alone = partOf(runFrom(sequence, at), forms);
  if (!alone.pieces.some(isFrequent)) return alone;
  const more = beginningOf(sequence.slice(at), forms);
  return more.pieces.length <= MOST_TOGETHER && more.cost < alone.cost && !more.pieces.some(beginsWithNumber) ? more : alone;
}

function runFrom(sequence: Sequence, at: number): Sequence {
  if (sequence[at]!.kind !== 'text') return [sequence[at]!];
  const end = sequence.findIndex((node, index) => index > at && node.kind !== 'text');
  return sequence.slice(at, end < 0 ? undefined : end);
}

/** Characters that a gap, a class or an optional choice that may repeat takes at most. */
const GAP = 40;
const REPEATS = 3;

function longest(node: Node, forms: Forms): number {
  const ofAll = (all: readonly Sequence[]) =>
    Math.max(0, ...all.map((each) => each.reduce((sum, inner) => sum + longest(inner, forms), 0)));
  switch (node.kind) {
    case 'text':
      return 1;
    case 'open':
      return GAP;
    case 'choice':
      return ofAll(node.choices) * (node.mayMiss ? REPEATS : 1);
    case 'term':
      return Math.max(
        0,
        ...node.ids.flatMap((id) => (id in AMOUNTS || WITHOUT_PIECES.has(id) ? [] : forms.of(id).map((form) => ofAll(parse(form))))),
      );
  }
}

/** The pieces of one word: of each of its forms the rarest ones. */
function partOf(sequence: Sequence, forms: Forms): Part {
  const [node] = sequence;
  const isBuiltIn = node?.kind === 'term' && node.ids.some((id) => id in AMOUNTS || WITHOUT_PIECES.has(id));
  if (!node || node.kind === 'text' || isBuiltIn) return beginningOf(sequence, forms);
  const each = formsOfNode(node, forms).map((form) => rarest(form, forms));
  if (!each.length || each.some(({ cost }) => cost === Infinity)) return beginningOf(sequence, forms);
  const best = { pieces: [...new Set(each.flatMap(({ pieces }) => pieces))], cost: each.reduce((sum, { cost }) => sum + cost, 0) };
  const plain = beginningOf(sequence, forms);
  return best.cost <= plain.cost ? best : plain;
}

function beginningOf(sequence: Sequence, forms: Forms): Part {
  const pieces = [...new Set(beginnings(sequence, forms).map(({ text }) => text))];
  if (!pieces.length) return NOTHING;
  const [node] = sequence;
  const isCommon = node?.kind === 'term' && node.ids.some((id) => forms.isCommon(id));
  return { pieces, cost: pieces.reduce((sum, piece) => sum + commonness(piece, forms), 0) + (isCommon ? COMMON_COST : 0) };
}

/** The part of a sequence whose pieces are rarest, wherever in it they begin. */
function rarest(sequence: Sequence, forms: Forms): Part {
  let best = NOTHING;
  sequence.forEach((node, from) => {
    if (node.kind === 'open' || (node.kind === 'choice' && node.mayMiss)) return;
    for (const part of [beginningOf(sequence.slice(from), forms), partOf(runFrom(sequence, from), forms)])
      if (part.cost < best.cost) best = part;
  });
  return best;
}

function rarestPart(sequence: Sequence, forms: Forms, pattern: string): Part {
  const best = rarest(sequence, forms);
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
