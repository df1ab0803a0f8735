// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReporter, type Reporter } from '../../src/content/reporter.ts';
import { Disconnected, send } from '../../src/messaging/send.ts';

vi.mock(import('../../src/messaging/send.ts'), async (original) => ({ ...(await original()), send: vi.fn() }));
const sent = vi.mocked(send);

let reporter: Reporter;
let lost: number;
let said: string;
beforeEach(() => {
  vi.useFakeTimers();
  sent.mockReset().mockResolvedValue([]);
  lost = 0;
  said = 'first';
  const current = () => [{ key: said, signal: 's', quote: said, role: 'prose' as const, vanished: false }];
  reporter = createReporter(
    () => 'page',
    current,
    () => {},
    () => void (lost += 1),
  );
});
afterEach(() => vi.useRealTimers());

const quotes = () => sent.mock.calls.map(([, input]) => (input as { findings: { quote: string }[] }).findings[0]?.quote);

it('a report that nobody answered is made again though the page says nothing more', async () => {
  sent.mockRejectedValueOnce(new Error('no answer')).mockRejectedValueOnce(new Error('no answer'));
  reporter.report();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(quotes()).toEqual(['first', 'first', 'first']);
});

it('what the page says meanwhile is not kept waiting by that', async () => {
  sent.mockRejectedValue(new Error('no answer'));
  reporter.report();
  await vi.advanceTimersByTimeAsync(60_000);
  const before = sent.mock.calls.length;
  expect(before).toBeLessThan(8);
  said = 'second';
  reporter.report();
  await vi.advanceTimersByTimeAsync(100);
  expect(quotes().slice(before)).toEqual(['second']);
});

it('nothing is sent again once the extension is gone', async () => {
  sent.mockRejectedValue(new Disconnected('findings/report'));
  reporter.report();
  await vi.advanceTimersByTimeAsync(200_000);
  expect([sent.mock.calls.length, lost]).toEqual([1, 1]);
});

it('a report waits for the answer to the one before it, and then says all that came meanwhile', async () => {
  const answers: (() => void)[] = [];
  sent.mockImplementation(() => new Promise((done) => void answers.push(() => done([] as never))));
  for (let word = 1; word <= 20; word += 1) {
    said = `word ${word}`;
    reporter.report();
    await vi.advanceTimersByTimeAsync(70);
  }
  expect(quotes()).toEqual(['word 1']);
  answers[0]!();
  await vi.advanceTimersByTimeAsync(70);
  expect(quotes()).toEqual(['word 1', 'word 20']);
});

it('an answer that never comes keeps nothing waiting for ever', async () => {
  sent.mockReturnValueOnce(new Promise(() => undefined));
  reporter.report();
  await vi.advanceTimersByTimeAsync(100);
  said = 'second';
  reporter.report();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(quotes()).toEqual(['first', 'second']);
});

it('the first report waits for what the first reading finds, a later one for next to nothing', async () => {
  reporter.report();
  await vi.advanceTimersByTimeAsync(20);
  expect(quotes()).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  said = 'second';
  reporter.report();
  await vi.advanceTimersByTimeAsync(5);
  expect(quotes()).toEqual(['first', 'second']);
});
