import type { SourcedText, Texts } from '../i18n/texts.ts';

/** Every source that the sentences of what is shown rest on, at any depth, each once. */
export function sourcesOf(shown: unknown): readonly string[] {
  const found = (part: unknown): readonly string[] =>
    part && typeof part === 'object'
      ? Object.entries(part).flatMap(([key, inner]) => (key === 'source' ? (inner as readonly string[]) : found(inner)))
      : [];
  return [...new Set(found(shown))];
}

/** A fact is stale when none of its sources is still within its check-by date. Days are ISO dates. */
export function isStale(fact: SourcedText, sources: Texts['sources'], today: string): boolean {
  const known = fact.source.flatMap((id) => sources[id] ?? []);
  return known.length > 0 && known.every((source) => source.checkBy < today);
}
