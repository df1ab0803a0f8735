import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ensureChromium } from '../support/browsers.ts';
import { buildExtension } from '../support/build.ts';
import { Chromium } from '../support/chromium.ts';
import { startPortal } from '../support/portal-server.ts';
import { HOSPITAL_VIEWS, PORTAL_VIEWS } from '../support/portal-views.ts';
import { tourHospital, tourPortal, type Sight } from './tour.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.demo');

function hasDisplay(): boolean {
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function print({ view, badge, findings, cause, answer }: Sight): void {
  console.log(`\n${view.title}\n  ${view.url}`);
  if (findings.length === 0) console.log('  nothing found');
  for (const { signal, quote } of findings) console.log(`  found   ${signal}: ${quote}`);
  if (cause) console.log(`  cause   ${cause}`);
  if (findings.length > 0) console.log(`  says    ${answer}`);
  if (badge !== null) console.log(`  badge   ${badge || '(empty)'}`);
}

try {
  process.env.YIBAO_CHROMIUM = ensureChromium();
  console.log('Building the extension.');
  buildExtension();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const portal = await startPortal();
  const headless = !hasDisplay();

  const chromium = await Chromium.launch(portal, { headless });
  for (const view of PORTAL_VIEWS) print(await tourPortal(chromium, view, FOLDER));
  for (const view of HOSPITAL_VIEWS) print(await tourHospital(portal, view, FOLDER));
  console.log(`\nScreenshots of every page and its popup: ${relative(process.cwd(), FOLDER) || FOLDER}/`);

  if (!headless) {
    const troubled = PORTAL_VIEWS.find(({ expected }) => expected);
    if (troubled) await (await chromium.open(troubled.url)).bringToFront();
    console.log('The window stays open: click through the portal, and close the window to end.');
    await new Promise<void>((resolve) => chromium.context.on('close', () => resolve()));
  }
  await chromium.close();
  await portal.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
