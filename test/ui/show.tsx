import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { CaseView } from '../../src/case/view.ts';
import type { Locale } from '../../src/domain/locales.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { App, type Surface } from '../../src/ui/app.tsx';
import type { Services } from '../../src/ui/state/services.ts';
import { fakeServices, type Sent } from '../support/preview/services.ts';

export interface Shown {
  readonly sent: Sent[];
  readonly root: HTMLElement;
  /** Waits until the App has drawn what the last events led to. */
  settle(): Promise<void>;
  /** The first element that fits; throws when there is none. */
  get<E extends HTMLElement = HTMLElement>(selector: string): E;
  click(selector: string): Promise<void>;
  /** Opens every fold that fits, also those inside others. */
  unfold(selector: string): Promise<void>;
  /** All visible words, spaces made single. */
  text(): string;
}

interface Options extends Partial<Services> {
  readonly locale?: Locale;
  readonly surface?: Surface;
  readonly today?: string;
  readonly tab?: number | null;
  readonly early?: CaseView;
}

/** Draws the App over a made-up case, as a person would find it. */
export async function show(
  view: CaseView,
  { locale = 'en', surface = 'popup', today = '2026-11-21', tab = view.tab, early, ...given }: Options = {},
): Promise<Shown> {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) throw new Error('no place to draw into');
  const services = fakeServices(view, { loadTexts, ...given });
  const texts = await loadTexts(locale);
  const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));
  const app = <App surface={surface} tab={tab} early={early} locale={locale} texts={texts} today={today} services={services} />;
  await act(() => render(app, root));
  await settle();
  const get = <E extends HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing on the screen fits ${selector}`);
    return found;
  };
  return {
    sent: services.sent,
    root,
    settle,
    get,
    click: async (selector) => {
      await act(() => get(selector).click());
      await settle();
    },
    unfold: async (selector) => {
      for (let depth = 0; depth < 3; depth++) {
        for (const fold of root.querySelectorAll<HTMLDetailsElement>(`${selector}:not([open])`)) {
          // Of some folds only one stays open; here all are to be read.
          fold.removeAttribute('name');
          fold.open = true;
          fold.dispatchEvent(new Event('toggle'));
        }
        await settle();
      }
    },
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
  };
}
