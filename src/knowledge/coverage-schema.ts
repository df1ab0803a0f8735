import { z } from 'zod';

const sentence = z.string().trim().min(1);

const carriedIn = z.strictObject({
  in: z.enum(['cause', 'step', 'path', 'rule', 'tip', 'misconception', 'hotline', 'source', 'signal', 'paper', 'care']),
  /** File name; a step is "cause/step". */
  id: z.string().regex(/^[A-Za-z0-9-]+(\/[a-z0-9-]+)?$/),
});
const row = z.strictObject({ row: z.number().int().positive(), says: sentence });

/** Statement by statement, what became of one of the five source documents. */
export const coverage = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: sentence,
  rows: z
    .array(
      z.union([
        row.extend({ carried: z.array(carriedIn).min(1) }),
        row.extend({ dropped: z.enum(['wrong', 'local', 'noise']), why: sentence }),
      ]),
    )
    .min(1),
});
