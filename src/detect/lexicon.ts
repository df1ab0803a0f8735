import type { SignalId } from '../domain/findings.ts';
import type { SheetLine } from '../domain/sheet.ts';
import { compiled } from './compiled.ts';
import { createFold, type Fold, type FoldData } from './fold.ts';
import { layoutOf, type Layout, type LayoutNames } from './layout.ts';
import { once } from './once.ts';
import { createPartSearch, type PartData } from './parts.ts';
import { createPieceSearch, type PieceIndex } from './piece-search.ts';
import type { Marks, Predicates } from './predicates.ts';
import { NONE, termSource, type Terms } from './terms.ts';
import { createRoles, type RoleData, type RoleOf } from './roles.ts';
import { createRedaction, type Redaction, type RedactionData } from './redact.ts';

/** What the build ships of knowledge/terms and knowledge/signals: sources of regular expressions. */
export interface LexiconData extends FoldData {
  readonly terms: Terms;
  /** What a text must hold for each form of the terms. */
  readonly forms: PieceIndex;
  readonly signals: readonly SignalData[];
  /** What a text must hold so that each pattern can match, numbered over all signals. */
  readonly parts: PartData;
  readonly redaction: RedactionData;
  readonly roles: RoleData;
  readonly layout: LayoutNames;
  readonly predicates: Predicates<string>;
  readonly marks: Marks<string>;
  /** Each line of a settlement sheet with its amount. */
  readonly sheet: Readonly<Record<SheetLine, string>>;
}

interface SignalData {
  readonly id: SignalId;
  /** Sources of regular expressions in which the ids of terms stand between line ends, with tabs between them. */
  readonly patterns: string;
  readonly guard?: 'alone' | 'amount' | 'bill' | 'warning' | undefined;
  readonly unless: 'any' | 'reason' | readonly SignalId[];
}

export interface SignalMatcher extends Omit<SignalData, 'patterns'> {
  readonly patterns: readonly string[];
  /** A pattern as a regular expression for this text, made when first asked for. Global: set `lastIndex` before use. */
  readonly regex: (pattern: number, text: string) => RegExp;
}

export interface Lexicon extends Pick<Redaction, 'quoteOf'> {
  /** The role of the place an element is in. */
  readonly roleOf: RoleOf;
  readonly layout: () => Layout;
  readonly predicates: Predicates;
  readonly marks: Marks;
  readonly fold: Fold;
  readonly signal: (id: string) => SignalMatcher | undefined;
  /** The signals that can stand in a folded text at all, each with the patterns to try; the others need not be tried. */
  readonly search: (text: string) => readonly (readonly [matcher: SignalMatcher, patterns: readonly number[]])[];
  /** A term, for searching anywhere in folded text. */
  readonly term: (id: string) => Words;
  /** The lines of a settlement sheet in their order. */
  readonly sheetLines: readonly SheetLine[];
  /** A line of a settlement sheet with its amount, as a global regular expression over folded text. */
  readonly sheetLine: (line: SheetLine) => RegExp;
}

/** What a regular expression tells of a text, without those words that do not stand in it. */
interface Words {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** Statements differ in their words without end, and so do the regular expressions made for them. */
const MOST_MADE = 1_000;
const MOST_WORDINGS = 100;

/** Made of the forms that stand in a statement. */
interface Made {
  readonly standing: ReadonlySet<number>;
  /** Sources of terms, and their regular expressions: none where no form stands. */
  readonly sources: Map<string, string>;
  readonly terms: Map<string, RegExp | null>;
  readonly patterns: Map<string, RegExp>;
}

/** Makes the matchers. They are built when first used: a quiet page pays for none of them. */
export function createLexicon(data: LexiconData): Lexicon {
  const made = new Map<string, RegExp>();
  const regexOf = (source: string, flags: string): RegExp => {
    let regex = made.get(flags + source);
    if (!regex) {
      if (made.size >= MOST_MADE) made.clear();
      made.set(flags + source, (regex = new RegExp(source, flags)));
    }
    return regex;
  };
  /** The statement that is being read, and what is made for its words; what is asked of a part of it needs no more. */
  let statement: string | undefined;
  let words: Made;
  const formsIn = createPieceSearch(data.forms);
  /** By the forms that stand in a statement: the rows of a list say the same of different people. */
  const madeFor = new Map<string, Made>();
  const madeIn = (text: string): Made => {
    if (statement?.includes(text)) return words;
    statement = text;
    const standing = formsIn(text);
    const key = [...standing].join();
    const before = madeFor.get(key);
    if (before) return (words = before);
    if (madeFor.size >= MOST_WORDINGS) madeFor.clear();
    madeFor.set(key, (words = { standing, sources: new Map(), terms: new Map(), patterns: new Map() }));
    return words;
  };
  const sourceIn = (id: string, { sources, standing }: Made): string => {
    let source = sources.get(id);
    if (source === undefined) sources.set(id, (source = termSource(data.terms, id, standing)));
    return source;
  };
  const regexOfTerm = (id: string, own: Made): RegExp | null => {
    const source = sourceIn(id, own);
    const regex = source === NONE ? null : regexOf(source, '');
    own.terms.set(id, regex);
    return regex;
  };
  const term = (id: string): Words => {
    const exec = (text: string) => {
      const own = madeIn(text);
      const known = own.terms.get(id);
      return (known === undefined ? regexOfTerm(id, own) : known)?.exec(text) ?? null;
    };
    return {
      exec,
      test: (text) => exec(text) !== null,
    };
  };
  const matcherOf = (signal: SignalData): SignalMatcher => {
    const patterns = signal.patterns ? signal.patterns.split('\t') : [];
    const regexAt = (at: number, text: string) => {
      const own = madeIn(text);
      const pattern = patterns[at]!;
      let regex = own.patterns.get(pattern);
      if (!regex) {
        const source = pattern.split('\n').map((part, index) => (index % 2 ? sourceIn(part, own) : part));
        own.patterns.set(pattern, (regex = regexOf(source.join(''), 'g')));
      }
      return regex;
    };
    return { ...signal, patterns, regex: regexAt };
  };
  const matchers = once(() => data.signals.map(matcherOf));
  let byId: ReadonlyMap<string, SignalMatcher> | undefined;
  let redaction: Redaction | undefined;
  let roleOf: RoleOf | undefined;
  let searchParts: ReturnType<typeof createPartSearch> | undefined;
  return {
    fold: createFold(data),
    layout: layoutOf(data.layout),
    predicates: compiled(data.predicates),
    marks: compiled(data.marks, 'g'),
    roleOf: (element, dom) => (roleOf ??= createRoles(data.roles))(element, dom),
    quoteOf: (text) => (redaction ??= createRedaction(data.redaction)).quoteOf(text),
    signal: (id) => (byId ??= new Map(matchers().map((matcher) => [matcher.id, matcher]))).get(id),
    search(text) {
      const numbers = (searchParts ??= createPartSearch(data.parts))(text);
      const found: [SignalMatcher, number[]][] = [];
      let first = 0;
      let at = 0;
      for (const matcher of matchers()) {
        const end = first + matcher.patterns.length;
        if (numbers[at]! < end) {
          const own: number[] = [];
          while (numbers[at]! < end) own.push(numbers[at++]! - first);
          found.push([matcher, own]);
        }
        first = end;
      }
      return found;
    },
    term,
    sheetLines: Object.keys(data.sheet) as SheetLine[],
    sheetLine: (line) => regexOf(data.sheet[line], 'g'),
  };
}
