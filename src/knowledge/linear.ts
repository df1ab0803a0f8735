import { parseExpression, type Expression } from './expression.ts';
import { characterTest } from './expression-characters.ts';

/**
 * Refuses regular expressions with which a hostile text could hold a page up. One that passes looks at each character of a text
 * a limited number of times, for
 * - where something is repeated without end, the next character alone tells whether and how it goes on, so it is read in one way;
 * - it is entered at one place of a stretch: at the start of the text, or behind a character that is no part of it;
 * - or nothing that can fail comes behind it: then what was read is not read again;
 * - all else has a limit, and what can be read in several ways is repeated a few times only.
 */

/** So often may be repeated what can be read in several ways, and so many stretches of any length may follow each other. */
const MOST_REPEATS = { simple: 10, withLoops: 3 } as const;
const MOST_STRETCHES = 5;
/** A part that may be shorter or longer by this much is such a stretch. */
const STRETCH = 10;

/** Where a character of the expression stands: what may come after and before it, as often as there are ways to it. */
interface Place {
  readonly source: string;
  readonly next: Place[];
  readonly before: Place[];
}

interface Part {
  readonly first: readonly Place[];
  readonly last: readonly Place[];
  readonly places: readonly Place[];
  /** It may take no character. */
  readonly isEmpty: boolean;
  /** It takes one character, in one way. */
  readonly isOne: boolean;
  readonly hasEndless: boolean;
  /** Something in it is repeated. */
  readonly hasLoop: boolean;
  readonly stretches: number;
}

const NOTHING: Part = { first: [], last: [], places: [], isEmpty: true, isOne: false, hasEndless: false, hasLoop: false, stretches: 0 };

/** How a part lies in the whole. */
interface Setting {
  /** Only the start of the text leads here. */
  readonly isAnchored: boolean;
  /** No character need stand before it. */
  readonly isOpen: boolean;
  /** None of these stands before it. */
  readonly notBehind: string | undefined;
  /** What comes behind it may fail. */
  readonly isFollowed: boolean;
  readonly isBehind: boolean;
  /** How often what it lies in is repeated. */
  readonly times: number;
}

interface Loop extends Setting {
  readonly body: Part;
  readonly least: number;
  readonly most: number;
}

