import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from '../../i18n/locales/en.ts';
import type { PageTexts } from '../../i18n/texts.ts';
import type { Translator } from '../../i18n/translate.ts';
import { browserServices } from './browser-services.ts';
import { SpeechProvider, type Speech } from './speech.ts';
import type { CaseActions } from './use-case.ts';

const nothing = () => Promise.resolve(null);
const NO_CASE: CaseActions = { check: nothing, answer: nothing, tick: nothing, dismiss: nothing, resolve: nothing, paste: nothing };

/** The speech of a page that shows no case: it has labels of its own besides. */
export interface PageSpeech extends Speech {
  readonly t: Translator<MessageKey>;
  readonly texts: PageTexts;
}

/** What components need on such a page. */
export const pageSpeech = (t: PageSpeech['t'], texts: PageTexts, today: string, announce: (text: string) => void): PageSpeech => ({
  t,
  texts,
  today,
  services: browserServices,
  act: NO_CASE,
  place: undefined,
  announce,
});

const context = createContext<PageSpeech | null>(null);

/** Speaks to the components of the page, and to those that the App has too. */
export function PageSpeechProvider({ value, children }: { value: PageSpeech; children: ComponentChildren }) {
  return (
    <context.Provider value={value}>
      <SpeechProvider value={value}>{children}</SpeechProvider>
    </context.Provider>
  );
}

/** @throws when used outside such a page */
export function usePageSpeech(): PageSpeech {
  const speech = useContext(context);
  if (!speech) throw new Error('usePageSpeech: no page around this component');
  return speech;
}
