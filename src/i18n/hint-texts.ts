import type { Locale } from '../domain/locales.ts';
import type { MessageKey, Messages } from './locales/en.ts';
import type { PageTexts } from './texts.ts';
import { createTranslator } from './translate.ts';

export type HintKey = Extract<
  MessageKey,
  `hint.${string}` | `actor.${string}` | `likelihood.${string}` | `normal.${string}` | `hedge.${string}` | `remind.${string}` | 'meta.lang'
>;

/** What the card beside a message says of one cause. */
export interface HintCause {
  readonly title: string;
  readonly answer: string;
  /** Sentence of each step by its id; the plan for the person decides which comes first. */
  readonly steps: Readonly<Record<string, string>>;
  /** "Source: … (date)", the first source of the answer. */
  readonly source: string;
}

/** All that the worker says in one language, on the card and in reminders; the content script carries none of it. */
export interface HintTexts {
  readonly ui: Pick<Messages, HintKey>;
  readonly causes: Readonly<Record<string, HintCause>>;
}

const isHintKey = (key: string): key is HintKey => /^(?:hint|actor|likelihood|normal|hedge|remind)\./.test(key) || key === 'meta.lang';

/** Cuts the texts of one language down to what the card shows. Pure; runs in the build. */
export function compileHintTexts(texts: PageTexts): HintTexts {
  const t = createTranslator(texts.ui, texts.ui['meta.lang'] as Locale);
  const source = (ids: readonly string[]): string => {
    const first = ids.map((id) => texts.sources[id]).find((known) => known !== undefined);
    return first ? t('hint.source', { title: first.title, date: t.date(first.checkedOn) }) : '';
  };
  const causes = Object.entries(texts.causes).map(([id, cause]): [string, HintCause] => [
    id,
    {
      title: cause.title,
      answer: cause.answer.text,
      steps: Object.fromEntries(cause.steps.map((step) => [step.id, step.text])),
      source: source(cause.answer.source),
    },
  ]);
  const ui = Object.fromEntries(Object.entries(texts.ui).filter(([key]) => isHintKey(key))) as Pick<Messages, HintKey>;
  return { ui, causes: Object.fromEntries(causes) };
}
