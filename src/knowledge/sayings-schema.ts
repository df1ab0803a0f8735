import { z } from 'zod';
import { CAUSE_IDS } from '../domain/causes.ts';

const sentences = z.array(z.string().trim().min(1)).min(1);

/** What programs, letters and people say where this cause is behind it, as our own sentences, each in other words than the rest. */
export const sayings = z.strictObject({
  id: z.enum(CAUSE_IDS),
  /** English gloss for maintainers. */
  gloss: z.string().trim().min(1),
  zh: sentences,
  en: sentences,
  de: sentences,
});
