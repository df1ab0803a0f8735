import type { Locale } from '../domain/locales.ts';
import { resolve } from '../i18n/resolve.ts';
import type { CauseText, LifeEventText, MisconceptionText, RuleText, Texts, TipText } from '../i18n/texts.ts';
import type { Messages } from '../i18n/locales/en.ts';
import type { Cause, Knowledge, Rule } from './load.ts';

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** A cause without its gloss and the engine's numbers: a surface shows none of them. */
function spoken({ gloss: _gloss, priors: _priors, evidence: _evidence, stated: _stated, answers: _answers, ...cause }: Cause) {
  return cause;
}

/** A rule without its gloss and its parameters: a sentence says the same. */
const told = ({ id, topic, place, tier, validity, causes, text }: Rule) => ({ id, topic, place, tier, validity, causes, text });

/** Documents keep their Chinese title, in the reader's script; who does not read Chinese is told behind it what it is. */
const titled =
  (locale: Locale, toHant: (zh: string) => string) =>
  ({ gloss, ...source }: Knowledge['sources'][number]) => {
    const { title } = source;
    if (typeof title !== 'string') return { ...source, isDocument: false };
    const inScript = locale === 'zh-Hant' ? toHant(title) : title;
    return { ...source, title: gloss && (locale === 'en' || locale === 'de') ? `${title} (${gloss[locale]})` : inScript, isDocument: true };
  };

const withoutGloss = <T extends { readonly gloss: string }>({ gloss: _gloss, ...rest }: T) => rest;

/**
 * All texts of one language.
 * @param ui messages of the interface in that language
 * @param toHant Simplified to Traditional Chinese
 */
export function compileTexts(knowledge: Knowledge, ui: Messages, locale: Locale, toHant: (zh: string) => string): Texts {
  const inLocale = <T extends { readonly id: string }>(items: readonly T[]) =>
    byId(items.map((item) => resolve(item, locale, toHant) as T)) as never;
  return {
    ui,
    causes: inLocale(knowledge.causes.map(spoken)) as Record<string, CauseText>,
    questions: inLocale(knowledge.questions),
    hotlines: inLocale(knowledge.hotlines),
    paths: inLocale(knowledge.paths),
    papers: inLocale(knowledge.papers),
    care: inLocale(knowledge.care),
    rules: inLocale(knowledge.rules.map(told)) as Record<string, RuleText>,
    misconceptions: inLocale(knowledge.misconceptions.map(withoutGloss)) as Record<string, MisconceptionText>,
    tips: inLocale(knowledge.tips.map(withoutGloss)) as Record<string, TipText>,
    lifeEvents: inLocale(knowledge['life-events'].map(withoutGloss)) as Record<string, LifeEventText>,
    sources: inLocale(knowledge.sources.map(titled(locale, toHant))),
  };
}