/** Why a hostile text could hold up a regular expression; nothing when it cannot. Throws an Error for one that is not well formed. */
export function whyNotLinear(source: string, flags = ''): string | undefined {
  const loops: Loop[] = [];
  const canBeBoth = characterTest(flags);
  const setting = { isAnchored: flags.includes('y'), isOpen: true, notBehind: undefined, isFollowed: false, isBehind: false, times: 1 };
  const { stretches } = partOf(parseExpression(source), setting);
  return loops.map(whyNot).find(Boolean) ?? (stretches > MOST_STRETCHES ? `${stretches} stretches of any length` : undefined);

  function whyNot(loop: Loop): string | undefined {
    const { body, least, most, times } = loop;
    const isEndless = most === Infinity;
    if (isEndless && loop.isBehind) return 'a look behind goes back without end';
    if (isEndless && body.isEmpty) return 'what is repeated without end may be nothing';
    if (isEndless && (loop.isFollowed || body.hasEndless)) return whyUndecided(body) ?? whyEnteredOften(loop);
    const repeats = times * (isEndless ? least : most);
    if (body.isOne || repeats <= (body.hasLoop ? MOST_REPEATS.withLoops : MOST_REPEATS.simple)) return undefined;
    return body.isEmpty || whyUndecided(body) ? `what can be read in several ways is repeated ${repeats} times` : undefined;
  }

  /** One of two ways to go on lies in the repeated part: outside of it a choice is made once. */
  function whyUndecided({ places }: Part): string | undefined {
    const own = new Set(places);
    const isChoice = (a: Place, b: Place) => (own.has(a) || own.has(b)) && canBeBoth(a.source, b.source);
    const at = places.find(({ next }) => next.some((a, index) => next.slice(index + 1).some((b) => isChoice(a, b))));
    return at && `behind ${at.source} the next character does not tell how it goes on`;
  }

  function whyEnteredOften({ body: { first, places }, isAnchored, isOpen, isFollowed, notBehind }: Loop): string | undefined {
    if (isAnchored || !isFollowed) return undefined;
    if (notBehind !== undefined && places.every(({ source: each }) => canBeBoth.isWithin(each, notBehind))) return undefined;
    const own = new Set(places);
    const outside = first.flatMap(({ before }) => before.filter((each) => !own.has(each)));
    if (isOpen || !outside.length) return `${first[0]!.source} without end may begin anywhere and fail`;
    const doubtful = outside.find((each) => places.some((other) => canBeBoth(each.source, other.source)));
    return doubtful && `${doubtful.source} may stand before an endless part, or be of it`;
  }

  function partOf(expression: Expression, within: Setting): Part {
    switch (expression.kind) {
      case 'set': {
        const place: Place = { source: expression.source, next: [], before: [] };
        return { ...NOTHING, first: [place], last: [place], places: [place], isEmpty: false, isOne: true };
      }
      case 'edge':
        return NOTHING;
      case 'look': {
        const inner = partOf(expression.inner, { ...within, isFollowed: false, isBehind: expression.isBehind });
        return { ...inner, first: expression.isBehind ? [] : inner.first, last: [], isEmpty: true, isOne: false };
      }
      case 'choice':
        return choiceOf(expression.parts.map((each) => partOf(each, within)));
      case 'sequence':
        return sequenceOf(expression.parts, within);
      case 'repeat':
        return repeatOf(expression, within);
    }
  }

  function choiceOf(parts: readonly Part[]): Part {
    const first = parts.flatMap((part) => part.first);
    const isOneWay = () => !first.some((a, at) => first.slice(at + 1).some((b) => canBeBoth(a.source, b.source)));
    return {
      first,
      last: parts.flatMap(({ last }) => last),
      places: parts.flatMap(({ places }) => places),
      isEmpty: parts.some(({ isEmpty }) => isEmpty),
      isOne: parts.every(({ isOne }) => isOne) && isOneWay(),
      hasEndless: parts.some(({ hasEndless }) => hasEndless),
      hasLoop: parts.some(({ hasLoop }) => hasLoop),
      stretches: Math.max(...parts.map(({ stretches: each }) => each)),
    };
  }

  function sequenceOf(expressions: readonly Expression[], within: Setting): Part {
    let whole = NOTHING;
    let { isAnchored, notBehind } = within;
    for (const [at, expression] of expressions.entries()) {
      const isFollowed = within.isFollowed || expressions.slice(at + 1).some(canFail);
      const part = partOf(expression, { ...within, isAnchored, notBehind, isOpen: within.isOpen && whole.isEmpty, isFollowed });
      const isLook = expression.kind === 'look';
      follow(whole.last, part.first, isLook);
      isAnchored ||= expression.kind === 'edge' && expression.source === '^' && !flags.includes('m');
      notBehind = expression.kind === 'look' ? deniedBehind(expression) : undefined;
      whole = {
        first: whole.isEmpty && !isLook ? [...whole.first, ...part.first] : whole.first,
        last: part.isEmpty ? [...whole.last, ...part.last] : part.last,
        places: [...whole.places, ...part.places],
        isEmpty: whole.isEmpty && part.isEmpty,
        isOne: (whole.isEmpty && part.isOne) || (whole.isOne && part.isEmpty && !part.last.length),
        hasEndless: whole.hasEndless || part.hasEndless,
        hasLoop: whole.hasLoop || part.hasLoop,
        stretches: whole.stretches + part.stretches,
      };
    }
    return whole;
  }

  function repeatOf({ inner, least, most }: Extract<Expression, { kind: 'repeat' }>, within: Setting): Part {
    const isEndless = most === Infinity;
    const times = within.times * (isEndless ? 1 : most);
    const body = partOf(inner, { ...within, isFollowed: within.isFollowed || least > 1, times });
    if (most > 1) {
      follow(body.last, body.first);
      loops.push({ ...within, body, least, most });
    }
    return {
      ...body,
      isEmpty: body.isEmpty || least === 0,
      isOne: body.isOne && least === 1 && most === 1,
      hasEndless: body.hasEndless || isEndless,
      hasLoop: body.hasLoop || most > 1,
      stretches: body.stretches + (!isEndless && most - least >= STRETCH ? 1 : 0),
    };
  }
}

/** Throws an Error that names the expression which a hostile text could hold up. */
export function mustBeLinear(name: string, source: string): void {
  const why = whyNotLinear(source);
  if (why) throw new Error(`${name}: ${why}`);
}

/** What a look sees is not taken, so it is no way to go on. */
function follow(last: readonly Place[], first: readonly Place[], isLook = false): void {
  for (const one of last)
    for (const other of first) {
      if (!isLook) one.next.push(other);
      other.before.push(one);
    }
}

const deniedBehind = ({ isBehind, isDenied, inner }: Extract<Expression, { kind: 'look' }>): string | undefined =>
  isBehind && isDenied && inner.kind === 'set' ? inner.source : undefined;

function canFail(expression: Expression): boolean {
  if (expression.kind === 'sequence') return expression.parts.some(canFail);
  if (expression.kind === 'choice') return expression.parts.every(canFail);
  return expression.kind !== 'repeat' || (expression.least > 0 && canFail(expression.inner));
}
