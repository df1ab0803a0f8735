import { loadTexts } from '../../i18n/load-texts.ts';
import { send } from '../../messaging/send.ts';
import { browser } from '../../platform/browser.ts';
import { requestSite } from '../../platform/site-permissions.ts';
import { writeSiteWish } from '../../storage/site-wish.ts';
import type { Services } from './services.ts';

/** The services of a real extension page. */
export const browserServices: Services = {
  send,
  onCaseChange(listener) {
    // The case is in the session; the profile, the ticks and the settings that change its view are on the disk.
    for (const area of [browser.storage.session, browser.storage.local]) area.onChanged.addListener(listener);
    return () => {
      for (const area of [browser.storage.session, browser.storage.local]) area.onChanged.removeListener(listener);
    };
  },
  loadTexts,
  // The lexicon is needed only when somebody pastes a message, so it does not wait at the door of the popup.
  async readText(text) {
    const [{ readTold }, { createLexicon }, { createMentions }, { default: data }, { default: mentions }] = await Promise.all([
      import('../../detect/read-text.ts'),
      import('../../detect/lexicon.ts'),
      import('../../detect/mentions.ts'),
      import('virtual:lexicon'),
      import('virtual:mentions'),
    ]);
    return readTold(text, createLexicon(data), createMentions(mentions));
  },
  copy: (text) => navigator.clipboard.writeText(text),
  allowSite(tab, site) {
    // First, for the popup may close under the question; not awaited, for the question must come from the click itself.
    void writeSiteWish({ tab, site }).catch(() => undefined);
    return requestSite(site);
  },
};
