// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { CaseView } from '../../src/case/view.ts';
import { LOCALES, type Locale } from '../../src/domain/locales.ts';
import type { ToolName } from '../../src/domain/workplace.ts';
import { CASES } from '../support/preview/cases.ts';
import { show, type Shown } from './show.tsx';

// The screens are loaded on demand; made once, so that no test waits for them.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/screens/late-fee-screen.tsx'),
    import('../../src/ui/screens/distance-screen.tsx'),
    import('../../src/ui/screens/ledger-screen.tsx'),
    import('../../src/ui/screens/settlement-screen.tsx'),
  ]);
}, 60_000);

async function type(screen: Shown, id: string, value: string): Promise<void> {
  const field = screen.get<HTMLInputElement>(`#${id}`);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await screen.settle();
}

async function leave(screen: Shown, id: string): Promise<void> {
  await act(() => void screen.get(`#${id}`).dispatchEvent(new Event('change', { bubbles: true })));
  await screen.settle();
}

const announced = (screen: Shown) => screen.get('[role="status"]').textContent;

async function open(tool: ToolName, view: CaseView = CASES.employer, locale: Locale = 'en'): Promise<Shown> {
  const screen = await show(view, { locale });
  await screen.click(`[data-tool="${tool}"]`);
  await vi.waitFor(() => screen.get('#tool'), { timeout: 5_000 });
  await screen.settle();
  return screen;
}

const SHEET = { total: 41_250, scope: 36_000, deductible: 80_000, fund: 0, cash: 41_250 };
const withSheet: CaseView = {
  ...CASES.calm,
  findings: [{ key: 'fund-paid-zero:1', signal: 'fund-paid-zero', quote: '统筹支付 0.00', role: 'status', vanished: false, sheet: SHEET }],
};

describe('the late fee of an employer', () => {
  it('is offered where the employer has not paid, and nowhere else', async () => {
    expect((await show(CASES.employer)).root.querySelector('[data-tool="late-fee"]')).not.toBeNull();
    expect((await show(CASES.calm)).root.querySelector('[data-tool="late-fee"]')).toBeNull();
  });

  it('is reckoned by the day, with its article, and says who bears it', async () => {
    const screen = await open('late-fee');
    await type(screen, 'late-owed', '10,000');
    await type(screen, 'late-due', '2026-10-15');
    await type(screen, 'late-paid', '2026-11-04');
    expect(screen.get('[data-sentence]').textContent).toBe(
      'The late fee (滞纳金) is ¥100.00: 0.05% a day on ¥10,000.00, for 20 days. The employer bears it.',
    );
    expect(screen.text()).toContain('Each further day adds ¥5.00.');
    expect(screen.text()).toContain('article 86');
    expect(screen.get('[data-rule="late-fee"] .ledger-notes').textContent).toContain('checked');
  });

  it('is announced when a field is done, not with every digit', async () => {
    const screen = await open('late-fee');
    await type(screen, 'late-due', '2026-10-15');
    await type(screen, 'late-paid', '2026-11-04');
    await type(screen, 'late-owed', '10000');
    expect(announced(screen)).not.toContain('late fee');
    await leave(screen, 'late-owed');
    expect(announced(screen)).toContain('¥100.00');
  });

  it('is none on the last day in time, and unknown for days before there was a rule', async () => {
    const screen = await open('late-fee');
    await type(screen, 'late-owed', '10000');
    await type(screen, 'late-due', '2026-11-21');
    expect(screen.get('[data-sentence]').textContent).toBe('Paid in time: no late fee.');
    await type(screen, 'late-due', '2009-11-21');
    expect(screen.get('[data-sentence]').textContent).toBe('No rule known here was in force on that day.');
  });
});

