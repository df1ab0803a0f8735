import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepDialogTexts } from '../src/content/native-dialogs.ts';

export default defineContentScript({
  // The build writes hosts and frames into the manifest; see wxt.config.ts. What stands here is shipped in the script too.
  matches: ['https://fuwu.nhsa.gov.cn/*'],
  world: 'MAIN',
  main: () => keepDialogTexts(window),
});
