// @vitest-environment happy-dom
import { render, type FunctionComponent } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/domain/locales.ts';
import { chooseLocale } from '../../src/i18n/choose-locale.ts';
import { loadPageTexts } from '../../src/i18n/load-page-texts.ts';
import { OptionsPage } from '../../src/ui/pages/options-page.tsx';
import type { PageProps } from '../../src/ui/pages/page-props.ts';
import { plainPage } from './page-services.ts';
import { WelcomePage } from '../../src/ui/pages/welcome-page.tsx';

interface Kept {
  readonly locales: (Locale | null)[];
  readonly sizes: string[];
  /** What was done to which site. */
  readonly sites: string[];
  erased: number;
}

async function open(Page: FunctionComponent<PageProps>, locale: Locale, given: Partial<PageProps> = {}): Promise<Kept> {
  document.body.innerHTML = '<div id="app"></div>';
  const kept: Kept = { locales: [], sizes: [], sites: [], erased: 0 };
  const listed = { quiet: ['fuwu.nhsa.gov.cn'], granted: ['renmin-hospital.example'] };
  const texts = await loadPageTexts(locale);
  const props: PageProps = {
    ...plainPage(locale, texts),
    setting: null,
    locale,
    texts,
    textSize: 'normal',
    keepLocale: async (wanted) => {
      kept.locales.push(wanted);
      const next = chooseLocale(wanted, ['en']);
      return { locale: next, texts: await loadPageTexts(next) };
    },
    keepTextSize: async (size) => void kept.sizes.push(size),
    sites: {
      list: async () => ({ ...listed }),
      showAgain: async (host) => {
        kept.sites.push(`show ${host}`);
        listed.quiet = [];
      },
      withdraw: async (site) => {
        kept.sites.push(`withdraw ${site}`);
        listed.granted = [];
      },
    },
    erase: async () => {
      kept.erased += 1;
      listed.quiet = listed.granted = [];
      return { locale: 'en', texts: await loadPageTexts('en') };
    },
    ...given,
  };
  await act(() => render(<Page {...props} />, document.querySelector('#app')!));
  return kept;
}

const find = (selector: string) => document.querySelector<HTMLInputElement>(selector)!;
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));

async function choose(selector: string): Promise<void> {
  await act(() => find(selector).click());
  await settle();
}

describe.each(LOCALES)('in %s', (locale) => {
  it('the settings show what is chosen', async () => {
    await open(OptionsPage, locale);
    expect(find('[name="locale"][value="auto"]').checked).toBe(true);
    expect(find('[name="text-size"][value="normal"]').checked).toBe(true);
    expect(document.documentElement.lang).toBe(locale);
  });

  it('the welcome is three sentences and one thing to try', async () => {
    await open(WelcomePage, locale);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('li')).toHaveLength(3);
    expect(find('[data-action="example"]').getAttribute('href')).toBe('/popup.html?example');
  });
});

it('a language chosen in the settings is kept and spoken at once', async () => {
  await loadPageTexts('de');
  const kept = await open(OptionsPage, 'en');
  await choose('[name="locale"][value="de"]');
  expect(kept.locales).toEqual(['de']);
  expect(find('h1').textContent).toBe('Einstellungen');
  expect(find('[role="status"]').textContent).toBe('Gespeichert');
});

it('a text size chosen in the settings is kept', async () => {
  const kept = await open(OptionsPage, 'en');
  await choose('[name="text-size"][value="larger"]');
  expect(kept.sizes).toEqual(['larger']);
});

it('reading message boxes is on until it is switched off, and stays as it was where that could not be kept', async () => {
  const kept: boolean[] = [];
  let fails = false;
  const read = async (on: boolean) => {
    if (fails) throw new Error('the worker is gone');
    kept.push(on);
  };
  await open(OptionsPage, 'en', { dialogs: { areRead: async () => true, read } });
  await settle();
  expect(find('[name="dialogs"]').checked).toBe(true);
  await choose('[name="dialogs"]');
  expect(kept).toEqual([false]);
  expect(find('[role="status"]').textContent).toBe('Saved');
  expect(find('[role="status"]').dataset['problem']).toBe('false');
  fails = true;
  await choose('[name="dialogs"]');
  expect(find('[role="status"]').textContent).toContain('Reload this page');
  // What went wrong stays in sight.
  expect(find('[role="status"]').dataset['problem']).toBe('true');
  expect(kept).toEqual([false]);
});

describe('the sites in the settings', () => {
  it('where the mark is closed can show it again', async () => {
    const kept = await open(OptionsPage, 'en');
    await settle();
    expect(find('[data-sites="quiet"] button').getAttribute('aria-label')).toBe('Show the mark again on fuwu.nhsa.gov.cn');
    await choose('[data-site="fuwu.nhsa.gov.cn"] button');
    expect(kept.sites).toEqual(['show fuwu.nhsa.gov.cn']);
    expect(document.querySelectorAll('[data-sites="quiet"] [data-site]')).toHaveLength(0);
    expect(find('[role="status"]').textContent).toBe('Saved');
  });

  it('that are always read can be removed', async () => {
    const kept = await open(OptionsPage, 'en');
    await settle();
    await choose('[data-site="renmin-hospital.example"] button');
    expect(kept.sites).toEqual(['withdraw renmin-hospital.example']);
    expect(document.querySelectorAll('[data-site]')).toHaveLength(1);
  });
});

describe('deleting everything', () => {
  it('takes two presses, and the settings are as on the first day', async () => {
    const kept = await open(OptionsPage, 'en');
    await choose('[name="text-size"][value="larger"]');
    await choose('[data-action="erase"]');
    expect(kept.erased).toBe(0);
    expect(find('[data-action="erase"]').textContent).toBe('Press again to delete everything');
    await choose('[data-action="erase"]');
    expect(kept.erased).toBe(1);
    expect(find('[role="status"]').textContent).toBe('Everything is deleted.');
    expect(find('[name="text-size"][value="normal"]').checked).toBe(true);
    expect(document.querySelectorAll('[data-site]')).toHaveLength(0);
  });

  it('is forgotten when the person goes elsewhere', async () => {
    const kept = await open(OptionsPage, 'en');
    await choose('[data-action="erase"]');
    await act(() => void find('[data-action="erase"]').dispatchEvent(new Event('blur')));
    await choose('[data-action="erase"]');
    expect(kept.erased).toBe(0);
  });
});

it('what could not be kept is said', async () => {
  await open(OptionsPage, 'en', { keepTextSize: () => Promise.reject(new Error('the worker is gone')) });
  await choose('[name="text-size"][value="larger"]');
  expect(find('[role="status"]').textContent).toContain('Reload this page');
});
