import type { Page } from '@playwright/test';
import { profileOf, TRACE_CATEGORIES, type TraceEvent } from '../bench/profile.ts';

const OUR_SCRIPT = /^chrome-extension:.*\/content-scripts\//;
/** The last samples are on their way. */
const FLUSH_MS = 150;

/** The longest time in one piece, in milliseconds of the processor, that our scripts took of a page while something was done. */
export async function longestPiece(page: Page, work: () => Promise<void>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const ended = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACE_CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await work();
    await page.waitForTimeout(FLUSH_MS);
  } finally {
    await cdp.send('Tracing.end');
    await ended;
    await cdp.detach();
  }
  const { owners } = profileOf(events, (stack) => (stack.some(({ url }) => OUR_SCRIPT.test(url ?? '')) ? 'ours' : undefined));
  return owners.get('ours')?.longest ?? 0;
}
