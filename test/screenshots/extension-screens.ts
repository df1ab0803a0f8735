import { join } from 'node:path';
import { LOCALES } from '../../src/domain/locales.ts';
import { buildExtension } from '../support/build.ts';
import { Chromium } from '../support/chromium.ts';
import { startPortal } from '../support/portal-server.ts';
import { unfold } from './scenes.ts';
import { speak } from './speak.ts';
import { shootReadme } from './readme.ts';

const PAGES = { welcome: 'welcome.html', options: 'options.html', ahead: 'options.html#ahead' } as const;
const SIZES = { page: { width: 800, font: 16 }, narrow: { width: 320, font: 16 }, large: { width: 640, font: 32 } } as const;

/**
 * Takes pictures of the pages that show no case, in the built extension; gives the names of those wider than their window.
 * @param readme folder for the README's pictures; null to leave them
 */
export async function shootExtension(folder: string, fits: (name: string) => boolean, readme: string | null): Promise<readonly string[]> {
  const names = Object.entries(PAGES)
    .flatMap(([name, address]) =>
      LOCALES.flatMap((locale) =>
        (['light', 'dark'] as const).flatMap((scheme) =>
          Object.entries(SIZES).map(([size, { width, font }]) => ({
            address,
            locale,
            scheme,
            width,
            font,
            picture: `${name}-${locale}-${scheme}-${size}.png`,
          })),
        ),
      ),
    )
    .filter(({ picture }) => fits(picture));
  if (!names.length && readme === null) return [];
  buildExtension();
  const portal = await startPortal();
  const chromium = await Chromium.launch(portal);
  const wide: string[] = [];
  try {
    const page = await chromium.open(`chrome-extension://${chromium.extensionId}/welcome.html`);
    for (const { address, locale, scheme, width, font, picture } of names) {
      await speak(page, locale);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${chromium.extensionId}/${address}`);
      await page.waitForSelector('h1');
      // An extension's pages take no style from outside their packaged files, so it is set on the element.
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), font);
      await unfold(page);
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
