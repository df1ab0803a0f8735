import { defineBackground } from 'wxt/utils/define-background';
import { handlers } from '../src/background/handlers.ts';
import { welcomeOnce } from '../src/background/install.ts';
import { followReminders } from '../src/background/reminders.ts';
import { followSites } from '../src/background/sites.ts';
import { followTabs } from '../src/background/tabs.ts';
import { tidyDaily } from '../src/background/tidy.ts';
import { listen } from '../src/messaging/listen.ts';
import { closeToPages } from '../src/storage/close.ts';

export default defineBackground(() => {
  closeToPages();
  listen(handlers);
  followTabs();
  followSites();
  followReminders();
  tidyDaily();
  welcomeOnce();
});
