import { Window } from 'happy-dom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { createDom } from '../../src/detect/dom.ts';
import { createGate, isNothing } from '../../src/detect/gate.ts';
import { hitsBelow, regionAround } from '../../src/detect/scan.ts';
import { compileGate } from '../../src/knowledge/compile-gate.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { loadPageCases, readPage } from '../support/page-cases.ts';
import { leastTime } from './least-time.ts';
import { knowledge, lexicon } from './lexicon.ts';

const window = new Window();
const dom = createDom(window as unknown as typeof globalThis);
const gate = createGate(compileGate(knowledge.terms, knowledge.signals, compileLexicon(knowledge.terms, knowledge.signals).variants));
const cases = (await loadPageCases()).filter(({ browser }) => !browser);
const page = { portal: true, title: '', chinese: true, text: () => '' };
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** Signals found by way of the gate, as the content script finds them. */
function throughGate(root: Element): string[] {
  const regions = new Set<Element>();
  for (const hit of hitsBelow(root, gate, dom)) if (hit) regions.add(regionAround(hit, gate, dom));
  const found = [...regions].flatMap((region) => detect(region, dom, lexicon, page, gate));
  return [...new Set(found.map(({ finding }) => finding.signal))].sort();
}
const withoutGate = (root: Element) => [...new Set(detect(root, dom, lexicon, page).map(({ finding }) => finding.signal))].sort();

describe('the gate lets every statement through', () => {
  it.each(cases)('page $name', async ({ name }) => {
    const { documentElement } = parse(await readPage(name));
    expect(throughGate(documentElement)).toEqual(withoutGate(documentElement));
  });

  const columns = ['姓名', '个人账户余额', '参保状态', '备注'];
  const table = (rows: number, at: number, cells: readonly string[]) =>
    `<table><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr>${Array.from(
      { length: rows },
      (_row, row) =>
        `<tr>${(row === at ? cells : ['张三', '1,230.50', '正常', '2024-01-10']).map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    ).join('')}</table>`;
  it('anywhere in a table of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(119), fc.boolean(), (rows, at, isAmount) => {
        const cells = isAmount ? ['李四', '0.00', '正常', '2024-01-10'] : ['李四', '1,200.00', '暂停参保', '2024-01-10'];
        const { body } = parse(table(rows, at % rows, cells));
        const found = throughGate(body);
        expect(found).toContain(isAmount ? 'balance-zero' : 'enrolment-suspended');
      }),
      { numRuns: 12 },
    );
  });
  it('and of a table that says nothing at most its head', () => {
    const { body } = parse(table(120, -1, []));
    expect([...hitsBelow(body, gate, dom)].filter(Boolean).length).toBeLessThanOrEqual(1);
  });
});

describe('white space without end behind a minus costs no more than in proportion', () => {
  const spaced = (spaces: number) => `余额-${' '.repeat(spaces)}元`;
  it.each([
    ['an amount alone', isNothing],
    ['a long text', gate.mayHold],
    ['a statement', gate.test],
  ])('%s', (_name, read) => {
    expect(read('-  ¥ 5')).toBe(read === isNothing);
    // With the square of the length these take seconds.
    expect(leastTime(() => read(spaced(20_000)))).toBeLessThan(100);
  });
});
