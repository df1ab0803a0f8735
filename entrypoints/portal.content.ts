import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from '../src/content/start.ts';

export default defineContentScript({
  // The manifest takes the hosts from knowledge/portals; see wxt.config.ts.
  matches: ['https://fuwu.nhsa.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main: () => startReading(document),
});
