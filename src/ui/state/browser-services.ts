import { LONGEST_TEXT } from '../../domain/pasted.ts';
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
  readText: (text) => send('text/read', { text: text.slice(0, LONGEST_TEXT) }).catch(() => null),
  copy: (text) => navigator.clipboard.writeText(text),
  allowSite(tab, site) {
    // First, for the popup may close under the question; not awaited, for the question must come from the click itself.
    void writeSiteWish({ tab, site }).catch(() => undefined);
    return requestSite(site);
  },
};
