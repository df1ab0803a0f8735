import type { Locale } from '../domain/locales.ts';
import { resolve } from '../i18n/resolve.ts';
import { TOOL_TOPICS, type CauseText, type PageKey, type PageOnly, type PageTexts, type RuleText, type Texts } from '../i18n/texts.ts';
import type { MessageKey, Messages } from '../i18n/locales/en.ts';
import type { Cause, Knowledge, Rule } from './load.ts';

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** A cause without its gloss and the engine's numbers: a surface shows none of them. */
function spoken({ gloss: _gloss, priors: _priors, evidence: _evidence, stated: _stated, answers: _answers, ...cause }: Cause) {
  return cause;
}

/** A question without what the engine reckons with. */
const asked = ({ id, text, why, answers }: Knowledge['questions'][number]) => ({
  id,
  text,
  why,
  answers: answers.map((answer) => ({ id: answer.id, text: answer.text })),
});

/** A rule without its gloss and its parameters: a sentence says the same. Only the topics of tools are asked for. */
const told = ({ id, topic, place, validity, causes, text }: Rule) => ({
  id,
  ...(TOOL_TOPICS.some((each) => each === topic) && { topic }),
  place,
  validity,
  causes,
  text,
});

/** A tip without its gloss and the number to call, which no surface shows. */
const advised = ({ gloss: _gloss, hotline: _hotline, ...tip }: Knowledge['tips'][number]) => tip;

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
export function compileTexts(knowledge: Knowledge, ui: Messages, locale: Locale, toHant: (zh: string) => string): PageTexts {
  const inLocale = <T extends { readonly id: string }>(items: readonly T[]) =>
    byId(items.map((item) => resolve(item, locale, toHant) as T)) as never;
  /** The same for what says nowhere itself what it is called. */
  const named = <T extends { readonly id: string }>(items: readonly T[]) =>
    Object.fromEntries(items.map(({ id, ...rest }) => [id, resolve(rest, locale, toHant)])) as never;
  return {
    ui,
    causes: inLocale(knowledge.causes.map(spoken)) as Record<string, CauseText>,
    questions: inLocale(knowledge.questions.map(asked)),
    hotlines: inLocale(knowledge.hotlines),
    paths: named(knowledge.paths.map(withoutGloss)),
    papers: named(knowledge.papers.map(withoutGloss)),
    care: named(knowledge.care.map(withoutGloss)),
    rules: inLocale(knowledge.rules.map(told)) as Record<string, RuleText>,
    misconceptions: inLocale(knowledge.misconceptions.map(withoutGloss)),
    tips: inLocale(knowledge.tips.map(advised)),
    lifeEvents: inLocale(knowledge['life-events'].map(withoutGloss)),
    regions: Object.fromEntries(knowledge.regions.map(({ id, name }) => [id, resolve(name, locale, toHant)])),
    sources: named(knowledge.sources.map(titled(locale, toHant))),
  };
}

const PAGE_KEYS = /^(?:ahead|backup|dialogs|hint|history|options|person|remind|welcome)\./;
/** The App's links to those pages. */
const LINKS: readonly MessageKey[] = ['ahead.title', 'options.title'];
const isPageKey = (key: MessageKey): key is PageKey => PAGE_KEYS.test(key) && !LINKS.includes(key);

/** Parts what a case is shown with from what only the settings and the welcome page say. */
export function partPages({ lifeEvents, ui, ...rest }: PageTexts): { readonly app: Texts; readonly page: PageOnly } {
  const labels = (ofPage: boolean) => Object.fromEntries(Object.entries(ui).filter(([key]) => isPageKey(key as MessageKey) === ofPage));
  return { app: { ...rest, ui: labels(false) as Texts['ui'] }, page: { lifeEvents, ui: labels(true) as PageOnly['ui'] } };
}
