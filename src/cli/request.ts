import { z } from 'zod';
import { QUESTIONS, QUESTION_IDS } from '../domain/questions.ts';
import type { Request } from './answer.ts';

const answers = z.strictObject(Object.fromEntries(QUESTION_IDS.map((id) => [id, z.enum([...QUESTIONS[id], 'unknown']).optional()])));

const line = z
  .object({
    id: z.string().min(1),
    text: z.string().nullish(),
    html: z.string().nullish(),
    page: z.enum(['insurance', 'other']).default('insurance'),
    answers: answers.default({}),
  })
  .transform(({ id, text, html, page, answers: given }): Request => ({
    id,
    page,
    answers: given as Request['answers'],
    ...(html ? { html } : { text: text ?? '' }),
  }));

/** Reads one line of JSON; says in one sentence what is wrong with a bad one. */
export function parseLine(json: string): { request: Request } | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { problem: 'this is not JSON' };
  }
  const parsed = line.safeParse(data);
  if (parsed.success) return { request: parsed.data };
  const issue = parsed.error.issues[0];
  return { problem: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not a request'}` };
}
