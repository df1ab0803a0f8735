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

it('a city has the same id where its area code is looked up', () => {
  const { regions } = compileRules(knowledge);
  for (const { id, areaCodes } of regions) {
    const cities = places.find((one) => one.id === id)?.cities.map((city) => city.id) ?? [];
    expect(cities, id).toEqual(expect.arrayContaining(Object.keys(areaCodes).filter((city) => city !== '')));
  }
});
