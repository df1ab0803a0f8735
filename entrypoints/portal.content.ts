import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from '../src/content/start.ts';

export default defineContentScript({
  // The manifest takes the hosts from knowledge/portals; see wxt.config.ts.
  matches: ['https://fuwu.nhsa.gov.cn/*'],
  allFrames: true,
  // Frames without an address of their own: about:blank, srcdoc, data:, blob:.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => startReading(document),
});
