import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduceCase, type CaseEvent } from '../../src/case/reduce.ts';
import { EMPTY_CASE, type CaseState } from '../../src/case/state.ts';
import { countOf, findingsOf } from '../../src/case/view-case.ts';

const finding = fc.record({
  key: fc.constantFrom('a', 'b', 'c', '__proto__'),
  signal: fc.constantFrom('balance-zero', 'card-unreadable', 'constructor'),
  quote: fc.constantFrom('余额 0.00', '读卡失败', ''),
  role: fc.constantFrom('dialog' as const, 'prose' as const),
  vanished: fc.boolean(),
});
const findings = fc.array(finding, { maxLength: 3 });
const report = fc.record({
  type: fc.constant('report' as const),
  frame: fc.nat(3),
  host: fc.constantFrom('a.example', 'b.example'),
  document: fc.constantFrom('one', 'two', 'three'),
  serial: fc.nat(5),
  findings,
});
const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  report,
  fc.record({ type: fc.constant('leave' as const), document: fc.constantFrom('one', 'two', '') }),
  fc.record({ type: fc.constant('paste' as const), findings }),
  fc.record({
    type: fc.constant('answer' as const),
    question: fc.constantFrom('insuranceType', 'careLocation'),
    answer: fc.constantFrom('unknown', 'employee', null),
  }),
  fc.record({
    type: fc.constant('dismiss' as const),
    cause: fc.constantFrom('other' as const, 'sync-delay' as const),
    dismissed: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('workplace' as const),
    tool: fc.constantFrom('settlement' as const, 'return' as const, null),
    typed: fc.constantFrom({ total: '412.50' }, {}),
  }),
  fc.record({ type: fc.constant('resolve' as const), resolved: fc.boolean() }),
);
const history = fc.array(event, { maxLength: 12 });
const after = (events: readonly CaseEvent[]): CaseState => events.reduce(reduceCase, EMPTY_CASE);
const RUNS = { numRuns: 500 };

describe('whatever happened to a case before', () => {
  it('the same event again changes nothing', () => {
    fc.assert(
      fc.property(history, event, (events, next) => {
        const once = reduceCase(after(events), next);
        expect(reduceCase(once, next)).toEqual(once);
      }),
      RUNS,
    );
  });

  it('nothing is changed in place', () => {
    fc.assert(
      fc.property(history, event, (events, next) => {
        const before = after(events);
        const copy = structuredClone(before);
        reduceCase(before, next);
        expect(before).toEqual(copy);
      }),
      RUNS,
    );
  });

  it('a report that comes late changes nothing', () => {
    fc.assert(
      fc.property(history, report, fc.nat(5), findings, (events, next, serial, older) => {
        const state = reduceCase(after(events), next);
        const known = state.frames[next.frame]!.serial;
        if (serial <= known) expect(reduceCase(state, { ...next, serial, findings: older })).toBe(state);
      }),
      RUNS,
    );
  });

  it('a frame changes its own findings and no others', () => {
    fc.assert(
      fc.property(history, report, (events, next) => {
        const before = after(events);
        const now = reduceCase(before, { ...next, frame: next.frame + 1 });
        for (const [frame, said] of Object.entries(before.frames))
          if (frame !== String(next.frame + 1)) expect(now.frames[frame]).toBe(said);
        expect(now.host).toBe(before.host);
        expect(now.document).toBe(before.document);
      }),
      RUNS,
    );
  });

  it('a new page begins with what it says itself', () => {
    fc.assert(
      fc.property(history, report, (events, next) => {
        const now = reduceCase(after(events), { ...next, frame: 0, document: 'new' });
        expect(now).toMatchObject({ document: 'new', host: next.host, pasted: [], resolved: false });
        expect(Object.keys(now.frames)).toEqual(['0']);
      }),
      RUNS,
    );
  });

  it('answers and verdicts stay on one site', () => {
    fc.assert(
      fc.property(history, report, (events, next) => {
        const before = after(events);
        const now = reduceCase(before, { ...next, frame: 0, document: 'new' });
        const stays = next.host === before.host;
        expect(now.answers).toEqual(stays ? before.answers : {});
        expect(now.dismissed).toEqual(stays ? before.dismissed : []);
      }),
      RUNS,
    );
  });

  it('the badge counts things said once, and what stands before what is gone', () => {
    fc.assert(
      fc.property(history, (events) => {
        const state = after(events);
        const shown = findingsOf(state);
        expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
        expect(countOf(state)).toBe(state.resolved ? 0 : new Set(shown.map(({ quote }) => quote)).size);
        const firstGone = shown.findIndex(({ vanished }) => vanished);
        if (firstGone >= 0) expect(shown.slice(firstGone).every(({ vanished }) => vanished)).toBe(true);
      }),
      RUNS,
    );
  });
});

it('leaving a page that is no longer shown changes nothing', () => {
  const state = after([{ type: 'report', frame: 0, host: 'a.example', document: 'two', serial: 1, findings: [] }]);
  expect(reduceCase(state, { type: 'leave', document: 'one' })).toBe(state);
});
it('frames that all speak are kept up to what a person could read, and what the page says itself is kept beside them', () => {
  const many = (frame: number, serial = 1) => ({
    type: 'report' as const,
    frame,
    host: 'a.example',
    document: `document ${frame}`,
    serial,
    findings: Array.from({ length: 50 }, (_, index) => ({
      key: `${frame} ${index}`,
      signal: 'balance-zero',
      quote: '',
      role: 'prose' as const,
      vanished: false,
    })),
  });
  const events = Array.from({ length: 10 }, (_, frame) => many(frame));
  const kept = Object.values(after([many(0), ...events.slice(1).toReversed(), many(0, 2), many(9, 2)]).frames).map(
    (frame) => frame.findings.length,
  );
  expect(kept).toEqual([50, 0, 0, 0, 0, 0, 50, 50, 50, 50]);
});

describe('the tool beside a case', () => {
  const load = (document: string, host = 'a.example'): CaseEvent => ({
    type: 'report',
    frame: 0,
    host,
    document,
    serial: 1,
    findings: [],
  });
  const typed: CaseEvent = { type: 'workplace', tool: 'settlement', typed: { total: '412.50' } };

  it('keeps what was typed when it is closed and when another tool is opened', () => {
    const state = after([typed, { type: 'workplace', tool: 'return', typed: { lastPaid: '2026-09' } }, { type: 'workplace', tool: null }]);
    expect(state.workplace).toEqual({ tool: null, typed: { settlement: { total: '412.50' }, return: { lastPaid: '2026-09' } } });
  });

  it('is closed by another page, for the answer to that page comes first; what was typed stays on the site', () => {
    const state = after([load('one'), typed, load('two')]);
    expect(state.workplace).toEqual({ tool: null, typed: { settlement: { total: '412.50' } } });
  });

  it('leaves nothing behind on another site', () => {
    expect(after([load('one'), typed, load('two', 'b.example')]).workplace).toEqual(EMPTY_CASE.workplace);
  });
});
