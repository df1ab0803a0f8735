import { z } from 'zod';
import { fact } from './schema.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What to do, in which order, when life changes. Title and summary are those of the tip of the same name. */
export const lifeEvent = z.strictObject({
  id,
  /** English gloss for maintainers. */
  gloss: z.string().trim().min(1),
  /** Place in the list: what happens to most people first. */
  order: z.number().int().positive(),
  /** `when` names the time: before, within how many days, afterwards. */
  steps: z.array(z.strictObject({ when: fact, does: fact })).min(2),
  papers: z.array(id),
});
