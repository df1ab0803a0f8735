import type { Texts } from '../../i18n/texts.ts';
import type { Translator } from '../../i18n/translate.ts';
import { browserServices } from './browser-services.ts';
import type { Speech } from './speech.ts';
import type { CaseActions } from './use-case.ts';

const nothing = () => Promise.resolve(null);
const NO_CASE: CaseActions = { check: nothing, answer: nothing, tick: nothing, dismiss: nothing, resolve: nothing, paste: nothing };

/** What components need on a page that shows no case. */
export const pageSpeech = (t: Translator, texts: Texts, today: string, announce: (text: string) => void): Speech => ({
  t,
  texts,
  today,
  services: browserServices,
  act: NO_CASE,
  place: undefined,
  announce,
});
