import type { Locale } from '../domain/locales.ts';
import type { MessageKey, Messages } from './locales/en.ts';
import type { PageTexts, SourcedText } from './texts.ts';
import { createTranslator } from './translate.ts';

export type HintKey = Extract<
  MessageKey,
  `hint.${string}` | `actor.${string}` | `likelihood.${string}` | `normal.${string}` | `hedge.${string}` | `remind.${string}` | 'meta.lang'
>;

/** What the card beside a message says of one cause. */
export interface HintCause {
  readonly title: string;
  readonly answer: SourcedText;
  /** Each step by its id; the plan for the person decides which comes first. */
  readonly steps: Readonly<Record<string, SourcedText>>;
}

/** All that the worker says in one language, on the card and in reminders; the content script carries none of it. */
export interface HintTexts {
  readonly ui: Pick<Messages, HintKey>;
  readonly causes: Readonly<Record<string, HintCause>>;
  /** Said of a message that looks like fraud. */
  readonly fraud: SourcedText;
  /** Each source by its id: its title and the day on which it was checked. */
  readonly sources: Readonly<Record<string, string>>;
}

const isHintKey = (key: string): key is HintKey => /^(?:hint|actor|likelihood|normal|hedge|remind)\./.test(key) || key === 'meta.lang';

/** Cuts the texts of one language down to what the card shows. Pure; runs in the build. */
export function compileHintTexts(texts: PageTexts): HintTexts {
  const t = createTranslator(texts.ui, texts.ui['meta.lang'] as Locale);
  const only = ({ text, source }: SourcedText): SourcedText => ({ text, source });
  const named = Object.entries(texts.sources).map(([id, { title, checkedOn }]) => [
    id,
    t('hint.source.each', { title, date: t.date(checkedOn) }),
  ]);
  const causes = Object.entries(texts.causes).map(([id, cause]): [string, HintCause] => [
    id,
    {
      title: cause.title,
      answer: only(cause.answer),
      steps: Object.fromEntries(cause.steps.map((step) => [step.id, only(step)])),
    },
  ]);
  const ui = Object.fromEntries(Object.entries(texts.ui).filter(([key]) => isHintKey(key))) as Pick<Messages, HintKey>;
  const fraud = texts.tips['fraud-links'];
  if (!fraud) throw new Error('no tip says what to do about a message that looks like fraud');
  return { ui, causes: Object.fromEntries(causes), fraud: only(fraud.text), sources: Object.fromEntries(named) };
}
