import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InsuredPlace } from '../../guide/rules-for-place.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Translator } from '../../i18n/translate.ts';
import type { CaseActions } from './use-case.ts';
import type { Services } from './services.ts';

/** What every component may need: the language, the knowledge in it, the day, and the way to act on the case. */
export interface Speech {
  readonly t: Translator;
  readonly texts: Texts;
  /** ISO date of today; facts past their check-by date fade. */
  readonly today: string;
  readonly services: Services;
  readonly act: CaseActions;
  /** Where the person is insured, as far as the settings say. */
  readonly place: InsuredPlace | undefined;
  /** Says something to a screen reader without moving the focus. */
  readonly announce: (text: string) => void;
}

const context = createContext<Speech | null>(null);

export const SpeechProvider = context.Provider;

/** @throws when used outside the App */
export function useSpeech(): Speech {
  const speech = useContext(context);
  if (!speech) throw new Error('useSpeech: no App around this component');
  return speech;
}
