import { describe, expect, test } from 'vitest';
import { workInFirefox, type GeckoProfile } from './gecko-profile.ts';

const LOCATIONS = ['(root)', 'read (ours.js:1:2)', 'Node.textContent', 'render (page.js:3:4)'];
/** Stacks: the root, what we read, what the browser does for it, what the page draws. */
const STACKS = [
  [null, 0],
  [0, 1],
  [1, 2],
  [0, 3],
];
/** Pairs of a stack and the nanoseconds before it. */
const profile = (...samples: (readonly [number | null, number?])[]): GeckoProfile => ({
  threads: [
    {
      samples: { schema: { stack: 0, threadCPUDelta: 1 }, data: samples },
      stackTable: { schema: { prefix: 0, frame: 1 }, data: STACKS },
      frameTable: { schema: { location: 0 }, data: LOCATIONS.map((_location, at) => [at]) },
      stringTable: LOCATIONS,
    },
  ],
});
const ownerOf = (frame: string) => (frame.includes('ours.js') ? 'ours' : undefined);

describe('a profile of Firefox', () => {
  test('gives the owner the processor time of its code and of what the browser does when called by it', () => {
    const work = workInFirefox(profile([0, 5e6], [1, 1e6], [2, 2e6], [3, 7e6]), ownerOf);
    expect([...work]).toEqual([['ours', 3]]);
  });

  test('adds up what was done in several processes', () => {
    const { threads } = profile();
    const processes = [profile([1, 1e6]), profile([2, 2e6])];
    expect(workInFirefox({ threads, processes }, ownerOf).get('ours')).toBe(3);
  });

  test('passes over samples without a stack or without a time', () => {
    expect(workInFirefox(profile([null, 4e6], [1], [1, 1e6]), ownerOf).get('ours')).toBe(1);
  });
});
