import { findFirefox } from '../support/browsers.ts';
import { buildExtension } from '../support/build.ts';
import { Firefox } from '../support/firefox.ts';
import { NATIONAL, type Portal } from '../support/portal-server.ts';
import { MESSAGE_TO_HINT, type Timing } from './extension.ts';
import { bodyOf } from './pages.ts';
import { spreadOf } from './statistics.ts';

/** Firefox gives no profile to a test, so it is timed from outside: how soon a message is answered on a small and on a large page. */
export async function measureFirefox(portal: Portal, rounds: number): Promise<readonly Timing[]> {
  if (!findFirefox()) return [];
  buildExtension('firefox');
  const firefox = await Firefox.launch(portal);
  try {
    const timings: Timing[] = [];
    for (const texts of [10, 20_000]) {
      const path = `/bench/firefox-${texts}.html`;
      portal.serve(path, `<!doctype html><html lang="zh-CN"><title>医保服务</title><body>${bodyOf({ texts })}</body></html>`);
      const hint: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const page = await firefox.open(`${NATIONAL}${path}`);
        await new Promise((done) => setTimeout(done, 1_500));
        hint.push((await page.evaluate(MESSAGE_TO_HINT)) as number);
        await page.close();
      }
      timings.push({ what: `message to hint, page of ${texts} texts`, value: spreadOf(hint), unit: 'ms' });
    }
    return timings;
  } finally {
    await firefox.close();
  }
}
