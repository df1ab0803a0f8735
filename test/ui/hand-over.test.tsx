// @vitest-environment happy-dom
import { encode } from 'uqr';
import { expect, it, vi } from 'vitest';
import type { CaseView } from '../../src/case/view.ts';
import { HAND_OVER_FIELDS } from '../../src/guide/hand-over.ts';
import { CASES } from '../support/preview/cases.ts';
import { show, type Shown } from './show.tsx';

type Options = Parameters<typeof show>[1];

/** Opens the preview of the card, which comes on demand. */
async function open(view: CaseView, options?: Options): Promise<Shown> {
  const screen = await show(view, options);
  await screen.click('[data-action="hand-over"]');
  await vi.waitFor(async () => {
    await screen.settle();
    screen.get('[data-action="make-card"]');
  });
  return screen;
}

async function make(view: CaseView, options?: Options): Promise<Shown> {
  const screen = await open(view, options);
  await screen.click('[data-action="make-card"]');
  return screen;
}

const parts = (screen: Shown) => [...screen.root.querySelectorAll<HTMLElement>('[data-part]')].map(({ dataset }) => dataset['part']);

it.each(['employer', 'unclear'] as const)('is reached from "%s", with the focus on its heading, and left again', async (name) => {
  const screen = await open(CASES[name]);
  expect(document.activeElement).toBe(screen.get('h1'));
  expect(screen.root.querySelectorAll('h1')).toHaveLength(1);
  expect(screen.root.querySelector('[data-part]')).toBeNull();
  await screen.click('[data-action="hand-over-back"]');
  expect(document.activeElement).toBe(screen.get('[data-action="hand-over"]'));
});

it('shows every field that has something to say before the card exists, and leaves out what is unticked', async () => {
  const screen = await open(CASES.employer);
  const offered = [...screen.root.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset['field']);
  expect(offered).toEqual(HAND_OVER_FIELDS.filter((field) => field !== 'tried'));
  await screen.click('[data-field="ruledOut"]');
  await screen.click('[data-action="make-card"]');
  expect(parts(screen)).toEqual(['shown', 'question', 'whoToCall', 'date']);
  expect(screen.text()).not.toContain('换了工作或离职');
  await screen.click('[data-action="change-card"]');
  expect(screen.get<HTMLInputElement>('[data-field="ruledOut"]').checked).toBe(false);
});

it('makes no empty card', async () => {
  const screen = await open(CASES.calm);
  for (const field of ['shown', 'question', 'whoToCall', 'date']) await screen.click(`[data-field="${field}"]`);
  expect(screen.get<HTMLButtonElement>('[data-action="make-card"]').disabled).toBe(true);
  expect(screen.text()).toContain('Tick at least one part.');
});

it('is in Chinese, with the reader’s language beside it, each marked as what it is', async () => {
  const screen = await make(CASES.employer, { locale: 'de' });
  const line = screen.get('[data-part="question"] li');
  expect(line.querySelector<HTMLElement>('.for-clerk')?.lang).toBe('zh-Hans');
  expect(line.querySelector('.for-clerk')?.textContent).toContain('单位欠费');
  expect(line.querySelector('.for-reader')?.textContent).toContain('Der Arbeitgeber');
  expect(screen.get('[data-part="shown"] q').lang).toBe('zh-Hans');
});

it('says nothing twice to somebody who reads Chinese', async () => {
  const screen = await make(CASES.employer, { locale: 'zh-Hans' });
  expect(screen.root.querySelector('.for-reader')).toBeNull();
  expect(screen.text()).not.toContain('方便我翻译');
});

it('explains a message in another language to the clerk', async () => {
  const foreign: CaseView = { ...CASES.calm, findings: [{ ...CASES.calm.findings[0], quote: 'Balance: 0.00' }] };
  const screen = await make(foreign);
  expect(screen.get('[data-part="shown"] .for-clerk').textContent).toContain('余额');
});

