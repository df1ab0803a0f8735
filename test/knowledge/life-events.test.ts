import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { 'life-events': events, tips, sources } = await loadKnowledge();

it('every life event of the tips says what to do in which order, each in a place of its own', () => {
  const wanted = tips.filter(({ kind }) => kind === 'life-event').map(({ id }) => id);
  expect(events.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
  expect(new Set(events.map(({ order }) => order)).size).toBe(events.length);
});

it('every life event rests on more than our advice, and all its sources exist', () => {
  const known = new Set(sources.map(({ id }) => id));
  for (const { id, steps } of events) {
    expect(
      steps.some(({ does }) => does.source.some((one) => one !== 'advice')),
      id,
    ).toBe(true);
    for (const { does } of steps) for (const one of does.source) expect(known.has(one), id).toBe(true);
  }
});
