import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CAUSE_IDS } from '../../domain/causes.ts';
import { LOCALES } from '../../domain/locales.ts';
import { QUESTIONS, QUESTION_IDS, type Answers } from '../../domain/questions.ts';

const answers = z
  .strictObject(Object.fromEntries(QUESTION_IDS.map((id) => [id, z.enum(QUESTIONS[id]).optional()])))
  .transform((given) => given as Answers);

/**
 * "vague": only a message that names nothing. "missing": the person knows little. "wrong": an answer contradicts the message.
 * "extra": the message says something besides that has nothing to do with the cause.
 */
const MESSES = ['vague', 'missing', 'wrong', 'extra'] as const;

const vignette = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(LOCALES),
  /** What was shown, as one message. */
  text: z.string().min(1),
  /** One cause, or two; "other" for what is not on the list. */
  truth: z.array(z.enum(CAUSE_IDS)).min(1).max(2),
  /** What the person can answer when asked. */
  answers,
  messy: z.enum(MESSES).optional(),
  /** The text is what a person says in their own words, and not a message of a page. */
  told: z.boolean().default(false),
  /** What a page shows beside its labels and a message standing alone cannot: amounts. */
  signals: z.array(z.string()).default([]),
});

export type Vignette = z.output<typeof vignette>;

/** Tellings of one story in several languages are not independent of one another: they have this in common. */
export const storyOf = ({ id, lang }: Pick<Vignette, 'id' | 'lang'>): string => id.slice(0, -(lang.length + 1));

/** Reads every .jsonl file of the folder; throws an Error that names the file and line of a bad vignette or a repeated id. */
export async function readVignettes(folder: URL): Promise<readonly Vignette[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const read = await Promise.all(files.map(async (name) => parseLines(name, await readFile(new URL(name, folder), 'utf8'))));
  const vignettes = read.flat();
  const seen = new Set<string>();
  for (const { id } of vignettes) {
    if (seen.has(id)) throw new Error(`two vignettes are called "${id}"`);
    seen.add(id);
  }
  return vignettes;
}

const parseLines = (name: string, lines: string): Vignette[] =>
  lines
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = vignette.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${name}:${number}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
