/**
 * Pictures of every screen, and those of the README: `npm run screenshots [-- part-of-a-name]`. With a part of a name only the
 * pictures that have it are taken; `readme` takes those of the README alone. Ends with code 1 when a screen is wider than its window.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../support/browsers.ts';
import { shootApp } from './app-screens.ts';
import { shootExtension } from './extension-screens.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.screenshots');

const part = process.argv[2] ?? '';
const fits = (name: string) => name.includes(part);

try {
  const executablePath = ensureChromium();
  process.env.YIBAO_CHROMIUM = executablePath;
  if (!part) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const wide = [...(await shootApp(browser, FOLDER, fits))];
  await browser.close();
  wide.push(...(await shootExtension(FOLDER, fits, ['', 'readme'].includes(part) ? join(ROOT, '.github', 'pictures') : null)));
  console.log(`Pictures: ${relative(process.cwd(), FOLDER)}/`);
  if (wide.length) console.error(`wider than the window: ${wide.join(', ')}`);
  process.exitCode = wide.length ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
