// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { loadPageTexts } from '../../src/i18n/load-page-texts.ts';
import type { BackupReply, HistoryView } from '../../src/messaging/replies.ts';
import { OptionsPage } from '../../src/ui/pages/options-page.tsx';
import type { PageProps } from '../../src/ui/pages/page-props.ts';
import { fakeHistory, plainPage } from './page-services.ts';

const find = <E extends HTMLElement = HTMLInputElement>(selector: string) => document.querySelector<E>(selector)!;
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 5)));
async function click(selector: string): Promise<void> {
  await act(() => find(selector).click());
  await settle();
}
async function open(given: Partial<PageProps>): Promise<void> {
  document.body.innerHTML = '<div id="app"></div>';
  const props = { ...plainPage('en', await loadPageTexts('en')), ...given };
  await act(() => render(<OptionsPage {...props} />, find('#app')));
  await settle();
}
async function chooseFile(text: string): Promise<void> {
  const field = find('#backup-file');
  Object.defineProperty(field, 'files', { configurable: true, value: [new File([text], 'yibao.json')] });
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

const BRINGS: BackupReply = {
  kind: 'brings',
  summary: {
    savedOn: '2026-11-20',
    settings: { locale: 'de', textSize: 'large', dialogs: false, quietSites: 2 },
    people: [
      {
        profile: 'self',
        region: 'fujian',
        city: 'fuzhou',
        insuranceType: 'employee',
        ticks: 1,
        reminders: 2,
        historyDays: 0,
        historyOn: true,
      },
    ],
  },
};

it('a file is saved under the day', async () => {
  const download = vi.fn();
  await open({ backup: { save: async () => 'text', preview: vi.fn(), take: vi.fn(), download } });
  await click('[data-action="backup-save"]');
  expect(download).toHaveBeenCalledExactlyOnceWith('yibao-2026-11-21.json', 'text');
});

it('what a file brings is looked over before it is taken', async () => {
  const take = vi.fn(async () => BRINGS);
  const backup = { save: async () => '', preview: async () => BRINGS, take, download: vi.fn() };
  const texts = await loadPageTexts('de');
  await open({ backup, readAgain: async () => ({ setting: 'de', textSize: 'large', locale: 'de', texts }) });
  await chooseFile('{}');
  expect(find('[data-preview]').textContent).toContain('Fujian, Fuzhou');
  expect(find('[data-preview]').textContent).toContain('1 ticked step');
  expect(find('[data-preview]').textContent).toContain('Message boxes are not read');
  expect(find('[data-preview]').textContent).toContain('The history is switched on');
  expect(document.activeElement?.textContent).toBe('What is in this file');
  expect(take).not.toHaveBeenCalled();
  await click('[data-action="backup-take"]');
  expect(take).toHaveBeenCalledExactlyOnceWith('{}');
  expect(find('h1').textContent).toBe('Einstellungen');
  expect(document.activeElement?.id).toBe('backup-file');
  expect(find('[role="status"]').textContent).toBe('Alles aus der Datei ist wiederhergestellt.');
});

it('a file can be left', async () => {
  const take = vi.fn();
  await open({ backup: { save: async () => '', preview: async () => BRINGS, take, download: vi.fn() } });
  await chooseFile('{}');
  await click('[data-action="backup-leave"]');
  expect(document.querySelector('[data-preview]')).toBeNull();
  expect(document.activeElement?.id).toBe('backup-file');
  expect(take).not.toHaveBeenCalled();
});

it.each(['other', 'newer', 'damaged', 'large'] as const)('a file refused as "%s" is told in a sentence', async (why) => {
  await open({ backup: { save: async () => '', preview: async () => ({ kind: 'refused', why }), take: vi.fn(), download: vi.fn() } });
  await chooseFile('{}');
  expect(find(`[data-refused="${why}"]`).textContent).toContain('Nothing was changed.');
});

it('a history is listed by day, with each day deletable, and all of it with two presses', async () => {
  const entry = (signal: string) => ({ day: '2026-11-20', host: 'a.example', signal, quote: '余额 0.00' });
  const days = ['2026-11-20', '2026-11-19', '2026-11-18'].map((day) => ({ day, entries: [entry('balance-zero')] }));
  const history = fakeHistory({ profile: 'self', on: true, days });
  await open({ history });
  const fold = find<HTMLDetailsElement>('details.history');
  fold.open = true;
  await act(() => void fold.dispatchEvent(new Event('toggle')));
  await settle();
  expect(find('[data-day="2026-11-20"] q').lang).toBe('zh-Hans');
  await click('details.history button');
  expect((await history.list()).days.map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-18']);
  await click('[data-action="delete-history"]');
  await click('[data-action="delete-history"]');
  expect((await history.list()).days).toEqual([]);
  expect(find('[name="history"]').checked).toBe(true);
});

it('what is done to a history is done to that of the profile which is shown', async () => {
  const history = fakeHistory({ profile: 'relative', on: true, days: [{ day: '2026-11-20', entries: [] }] });
  const [switched, forgot] = [vi.spyOn(history, 'switch'), vi.spyOn(history, 'forget')];
  await open({ history });
  await click('[name="history"]');
  await click('[data-action="delete-history"]');
  await click('[data-action="delete-history"]');
  expect([switched.mock.calls, forgot.mock.calls]).toEqual([[['relative', false]], [['relative', null]]]);
});

it('the switch of the history is drawn when it is known how it stands', async () => {
  const kept = Promise.withResolvers<HistoryView>();
  await open({ history: { ...fakeHistory(), list: () => kept.promise } });
  expect(document.querySelector('[name="history"]')).toBeNull();
  kept.resolve({ profile: 'self', on: true, days: [] });
  await settle();
  expect(find('[name="history"]').checked).toBe(true);
});
