import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

const ICON = join(import.meta.dirname, '..', '..', 'public', 'icon', 'icon.svg');

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { display: flex; flex-direction: column; height: 100vh; overflow: hidden; background: #e3efec; color: #1e2728;
    font-family: system-ui, 'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; }
  h1 { padding: 36px 56px 28px; font-size: 40px; line-height: 1.25; font-weight: 650; text-wrap: balance; }
  .stage { position: relative; flex: 1; margin: 0 56px; }
  .page, .side { border: 1px solid #c6d3d0; border-radius: 12px; box-shadow: 0 12px 40px #0e6a6833; display: block; }
  .page { width: 100%; }
  .side { position: absolute; right: 32px; top: 24px; width: 420px; }
  .alone { height: 100%; justify-content: center; align-items: center; text-align: center; }
  .alone h1 { padding: 3vh 40px 1.5vh; }
  .alone p { padding: 0 48px; line-height: 1.4; text-wrap: balance; }
`;

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const asData = (type: string, content: Buffer): string => `data:${type};base64,${content.toString('base64')}`;

interface Sheet {
  readonly lang: string;
  readonly width: number;
  readonly height: number;
}

async function draw(browser: Browser, { lang, width, height }: Sheet, body: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<!doctype html><html lang="${lang}"><style>${STYLE}</style><body>${body}</body></html>`);
  await page.waitForLoadState('load');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** A picture of the product with a sentence above it: the page, and what stands beside it if anything. */
export function framed(browser: Browser, sheet: Sheet, caption: string, page: Buffer, side?: Buffer): Promise<Buffer> {
  const image = (name: string, content: Buffer) => `<img class="${name}" src="${asData('image/png', content)}">`;
  return draw(
    browser,
    sheet,
    `<h1>${escaped(caption)}</h1><div class="stage">${image('page', page)}${side ? image('side', side) : ''}</div>`,
  );
}

/** A tile: the icon, and the name and a sentence where there is room. */
export async function tile(browser: Browser, sheet: Sheet, name: string, sentence: string): Promise<Buffer> {
  const icon = asData('image/svg+xml', await readFile(ICON));
  const isLogo = sheet.width === sheet.height;
  const unit = sheet.height / 100;
  const words = isLogo
    ? ''
    : `<h1 style="font-size:${unit * 12}px">${escaped(name)}</h1><p style="font-size:${unit * 5.6}px">${escaped(sentence)}</p>`;
  const size = isLogo ? unit * 76 : unit * 30;
  return draw(
    browser,
    sheet,
    `<div class="alone" style="display:flex;flex-direction:column"><img src="${icon}" width="${size}" height="${size}">${words}</div>`,
  );
}
