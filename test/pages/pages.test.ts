import { expect, test } from 'vitest';
import { createAnswerer } from '../../src/cli/answer.ts';
import { CAUSE_IDS } from '../../src/domain/causes.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { compileMentions } from '../../src/knowledge/compile-mentions.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { loadPageCases, readPage } from '../support/page-cases.ts';

const knowledge = await loadKnowledge();
const answer = createAnswerer(
  compileLexicon(knowledge.terms, knowledge.signals),
  compileMentions(knowledge.mentions),
  compileModel(knowledge),
);
const cases = await loadPageCases();

for (const { name, note, page, findings, top } of cases.filter(({ browser }) => !browser)) {
  test(`${note} (${name})`, async () => {
    const response = answer({ id: name, html: await readPage(name), page, answers: {} });
    const said = response.findings.map(({ signal, quote }) => `${signal} “${quote}”`).join('\n');
    expect([...new Set(response.findings.map(({ signal }) => signal))].sort(), said).toEqual([...findings].sort());
    expect(response.causes[0]?.id ?? null, said).toBe(top);
  });
}

test('There are at least 120 page cases, and at least 50 of them are quiet', () => {
  expect(cases.length).toBeGreaterThanOrEqual(120);
  expect(cases.filter(({ findings }) => findings.length === 0).length).toBeGreaterThanOrEqual(50);
});

test('Every cause comes first in at least one page case', () => {
  const tops = new Set(cases.map(({ top }) => top));
  expect(CAUSE_IDS.filter((id) => id !== 'other' && !tops.has(id))).toEqual([]);
});

test('Every signal is found in at least one page case, and no case names an unknown one', () => {
  const named = new Set(cases.flatMap(({ findings }) => findings));
  const known = knowledge.signals.map(({ id }): string => id);
  expect([...named].filter((id) => !known.includes(id))).toEqual([]);
  expect(known.filter((id) => !named.has(id))).toEqual([]);
});
