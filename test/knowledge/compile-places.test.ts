import { expect, it } from 'vitest';
import { cityId, compilePlaces } from '../../src/knowledge/compile-places.ts';
import { compileRules } from '../../src/knowledge/compile-rules.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = await loadKnowledge();
const places = compilePlaces(knowledge, (zh) => zh);

it('every city that a rule names can be chosen, under the name the rules use, and no city twice', () => {
  for (const { id, place } of knowledge.rules) {
    if (typeof place === 'string' || !place.city) continue;
    expect(place.city.id, id).toBe(cityId(place.city.name.en));
    for (const region of place.regions) {
      const cities = places.find((one) => one.id === region)?.cities.map((city) => city.id) ?? [];
      expect(
        cities.filter((city) => city === place.city?.id),
        id,
      ).toHaveLength(1);
    }
  }
});

it('a province has cities of its own names only', () => {
  for (const { id, cities } of places) expect(new Set(cities.map(({ name }) => name['zh-Hans'])).size, id).toBe(cities.length);
});

it('the capital of every province can be chosen and has an area code; a region that is one city has it without a choice', () => {
  const { regions } = compileRules(knowledge);
  const codeOf = (region: string, city: string) => regions.find(({ id }) => id === region)?.areaCodes[city];
  expect([codeOf('guangdong', 'guangzhou'), codeOf('hubei', 'wuhan'), codeOf('xizang', 'lhasa'), codeOf('beijing', '')]).toEqual([
    20, 27, 891, 10,
  ]);
  // The Corps has its divisions in many cities and no code of its own.
  expect(regions.filter(({ areaCodes }) => Object.keys(areaCodes).length === 0).map(({ id }) => id)).toEqual(['xinjiang-corps']);
});

it('a city has the same id where its area code is looked up', () => {
  const { regions } = compileRules(knowledge);
  for (const { id, areaCodes } of regions) {
    const cities = places.find((one) => one.id === id)?.cities.map((city) => city.id) ?? [];
    expect(cities, id).toEqual(expect.arrayContaining(Object.keys(areaCodes).filter((city) => city !== '')));
  }
});
