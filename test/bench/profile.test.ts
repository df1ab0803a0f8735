import { describe, expect, test } from 'vitest';
import { profileOf, type TraceEvent } from './profile.ts';

const PID = 7;
const NODES = [
  { id: 1, callFrame: { functionName: '(root)' } },
  { id: 2, parent: 1, callFrame: { functionName: 'read', url: 'ours.js' } },
  { id: 3, parent: 2, callFrame: { functionName: 'get textContent' } },
  { id: 4, parent: 1, callFrame: { functionName: 'render', url: 'page.js' } },
  { id: 5, parent: 1, callFrame: { functionName: '(garbage collector)' } },
  { id: 6, parent: 1, callFrame: { functionName: '(idle)' } },
];

const event = (of: Partial<TraceEvent> & Pick<TraceEvent, 'name'>): TraceEvent => ({ ph: 'P', pid: PID, tid: 1, ts: 0, args: {}, ...of });
/** A task of the page's thread, in microseconds, and of them those with the processor. */
const task = (ts: number, dur: number, tdur: number) => event({ name: 'RunTask', ph: 'X', ts, dur, tdur });
/** Samples every hundred microseconds. */
const samples = (ids: readonly number[]) => [
  event({ name: 'Profile', args: { data: { startTime: 0 } } }),
  event({ name: 'ProfileChunk', ts: 1, args: { data: { timeDeltas: ids.map(() => 100), cpuProfile: { nodes: NODES, samples: ids } } } }),
];
const ownerOf = (stack: readonly { url?: string }[]) => (stack.some(({ url }) => url === 'ours.js') ? 'ours' : undefined);
const times = (id: number, count: number) => Array.from({ length: count }, () => id);

describe('a profile of a page', () => {
  test('gives each owner its part of the processor time of a task, also for what the browser does when called', () => {
    const { owners } = profileOf([...samples([...times(2, 10), ...times(3, 10), ...times(4, 20)]), task(0, 4_100, 4_000)], ownerOf);
    expect(owners.get('ours')!.total).toBeCloseTo(2, 5);
  });

  test('does not count the time in which other programs had the processor', () => {
    const { owners } = profileOf([...samples(times(2, 40)), task(0, 9_000, 4_000)], ownerOf);
    expect(owners.get('ours')!.total).toBeCloseTo(4, 5);
  });

  test('tells the longest piece from all of them', () => {
    const { owners } = profileOf([...samples(times(2, 60)), task(0, 2_050, 2_000), task(2_050, 4_000, 4_000)], ownerOf);
    expect(owners.get('ours')!.longest).toBeCloseTo(4, 5);
    expect(owners.get('ours')!.total).toBeCloseTo(6, 5);
  });

  test('counts the collection of rubbish for whoever worked before it', () => {
    const { owners } = profileOf([...samples([...times(2, 20), ...times(5, 20)]), task(0, 4_100, 4_000)], ownerOf);
    expect(owners.get('ours')!.total).toBeCloseTo(4, 5);
  });

  test('is empty when nobody asked about worked', () => {
    const { owners } = profileOf([...samples([...times(4, 20), ...times(6, 20)]), task(0, 2_100, 2_000)], ownerOf);
    expect(owners.size).toBe(0);
  });
});