it('copies the Chinese text and says so', async () => {
  const copied: string[] = [];
  const screen = await make(CASES.calm, { copy: async (text) => void copied.push(text) });
  await screen.click('[data-action="copy-card"]');
  expect(copied[0]).toContain('统筹基金是否照常支付');
  expect(copied[0]).not.toContain('pooled fund');
  expect(screen.root.querySelector('[role="status"]:not(.note)')?.textContent).toBe('The text is copied');
});

it('shows the card to the clerk alone and in Chinese, and closes again', async () => {
  const screen = await make(CASES.calm);
  await screen.click('[data-action="show-clerk"]');
  const dialog = screen.get<HTMLDialogElement>('dialog');
  expect(dialog.open).toBe(true);
  expect([...dialog.querySelectorAll('[data-clerk]')]).toHaveLength(4);
  expect(dialog.querySelector('.for-reader')).toBeNull();
  await screen.click('[data-action="close-clerk"]');
  expect(screen.root.querySelector('dialog')).toBeNull();
});

it('draws a QR code of the Chinese text when it is asked for', async () => {
  let text = '';
  const screen = await make(CASES.calm, { copy: async (copied) => void (text = copied) });
  expect(screen.root.querySelector('.qr')).toBeNull();
  await screen.click('[data-action="copy-card"]');
  await screen.click('[data-action="qr"]');
  await vi.waitFor(async () => {
    await screen.settle();
    screen.get('.qr');
  });
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  expect(screen.get('.qr svg').getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
  const dark = data.flat().filter(Boolean).length;
  expect(screen.get('.qr path').getAttribute('d')?.match(/M/g)).toHaveLength(dark);
});

it('says when there is too much for a QR code', async () => {
  const long = Array.from({ length: 6 }, (_, index) => ({ ...CASES.calm.findings[0], key: `${index}`, quote: '余额'.repeat(140) + index }));
  const screen = await make({ ...CASES.calm, findings: long });
  await screen.click('[data-action="qr"]');
  await vi.waitFor(async () => {
    await screen.settle();
    expect(screen.get('[role="alert"]').textContent).toBe('This is too much for a QR code. Leave a part out.');
  });
});

it('prints, and from a popup, which a print window would close, sends the person to a tab', async () => {
  const printed = vi.fn();
  vi.stubGlobal('print', printed);
  const tab = await make(CASES.calm, { surface: 'tab' });
  await tab.click('[data-action="print"]');
  expect(printed).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
  const popup = await make(CASES.calm);
  expect(popup.root.querySelector('[data-action="print"]')).toBeNull();
  expect(popup.get('[data-action="print-in-tab"]').getAttribute('href')).toBe('/popup.html?tab=7#hand-over');
});

it('opens at once in a tab whose address asks for it', async () => {
  location.hash = '#hand-over';
  const screen = await show(CASES.calm, { surface: 'tab' });
  await vi.waitFor(async () => {
    await screen.settle();
    screen.get('[data-action="make-card"]');
  });
  location.hash = '';
});

it('gives way when there is nothing to ask any more', async () => {
  location.hash = '#hand-over';
  const screen = await show(CASES.scam, { surface: 'tab' });
  expect(screen.root.querySelector('.hand-over')).toBeNull();
  location.hash = '';
});

it.each([
  ['beijing', '', '010-12393'],
  ['guangdong', 'shenzhen', '0755-12393'],
  ['guangdong', 'guangzhou', '020-12393'],
  ['hubei', 'wuhan', '027-12393'],
])('names the area code of the insured place where it is known (%s %s)', async (region, city, number) => {
  const screen = await make({ ...CASES.employer, person: { ...CASES.employer.person, region, city } });
  expect(screen.get('[data-part="whoToCall"]').textContent).toContain(number);
});

it('gives no area code of a province, for that would be the one of its capital', async () => {
  const screen = await make({ ...CASES.employer, person: { ...CASES.employer.person, region: 'guangdong', city: '' } });
  expect(screen.get('[data-part="whoToCall"]').textContent).not.toMatch(/0\d{2,3}-12393/);
  expect(screen.get('[data-part="whoToCall"]').textContent).toContain('参保地区号');
});
