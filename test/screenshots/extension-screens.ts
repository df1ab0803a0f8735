import { join } from 'node:path';
import { LOCALES } from '../../src/domain/locales.ts';
import { buildExtension } from '../support/build.ts';
import { Chromium } from '../support/chromium.ts';
import { startPortal } from '../support/portal-server.ts';
import { speak } from './speak.ts';
import { shootReadme } from './readme.ts';

const PAGES = ['welcome', 'options'] as const;
const WIDTHS = { page: 800, narrow: 320 } as const;

/**
 * Takes pictures of the pages that show no case, in the built extension; gives the names of those wider than their window.
 * @param readme folder for the README's pictures; null to leave them
 */
export async function shootExtension(folder: string, fits: (name: string) => boolean, readme: string | null): Promise<readonly string[]> {
  const names = PAGES.flatMap((name) =>
    LOCALES.flatMap((locale) =>
      (['light', 'dark'] as const).flatMap((scheme) =>
        Object.entries(WIDTHS).map(([size, width]) => ({
          name,
          locale,
          scheme,
          width,
          picture: `${name}-${locale}-${scheme}-${size}.png`,
        })),
      ),
    ),
  ).filter(({ picture }) => fits(picture));
  if (!names.length && readme === null) return [];
  buildExtension();
  const portal = await startPortal();
  const chromium = await Chromium.launch(portal);
  const wide: string[] = [];
  try {
    const page = await chromium.open(`chrome-extension://${chromium.extensionId}/welcome.html`);
    for (const { name, locale, scheme, width, picture } of names) {
      await speak(page, locale);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`chrome-extension://${chromium.extensionId}/${name}.html`);
      await page.waitForSelector('h1');
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(picture);
      await page.screenshot({ path: join(folder, picture), fullPage: true });
    }
    if (readme !== null) await shootReadme(chromium, page, readme);
  } finally {
    await chromium.close();
    await portal.close();
  }
  return wide;
}
