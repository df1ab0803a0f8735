import { z } from 'zod';
import { CAUSE_IDS } from '../domain/causes.ts';
import { ENTRIES } from '../domain/entries.ts';
import { SCALE, type Scale } from '../domain/scale.ts';

const phrase = z.string().trim().min(1);
const scale = z.enum(Object.keys(SCALE) as [Scale, ...Scale[]]);

/**
 * What people speak of when they tell in their own words what went wrong. It says less than a message of a page, so it is read only where
 * somebody hands over a text in which no message was recognised.
 */
export const mention = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  gloss: phrase,
  /** How somebody comes who speaks of it; absent where it does not tell. */
  entry: z.enum(ENTRIES).optional(),
  /** How often somebody with the cause speaks of it; none where the words alone tell no cause from another. */
  causes: z.partialRecord(z.enum(CAUSE_IDS), scale),
  /** "a+b": both stand in the text, in any order. Chinese is found anywhere, Latin words as a whole; "word*" is the beginning of one, "*word" its end. */
  words: z.strictObject({ zh: z.array(phrase).min(1), en: z.array(phrase).min(1), de: z.array(phrase).min(1) }),
  /** Phrases with these words that say the opposite. */
  denials: z.array(phrase).default([]),
  examples: z.array(phrase).min(1),
  counterExamples: z.array(phrase).min(1),
});
