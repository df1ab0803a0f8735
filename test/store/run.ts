/**
 * What the stores ask for beside the packages: `npm run store` builds the extension and writes texts, screenshots, tiles and a
 * guide with pictures for people who cannot reach a store, in four languages, to `.output/store`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { ensureChromium } from '../support/browsers.ts';
import { buildExtension } from '../support/build.ts';
import { Chromium } from '../support/chromium.ts';
import { OUTPUT } from '../support/output.ts';
import { startPortal } from '../support/portal-server.ts';
import { shootExtensionsPage, writeGuide } from './install-guide.ts';
import { shootStore } from './pictures.ts';
import { asMarkdown, ENTRIES } from './texts.ts';

const FOLDER = join(OUTPUT, 'store');

try {
  const executablePath = ensureChromium();
  process.env.YIBAO_CHROMIUM = executablePath;
  buildExtension();
  await rm(FOLDER, { recursive: true, force: true });
  const portal = await startPortal();
  const chromium = await Chromium.launch(portal);
  const drawing = await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const english = await Chromium.launch(portal, { language: 'en-US' });
  const guides = { zh: await shootExtensionsPage(chromium), other: await shootExtensionsPage(english) };
  await english.close();
  const settings = await chromium.open(`chrome-extension://${chromium.extensionId}/welcome.html`);
  for (const [locale, entry] of ENTRIES) {
    const folder = join(FOLDER, locale);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'texts.md'), asMarkdown(entry));
    await writeGuide(locale, entry, locale.startsWith('zh') ? guides.zh : guides.other, folder);
    await shootStore(chromium, drawing, settings, locale, entry, folder);
  }
  await drawing.close();
  await chromium.close();
  await portal.close();
  console.log(`For the stores: ${relative(process.cwd(), FOLDER)}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
