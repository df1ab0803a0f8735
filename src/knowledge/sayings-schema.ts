import { z } from 'zod';
import { CAUSE_IDS } from '../domain/causes.ts';

/** What programs, letters and people say where this cause is behind it, as our own sentences, each in other words than the rest. */
export const sayings = z.strictObject({
  id: z.enum(CAUSE_IDS),
  /** English gloss for maintainers. */
  gloss: z.string().trim().min(1),
  sentences: z.array(z.string().trim().min(1)).min(1),
});

/** A file of sayings: the gloss behind "#" in the first line, then a sentence a line, in any of the languages that messages have. */
export function parseSayings(id: string, text: string): unknown {
  const [gloss = '', ...sentences] = text.trimEnd().split(/\r?\n/);
  return { id, gloss: gloss.startsWith('#') ? gloss.slice(1) : '', sentences };
}