describe('the distance to deductible and ceiling', () => {
  it('says what is missing and what is left', async () => {
    const screen = await open('distance', withSheet);
    await type(screen, 'distance-counted', '450');
    await type(screen, 'distance-deductible', '800');
    await type(screen, 'distance-fundPaid', '200000');
    await type(screen, 'distance-ceiling', '200000');
    expect(screen.get('[data-distance="deductible"]').textContent).toContain('After another ¥350.00 in scope the fund starts to pay.');
    expect(screen.get('[data-distance="ceiling"]').textContent).toContain('The annual cap of ¥200,000.00 is reached');
  });

  it('is announced when a field is done, not with every digit', async () => {
    const screen = await open('distance', withSheet);
    await type(screen, 'distance-counted', '450');
    expect(announced(screen)).not.toContain('in scope');
    await leave(screen, 'distance-counted');
    expect(announced(screen)).toContain('After another ¥350.00 in scope');
  });

  it('does not go on with the amounts of another bill', async () => {
    const workplace = { tool: null, typed: { distance: { counted: '9.00', deductible: '9.00', bill: 'another' } } };
    const screen = await open('distance', { ...withSheet, workplace });
    expect(screen.get<HTMLInputElement>('#distance-deductible').value).toBe('800.00');
  });

  it('knows the deductible of the sheet on the page', async () => {
    const screen = await open('distance', withSheet);
    expect(screen.get<HTMLInputElement>('#distance-deductible').value).toBe('800.00');
  });
});

describe('the bill', () => {
  it('is filled in from the sheet on the page, so that the answer is there at once', async () => {
    const screen = await open('settlement', withSheet);
    expect(screen.get('[data-sentence]').textContent).toContain('¥360.00 of ¥800.00 has been reached. After another ¥440.00');
  });
});

describe('a bill that was typed before', () => {
  it('does not stand in for another one on the page', async () => {
    const workplace = { tool: null, typed: { settlement: { total: '9.00', fund: '9.00', bill: 'another' } } };
    const screen = await open('settlement', { ...withSheet, workplace });
    expect(screen.get<HTMLInputElement>('[data-sentence]').textContent).toContain('¥440.00');
  });
});

describe('the ledger of what is said', () => {
  it.each(LOCALES)('names each claim, what is right, and its sources (%s)', async (locale) => {
    const screen = await open('ledger', CASES.nothing, locale);
    const entries = [...screen.root.querySelectorAll('[data-misconception]')];
    expect(entries.length).toBeGreaterThan(20);
    await screen.unfold('[data-misconception] > details');
    for (const entry of entries) {
      expect(entry.querySelector('summary q')?.textContent).not.toBe('');
      expect(entry.querySelector('summary .badge')?.textContent).not.toBe('');
      expect(entry.querySelectorAll('.ledger-notes > span').length, entry.getAttribute('data-misconception') ?? '').toBeGreaterThan(0);
    }
  });

  it('is searched by word', async () => {
    const screen = await open('ledger', CASES.nothing);
    await type(screen, 'ledger-search', '12333');
    const found = [...screen.root.querySelectorAll('[data-misconception]')].map((entry) => entry.getAttribute('data-misconception'));
    expect(found).toContain('hotline-12333');
    expect(found.length).toBeLessThan(6);
  });

  it('can be opened from every screen', async () => {
    for (const view of Object.values(CASES)) expect((await show(view)).root.querySelector('[data-tool="ledger"]')).not.toBeNull();
  });
});

describe('a window that was closed in the middle of the work', () => {
  it('opens again at the same tool with the same fields', async () => {
    const first = await open('late-fee');
    await type(first, 'late-owed', '1234');
    expect(first.sent.at(-1)).toMatchObject({ name: 'case/workplace', input: { tool: 'late-fee', typed: { owed: '1234' } } });
    const workplace = { tool: 'late-fee' as const, typed: { 'late-fee': { owed: '1234', dueOn: '', paidOn: '2026-11-21' } } };
    const again = await show({ ...CASES.employer, workplace });
    await vi.waitFor(() => again.get('#tool'), { timeout: 5_000 });
    expect(again.get<HTMLInputElement>('#late-owed').value).toBe('1234');
  });

  it('opens at the case when the person had gone back to it', async () => {
    const screen = await open('late-fee');
    await screen.click('[data-action="back"]');
    expect(screen.sent.at(-1)).toMatchObject({ name: 'case/workplace', input: { tool: null } });
    expect(screen.root.querySelector('[data-cause]')).not.toBeNull();
  });

  it('leaves out a kept field that no longer fits', async () => {
    const workplace = { tool: 'late-fee' as const, typed: { 'late-fee': { owed: true, gone: 'x' } } };
    const screen = await show({ ...CASES.employer, workplace });
    await vi.waitFor(() => screen.get('#tool'), { timeout: 5_000 });
    expect(screen.get<HTMLInputElement>('#late-owed').value).toBe('');
  });
});
