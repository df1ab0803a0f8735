import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Chromium } from '../support/chromium.ts';
import { launchIconBrowser } from '../support/click-icon.ts';
import { clickHint, hintsOf } from '../support/hint.ts';
import type { Portal } from '../support/portal-server.ts';
import type { PortalView } from '../support/portal-views.ts';

/** What the extension made of one view. */
export interface Sight {
  readonly view: PortalView;
  /** Null where the browser does not tell. */
  readonly badge: string | null;
  readonly findings: readonly { readonly signal: string; readonly quote: string }[];
  /** Id of the most likely cause. */
  readonly cause: string | null;
  /** The popup's headline. */
  readonly answer: string;
}

/** Pages settle, figures arrive, reports travel. */
const SETTLED_MS = 2_200;

/** Runs in the popup. */
function readPopup(): Omit<Sight, 'view' | 'badge'> {
  return {
    findings: [...document.querySelectorAll<HTMLElement>('[data-finding]')].map((element) => ({
      signal: element.dataset.finding ?? '',
      quote: element.innerText.replace(/\s+/g, ' ').trim(),
    })),
    cause: document.querySelector<HTMLElement>('[data-cause]')?.dataset.cause ?? null,
    answer: document.querySelector<HTMLElement>('#result')?.innerText ?? '',
  };
}

/** Visits a view of a listed portal; saves the page with its hint opened, and the popup. */
export async function tourPortal(chromium: Chromium, view: PortalView, folder: string): Promise<Sight> {
  const page = await chromium.open('about:blank');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(view.url);
  await view.act?.(page);
  await wait(SETTLED_MS);
  const badge = await chromium.badge(page);
  await page.screenshot({ path: join(folder, `${view.id}.png`) });
  const mark = (await hintsOf(page))[0]?.controls[0];
  if (mark) {
    await clickHint(page, mark);
    await wait(SETTLED_MS);
    await page.screenshot({ path: join(folder, `${view.id}-hint.png`) });
  }
  const popup = await chromium.openPopup(page);
  await popup.waitForSelector('main[aria-busy="false"]');
  await popup.screenshot({ path: join(folder, `${view.id}-popup.png`), fullPage: true });
  const seen = await popup.evaluate(readPopup);
  await popup.close();
  await page.close();
  return { view, badge, ...seen };
}

/** Visits a view on a host that is no known portal: it is read when the icon is clicked. */
export async function tourHospital(portal: Portal, view: PortalView, folder: string): Promise<Sight> {
  const icon = await launchIconBrowser(portal);
  try {
    const page = await icon.browser.newPage();
    await page.setViewport({ width: 1280, height: 860 });
    await page.goto(view.url);
    await wait(SETTLED_MS);
    const popup = await icon.clickIcon(page);
    await popup.waitForSelector('main[aria-busy="false"]');
    await wait(SETTLED_MS);
    await page.screenshot({ path: join(folder, `${view.id}.png`) });
    await popup.screenshot({ path: join(folder, `${view.id}-popup.png`) });
    return { view, badge: null, ...(await popup.evaluate(readPopup)) };
  } finally {
    await icon.close();
  }
}
