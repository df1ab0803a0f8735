// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../src/domain/locales.ts';
import type { MessageInput } from '../../src/messaging/table.ts';
import { CASES } from '../support/preview/cases.ts';
import { show, type Shown } from './show.tsx';

const SHEET =
  '医疗费总额\t412.50\t全自费金额\t32.50\n先行自付金额\t20.00\t符合政策范围金额\t360.00\n起付标准\t800.00\t统筹基金支付\t0.00\n个人账户支付\t360.00\t现金支付\t52.50';

// What the screen loads on demand is made once, so that no test waits for it.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/screens/settlement-screen.tsx'),
    import('../../src/detect/read-pasted.ts'),
    import('virtual:lexicon'),
  ]);
}, 60_000);

async function openTool(screen: Shown): Promise<void> {
  await screen.click('[data-tool="settlement"]');
  await vi.waitFor(() => screen.get('#tool'), { timeout: 5_000 });
  await screen.settle();
}

async function openFields(screen: Shown): Promise<void> {
  const fold = screen.get<HTMLDetailsElement>('.sheet-fields');
  await act(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  await screen.settle();
}

async function type(screen: Shown, selector: string, value: string): Promise<void> {
  const field = screen.get<HTMLInputElement>(selector);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await screen.settle();
}

async function paste(screen: Shown, text: string): Promise<void> {
  await openTool(screen);
  await type(screen, '#sheet', text);
  await screen.click('[data-action="read-sheet"]');
  await vi.waitFor(() => screen.get('[data-sentence], .note'), { timeout: 5_000 });
  await screen.settle();
}

const rows = (screen: Shown, table: string) =>
  [...screen.root.querySelectorAll(`[data-table="${table}"] tbody tr`)].map((row) => [
    (row as HTMLElement).dataset['row'],
    row.querySelector('td')?.textContent,
  ]);

describe('the settlement sheet', () => {
  it('pasted: says why the fund paid nothing and what is missing until it pays', async () => {
    const screen = await show(CASES.nothing);
    await paste(screen, SHEET);
    expect(screen.get('[data-sentence]').textContent).toBe(
      'The fund paid nothing because the deductible (起付线) comes first: ¥360.00 of ¥800.00 has been reached. After another ¥440.00 in scope the fund starts to pay.',
    );
    expect(screen.text()).toContain('Only this bill is counted here.');
    expect(screen.get('[role="status"]').textContent).toContain('8 amounts read. The fund paid nothing');
  });

  it('shows bars and a table that say the same, and proves both sums', async () => {
    const screen = await show(CASES.nothing);
    await paste(screen, SHEET);
    expect(rows(screen, 'parts')).toEqual([
      ['total', '¥412.50'],
      ['own', '¥32.50 yours'],
      ['first', '¥20.00 yours'],
      ['scope', '¥360.00'],
      ['deductible', '¥360.00 yours'],
    ]);
    expect(rows(screen, 'payers')).toEqual([
      ['account', '¥360.00 yours'],
      ['cash', '¥52.50 yours'],
    ]);
    expect(screen.root.querySelectorAll('tbody tr svg[aria-hidden="true"]')).toHaveLength(7);
    expect(screen.root.querySelectorAll('[data-result="proven"]')).toHaveLength(2);
  });

  it('marks the line after which nothing was left for the fund', async () => {
    const screen = await show(CASES.nothing);
    await paste(screen, SHEET);
    const marked = [...screen.root.querySelectorAll('tr:has(.turn)')].map((row) => (row as HTMLElement).dataset['row']);
    expect(marked).toEqual(['deductible']);
  });

  it('gives nobody the part that no line names', async () => {
    const screen = await show(CASES.nothing);
    await paste(screen, '医疗费总额\t100.00\n统筹基金支付\t60.00\n现金支付\t10.00');
    expect(screen.get('[data-sentence]').textContent).toBe('The funds paid ¥60.00 of ¥100.00; ¥10.00 are yours.');
    expect(screen.get('[data-check="payers"]').dataset['result']).toBe('open');
  });

  it('names two lines that disagree, to the fen', async () => {
    const screen = await show(CASES.nothing);
    await paste(screen, SHEET.replace('52.50', '52.48'));
    expect(screen.get('[data-check="payers"]').textContent).toBe(
      'Fund, account and cash add up to ¥412.48, the total says ¥412.50: they disagree by ¥0.02.',
    );
  });

  it('is corrected by typing; an amount that cannot be read is named at its field', async () => {
    const screen = await show(CASES.nothing);
    await paste(screen, SHEET);
    await openFields(screen);
    expect(screen.get('#line-fund').getAttribute('inputmode')).toBe('decimal');
    expect(screen.get<HTMLLabelElement>('label[for="line-counted"]').textContent).toContain('Counted towards the deductible');
    await type(screen, '#line-counted', '450');
    expect(screen.get('[data-sentence]').textContent).toContain('After another ¥350.00 in scope');
    await type(screen, '#line-counted', '4,5,0');
    expect(screen.get('#line-counted-note').textContent).toBe('Write the amount like 412.50.');
    expect(screen.get('#line-counted').getAttribute('aria-describedby')).toBe('line-counted-note');
  });

  it('says so when the text holds no sheet', async () => {
    const screen = await show(CASES.nothing);
    await paste(screen, 'hello');
    expect(screen.get('.note').textContent).toBe('No line of a settlement sheet in this text. Type the amounts below.');
  });

  it('opens from the keyboard’s point of view: focus on its heading, and back on the button that led there', async () => {
    const screen = await show(CASES.nothing);
    await openTool(screen);
    expect(document.activeElement?.id).toBe('tool');
    expect(screen.root.querySelectorAll('h1')).toHaveLength(1);
    await screen.click('[data-action="back"]');
    expect((document.activeElement as HTMLElement).dataset['tool']).toBe('settlement');
  });

  it('keeps the amounts with the case, and the pasted text nowhere', async () => {
    const screen = await show(CASES.nothing);
    const before = screen.sent.length;
    await paste(screen, SHEET);
    const sent = screen.sent.slice(before);
    expect(new Set(sent.map(({ name }) => name))).toEqual(new Set(['case/workplace']));
    expect(JSON.stringify(sent)).toContain('412.50');
    expect(JSON.stringify(sent)).not.toMatch(/\p{Script=Han}/u);
  });

  it('keeps what was typed for the bill on the page in another language too', async () => {
    const sheet = { total: 41_250, scope: 36_000, deductible: 80_000, fund: 0 };
    const finding = { key: 'x', signal: 'fund-paid-zero', quote: '统筹支付 0.00', role: 'status', vanished: false, sheet } as const;
    const view = { ...CASES.calm, findings: [finding] };
    const screen = await show(view);
    await openTool(screen);
    await openFields(screen);
    await type(screen, '#line-counted', '450');
    const { tool, typed } = screen.sent.at(-1)!.input as MessageInput<'case/workplace'>;
    const again = { ...view, workplace: { tool: null, typed: { [tool!]: typed } } };
    const inGerman = await show(again, { locale: 'de' });
    await openTool(inGerman);
    await openFields(inGerman);
    expect(inGerman.get<HTMLInputElement>('#line-counted').value).toBe('450');
    const other = await show({ ...again, findings: [{ ...finding, sheet: { ...sheet, total: 41_300 } }] }, { locale: 'de' });
    await openTool(other);
    await openFields(other);
    expect(other.get<HTMLInputElement>('#line-counted').value).toBe('');
  });

  it.each(['fund-paid-zero', 'sheet-below-deductible'])('is offered beside the diagnosis of %s', async (signal) => {
    const findings = [{ key: 'x', signal, quote: '统筹支付 0.00', role: 'status', vanished: false }] as const;
    const screen = await show({ ...CASES.calm, findings });
    expect(screen.get('[data-tool="settlement"]').textContent).toContain('Where every yuan of the bill went');
  });

  it('is not offered where no bill is in question', async () => {
    expect((await show(CASES.employer)).root.querySelector('[data-tool="settlement"]')).toBeNull();
  });

  it.each(LOCALES)('in %s leaves no place unfilled and writes money as the language does', async (locale) => {
    const screen = await show(CASES.nothing, { locale });
    await paste(screen, SHEET);
    expect(screen.text()).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(screen.get('[data-row="total"] td').textContent).toBe(
      new Intl.NumberFormat(locale, { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' }).format(412.5),
    );
  });
});
