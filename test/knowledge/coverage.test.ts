import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = await loadKnowledge();
/** Statements in the five source documents, counted when they were read. */
const STATEMENTS = 184;

const idsOf = (files: readonly { readonly id: string }[]) => files.map(({ id }) => id);
const KNOWN = {
  cause: idsOf(knowledge.causes),
  step: knowledge.causes.flatMap((cause) => cause.steps.map((step) => `${cause.id}/${step.id}`)),
  path: idsOf(knowledge.paths),
  rule: idsOf(knowledge.rules),
  tip: idsOf(knowledge.tips),
  misconception: idsOf(knowledge.misconceptions),
  hotline: idsOf(knowledge.hotlines),
  source: idsOf(knowledge.sources),
  signal: idsOf(knowledge.signals),
  paper: idsOf(knowledge.papers),
  care: idsOf(knowledge.care),
} as const;

const rows = knowledge.coverage.flatMap((document) => document.rows);

describe('the five source documents', () => {
  test('have every statement in the table exactly once', () => {
    expect(rows.map(({ row }) => row).sort((a, b) => a - b)).toEqual(Array.from({ length: STATEMENTS }, (_, index) => index + 1));
  });

  test('name only data that exists', () => {
    const missing = rows.flatMap((row) =>
      'carried' in row ? row.carried.filter((at) => !KNOWN[at.in].includes(at.id)).map((at) => `${row.row}: ${at.in} ${at.id}`) : [],
    );
    expect(missing).toEqual([]);
  });

  test('are carried for the most part', () => {
    expect(rows.filter((row) => 'carried' in row).length).toBeGreaterThan(0.8 * STATEMENTS);
  });

  test.each([
    [3, 'cause', 'employer-arrears'],
    [49, 'misconception', 'late-fee-one-to-three-percent'],
    [178, 'rule', 'resident-waiting'],
    [180, 'misconception', 'hotline-12333'],
    [184, 'rule', 'exclusions'],
  ])('statement %i is found in the %s %s', (number, where, id) => {
    const row = rows.find((one) => one.row === number);
    expect(row && 'carried' in row && row.carried).toContainEqual({ in: where, id });
  });

  test('give no amount of an unnamed year or place away as a rule', () => {
    const amounts = rows.filter(({ row }) => row >= 78 && row <= 85);
    expect(amounts.every((row) => 'dropped' in row && row.dropped === 'local')).toBe(true);
  });
});
