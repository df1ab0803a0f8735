import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from '../src/content/start.ts';

export default defineContentScript({
  // The build writes hosts and frames into the manifest; see wxt.config.ts. What stands here is shipped in the script too.
  matches: ['https://fuwu.nhsa.gov.cn/*'],
  main: () => startReading(document),
});
