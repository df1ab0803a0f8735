import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locales.ts';
import type { Chromium } from '../support/chromium.ts';
import { asData, escaped } from './frame.ts';
import type { StoreEntry } from './texts.ts';

const ICON = join(import.meta.dirname, '..', '..', 'public', 'icon', '128.png');
const WINDOW = { width: 1000, height: 460 };
/** The bar and the buttons of the page, without its list. */
const HEAD = 130;

/** Pictures of Chromium's own page of extensions, each for the step that it shows. */
export interface GuidePictures {
  readonly developerMode: Buffer;
  readonly loadUnpacked: Buffer;
  readonly listed: Buffer;
}

/** Draws a ring around a part of the page, as one would with a pen, and takes a picture of as much of the page's top as is to be shown. */
async function ringed(page: Page, selector: string, shown: number): Promise<Buffer> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`The browser's page of extensions has no ${selector}: look at test/store/install-guide.ts.`);
  await page.evaluate(({ x, y, width, height }) => {
    const right = Math.min(x + width + 10, innerWidth - 4);
    const ring = document.createElement('div');
    ring.id = 'ring';
    Object.assign(ring.style, {
      position: 'fixed',
      boxSizing: 'border-box',
      left: `${x - 10}px`,
      top: `${y - 8}px`,
      width: `${right - x + 10}px`,
      height: `${height + 16}px`,
      border: '4px solid #c2410c',
      borderRadius: '14px',
      zIndex: '9',
    });
    document.body.append(ring);
  }, box);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: WINDOW.width, height: shown } });
  await page.evaluate(() => document.querySelector('#ring')?.remove());
  return picture;
}

/** Takes the pictures in a browser in which the extension is installed, as a person sees them after each step. */
export async function shootExtensionsPage(chromium: Chromium): Promise<GuidePictures> {
  const page = await chromium.context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto('chrome://extensions');
  // Until the last step there is nothing of ours in the list.
  const show = (isShown: boolean) =>
    page.locator('extensions-item-list').evaluate((list, how) => (list.style.visibility = how), isShown ? '' : 'hidden');
  await show(false);
  const developerMode = await ringed(page, '#devMode', HEAD);
  if (!(await page.locator('#loadUnpacked').isVisible())) await page.locator('#devMode').click();
  await page.waitForTimeout(600);
  const loadUnpacked = await ringed(page, '#loadUnpacked', HEAD);
  await show(true);
  const listed = await ringed(page, 'extensions-item #card', WINDOW.height);
  await page.close();
  return { developerMode, loadUnpacked, listed };
}

/** No screenshot reaches the browser's toolbar: an address bar, the puzzle piece, and the list with its pin. */
function toolbar(name: string, icon: string): string {
  return `<svg viewBox="0 0 720 180" role="img" aria-label="">
    <rect x="1" y="1" width="718" height="56" rx="10" fill="#eef2f1" stroke="#b6c4c1"/>
    <rect x="20" y="13" width="560" height="32" rx="16" fill="#fff" stroke="#b6c4c1"/>
    <path d="M628 18h9a6 6 0 1 1 12 0h9v9a6 6 0 1 1 0 12v9h-30z" fill="#44504e"/>
    <circle cx="643" cy="31" r="30" fill="none" stroke="#c2410c" stroke-width="4"/>
    <rect x="380" y="76" width="330" height="70" rx="10" fill="#fff" stroke="#b6c4c1"/>
    <image href="${icon}" x="396" y="93" width="36" height="36"/>
    <text x="446" y="118" font-size="20" fill="#1e2728">${name}</text>
    <path d="M664 98h14v13l5 8h-10v14l-2 4-2-4v-14h-10l5-8z" fill="#44504e"/>
    <circle cx="671" cy="113" r="28" fill="none" stroke="#c2410c" stroke-width="4"/>
  </svg>`;
}

const STYLE = `
  body { max-width: 760px; margin: 0 auto; padding: 24px 16px 48px; color: #1e2728; background: #fff; font: 18px/1.6 system-ui, sans-serif; }
  li { margin: 0 0 24px; padding-left: 6px; }
  img, svg { display: block; width: 100%; height: auto; margin-top: 10px; border-radius: 8px; }
  img { border: 1px solid #b6c4c1; }
`;

/** Writes the guide in one language as one file, to be sent along with the package. */
export async function writeGuide(locale: Locale, { install, name }: StoreEntry, pictures: GuidePictures, folder: string): Promise<void> {
  const icon = asData('image/png', await readFile(ICON));
  const shown: Readonly<Record<number, string>> = {
    2: `<img src="${asData('image/png', pictures.developerMode)}" alt="">`,
    3: `<img src="${asData('image/png', pictures.loadUnpacked)}" alt="">`,
    4: `<img src="${asData('image/png', pictures.listed)}" alt="">`,
    5: toolbar(escaped(name), icon),
  };
  const steps = install.steps.map((step, index) => `<li>${escaped(step)}${shown[index] ?? ''}</li>`);
  const notes = install.notes.map((note) => `<p>${escaped(note)}</p>`);
  const html = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(install.title)}</title>
<style>${STYLE}</style>
<h1>${escaped(name)}: ${escaped(install.title)}</h1>
<p>${escaped(install.intro)}</p>
<ol>${steps.join('\n')}</ol>
${notes.join('\n')}
</html>
`;
  await writeFile(join(folder, 'install.html'), html);
}
