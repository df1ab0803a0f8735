import type { SignalId } from '../domain/findings.ts';
import { createFold, type FoldData } from './fold.ts';
import { STATEMENT_MAX } from './match.ts';

/** What the build ships of knowledge/mentions. */
export interface MentionData extends FoldData {
  readonly mentions: readonly {
    readonly id: SignalId;
    /** Each is a list of words that must all stand in the text. */
    readonly words: readonly (readonly string[])[];
    readonly denials: readonly string[];
  }[];
}

const LETTER = '[a-zäöüß]';

/** What a text in a person's own words speaks of. Its form does not matter: who tells what happened writes no message of a program. */
export function createMentions({ mentions, ...data }: MentionData): (text: string) => readonly SignalId[] {
  const fold = createFold(data);
  const made = mentions.map(({ id, words, denials }) => ({
    id,
    denials: denials.map((phrase) => wordRegex(phrase, 'g')),
    words: words.map((all) => all.map((word) => wordRegex(word, ''))),
  }));
  return (text) => {
    const folded = fold(text.slice(0, STATEMENT_MAX));
    return made.filter(({ words, denials }) => speaksOf(words, without(folded, denials))).map(({ id }) => id);
  };
}

const without = (text: string, denials: readonly RegExp[]): string => denials.reduce((rest, denial) => rest.replace(denial, ' '), text);

const speaksOf = (words: readonly (readonly RegExp[])[], text: string): boolean =>
  words.some((all) => all.every((word) => word.test(text)));

/** A word of Latin letters stands alone; where it has a "*" it may go on. */
function wordRegex(word: string, flags: string): RegExp {
  const isLatin = /^\*?[a-z0-9äöüß]/.test(word);
  const source = word.replace(/[.?()[\]^$|\\]/g, '\\$&').replaceAll('*', `${LETTER}*`);
  return new RegExp(isLatin ? `(?<!${LETTER})${source}(?!${LETTER})` : source, flags);
}
