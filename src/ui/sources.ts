import type { CauseText, Texts } from '../i18n/texts.ts';

/** A text with the ids of the sources it rests on. */
export interface SourcedText {
  readonly text: string;
  readonly source: readonly string[];
}

/** Every source that a cause's texts rest on, in the order in which they are read. */
export function sourcesOf(cause: CauseText): readonly string[] {
  const facts: readonly SourcedText[] = [cause.answer, cause.retry, ...cause.steps, ...cause.confirm, ...cause.avoid, cause.duration];
  return [...new Set(facts.flatMap((fact) => fact.source))];
}

/** A fact is stale when none of its sources is still within its check-by date. Days are ISO dates. */
export function isStale(fact: SourcedText, sources: Texts['sources'], today: string): boolean {
  const known = fact.source.flatMap((id) => sources[id] ?? []);
  return known.length > 0 && known.every((source) => source.checkBy < today);
}
