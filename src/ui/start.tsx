import { render } from 'preact';
import type { CaseView } from '../case/view.ts';
import { chooseLocale } from '../i18n/choose-locale.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { browser } from '../platform/browser.ts';
import { today } from '../platform/today.ts';
import { readLocale } from '../storage/locale.ts';
import { readTextSize } from '../storage/text-size.ts';
import { App, type Surface } from './app.tsx';
import { asFinding, COMMON_MESSAGES } from './common-messages.ts';
import { browserServices } from './state/browser-services.ts';

/** The tab that `?tab=` names; null where it names none. */
export function tabFrom(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Plays the most frequent message, a calm one, for somebody who wants to see what happens; it is the case of the tab that shows it. */
async function pasteExample(tab: number): Promise<void> {
  await browserServices.send('case/paste', { tab, findings: COMMON_MESSAGES.slice(0, 1).map(asFinding) });
}

/** Draws the App into the element with the id "app". A popup whose address names a tab (`?tab=7`) is that case in a tab of its own; `?example` plays one. */
export async function start(page: 'popup' | 'panel'): Promise<void> {
  const named = tabFrom(location.search);
  const isExample = new URLSearchParams(location.search).has('example');
  const surface: Surface = page === 'popup' && (named !== null || isExample) ? 'tab' : page;
  const root = document.documentElement;
  root.dataset['surface'] = surface;
  const asked = Promise.resolve(named ?? activeTab());
  const settings = Promise.all([readLocale(), readTextSize()]);
  const tab = await asked;
  if (isExample && tab !== null) await pasteExample(tab);
  // The case comes, or a worker that sleeps wakes up, while the settings are read and the texts loaded; the App asks again once it is there.
  let early: CaseView | undefined;
  if (tab !== null)
    void browserServices.send('case/get', { tab }).then(
      (view) => (early = view),
      () => undefined,
    );
  const [setting, textSize] = await settings;
  root.dataset['textSize'] = textSize;
  const locale = chooseLocale(setting, navigator.languages);
  const texts = await loadTexts(locale);
  const place = document.getElementById('app');
  if (!place) throw new Error('no element with the id "app" to draw into');
  // The page comes with an empty frame, so that something stands there before any script has run.
  place.replaceChildren();
  const draw = (shown: number | null) =>
    render(
      <App
        key={shown ?? 'none'}
        surface={surface}
        tab={shown}
        early={shown === tab ? early : undefined}
        locale={locale}
        texts={texts}
        today={today()}
        services={browserServices}
      />,
      place,
    );
  draw(tab);
  // The panel stays open while the person changes tabs; a popup does not live that long.
  if (surface === 'panel') browser.tabs.onActivated.addListener(() => void activeTab().then(draw));
}
