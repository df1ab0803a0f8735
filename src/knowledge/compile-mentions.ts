import { ALL_IS_WELL } from './all-is-well.ts';
import { FOLDING } from './invisible.ts';
import type { MentionData } from '../detect/mentions.ts';
import type { Mention } from './load.ts';
import { traditionalPairs } from './variants.ts';

/** What a mention is called among the signals. */
export const mentionSignal = (id: string): string => `about-${id}`;

/** What is needed to read a text in a person's own words. */
export function compileMentions(mentions: readonly Mention[]): MentionData {
  const { well, trouble } = ALL_IS_WELL;
  const ofAll = ({ zh, en, de }: typeof well | typeof trouble): readonly string[] => [...zh, ...en, ...de];
  return {
    ...FOLDING,
    variants: traditionalPairs(new Set(mentions.flatMap(({ words, denials }) => [...words.zh, ...denials].flatMap((word) => [...word])))),
    well: ofAll(well),
    trouble: ofAll(trouble),
    mentions: mentions.map(({ id, words, denials }) => ({
      id: mentionSignal(id),
      words: [...words.zh, ...words.en, ...words.de].map((word) => word.split('+')),
      denials,
    })),
  };
}
