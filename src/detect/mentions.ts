import type { SignalId } from '../domain/findings.ts';
import { createFold, type FoldData } from './fold.ts';
import { STATEMENT_MAX } from './match.ts';

/** What the build ships of knowledge/mentions. */
export interface MentionData extends FoldData {
  /** Words of success, and words of trouble or of asking: see knowledge/all-is-well.ts. */
  readonly well: readonly string[];
  readonly trouble: readonly string[];
  readonly mentions: readonly {
    readonly id: SignalId;
    /** Each is a list of words that must all stand in the text. */
    readonly words: readonly (readonly string[])[];
    readonly denials: readonly string[];
  }[];
}

/** An amount with its cents, not 0.00: a receipt or a balance. */
const ABOVE_ZERO = /(?<![\d.,])(?!0[.,]00)\d[\d,]{0,14}\.\d\d(?!\d)/;
/** An amount of nothing beside them. */
const ZERO = /(?<![\d.,])0[.,]00(?!\d)/;
const LETTER = '[a-zäöüß]';

/** What a text in a person's own words speaks of. Its form does not matter: who tells what happened writes no message of a program. */
export function createMentions({ mentions, well, trouble, ...data }: MentionData): (text: string) => readonly SignalId[] {
  const fold = createFold(data);
  const made = mentions.map(({ id, words, denials }) => ({
    id,
    denials: denials.map((phrase) => wordRegex(phrase, 'g')),
    words: words.map((all) => all.map((word) => wordRegex(word, ''))),
  }));
  const [wells, troubles] = [well, trouble].map((words) => words.map((word) => wordRegex(word, '')));
  const holds = (text: string, words: readonly RegExp[] = []) => words.some((word) => word.test(text));
  const allIsWell = (text: string) => (holds(text, wells) || ABOVE_ZERO.test(text)) && !holds(text, troubles) && !ZERO.test(text);
  return (text) => {
    const folded = fold(text.slice(0, STATEMENT_MAX));
    if (allIsWell(folded)) return [];
    return made.filter(({ words, denials }) => speaksOf(words, without(folded, denials))).map(({ id }) => id);
  };
}

const without = (text: string, denials: readonly RegExp[]): string => denials.reduce((rest, denial) => rest.replace(denial, ' '), text);

const speaksOf = (words: readonly (readonly RegExp[])[], text: string): boolean =>
  words.some((all) => all.every((word) => word.test(text)));

/** A word of Latin letters stands alone; where it has a "*" it may go on. */
function wordRegex(word: string, flags: string): RegExp {
  const isLatin = /^\*?[a-z0-9äöüß]/.test(word);
  const source = word.replace(/[.?()[\]^$|\\]/g, '\\$&').replaceAll('*', `${LETTER}{0,30}`);
  return new RegExp(isLatin ? `(?<!${LETTER})${source}(?!${LETTER})` : source, flags);
}
