import { render, type FunctionComponent } from 'preact';
import { chooseLocale } from '../i18n/choose-locale.ts';
import { loadPageTexts } from '../i18n/load-page-texts.ts';
import { send } from '../messaging/send.ts';
import { requestNotifications } from '../platform/notifications.ts';
import { today } from '../platform/today.ts';
import { readLocale } from '../storage/locale.ts';
import { readTextSize, writeTextSize } from '../storage/text-size.ts';
import type { PageProps } from './pages/page-props.ts';

/** Gives the person a file; nothing leaves the device. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Draws a page that shows no case into the element with the id "app". */
export async function startPage(Page: FunctionComponent<PageProps>): Promise<void> {
  const [setting, textSize] = await Promise.all([readLocale(), readTextSize()]);
  const speak = async (wanted: PageProps['setting']) => {
    const locale = chooseLocale(wanted, navigator.languages);
    return { locale, texts: await loadPageTexts(locale) };
  };
  const root = document.documentElement;
  root.dataset['textSize'] = textSize;
  const place = document.getElementById('app');
  if (!place) throw new Error('no element with the id "app" to draw into');
  const keepLocale: PageProps['keepLocale'] = async (wanted) => {
    await send('settings/locale', { locale: wanted });
    return speak(wanted);
  };
  const keepTextSize: PageProps['keepTextSize'] = async (size) => {
    root.dataset['textSize'] = size;
    await writeTextSize(size);
  };
  const sites: PageProps['sites'] = {
    list: () => send('settings/sites', {}),
    showAgain: async (host) => void (await send('settings/marks', { host, shown: true })),
    withdraw: async (site) => void (await send('settings/withdraw', { site })),
  };
  const reminders: PageProps['reminders'] = {
    list: () => send('reminders/get', {}),
    switchOn(profile, reminder, onAnswered) {
      // The wish goes first and is kept whatever becomes of the question, which must come from the click itself and may stay open.
      const kept = send('reminders/set', { profile, reminder });
      void requestNotifications()
        .catch(() => false)
        .then(() => kept)
        .then(onAnswered, onAnswered);
      return kept;
    },
    change: (profile, reminder) => send('reminders/set', { profile, reminder }),
    switchOff: (profile, kind) => send('reminders/remove', { profile, kind }),
    seen: (profile, kind) => send('reminders/seen', { profile, kind }),
    allow: () => requestNotifications().catch(() => false),
  };
  const person: PageProps['person'] = {
    read: () => send('person/get', {}),
    keep: async (wanted) => void (await send('person/set', wanted)),
    choose: async (profile) => void (await send('profile/choose', { profile })),
    second: async (on) => void (await send('profile/second', { on })),
  };
  const dialogs: PageProps['dialogs'] = {
    areRead: () => send('dialogs/get', {}),
    read: async (on) => void (await send('dialogs/set', { read: on })),
  };
  const history: PageProps['history'] = {
    list: () => send('history/get', {}),
    switch: (profile, on) => send('history/switch', { profile, on }),
    forget: (profile, day) => send('history/delete', { profile, day }),
  };
  const backup: PageProps['backup'] = {
    save: () => send('backup/save', {}),
    preview: (text) => send('backup/preview', { text }),
    take: (text) => send('backup/take', { text }),
    download,
  };
  const readAgain: PageProps['readAgain'] = async () => {
    const [kept, size] = await Promise.all([readLocale(), readTextSize()]);
    root.dataset['textSize'] = size;
    return { setting: kept, textSize: size, ...(await speak(kept)) };
  };
  const erase: PageProps['erase'] = async () => {
    await send('settings/erase', {});
    delete root.dataset['textSize'];
    return speak(null);
  };
  const given = {
    setting,
    textSize,
    keepLocale,
    keepTextSize,
    sites,
    reminders,
    person,
    dialogs,
    history,
    backup,
    readAgain,
    today: today(),
    erase,
    ...(await speak(setting)),
  };
  render(<Page {...given} />, place);
}
