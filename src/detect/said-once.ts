import type { Dom } from './dom.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutWeaker } from './match.ts';
import { FLEETING, type Sighting } from './sighting.ts';

/** One sighting for each thing that is said, however often and in how many pieces a page says it. */
export const saidOnce = (sightings: readonly Sighting[], dom: Dom, lexicon: Lexicon): readonly Sighting[] =>
  sightings.length < 2 ? sightings : onePerThing(asOneMessage(sightings, dom, lexicon));

/** What a dialog says in several pieces, or one box of a page, is one message: its vague parts yield to the telling ones. */
function asOneMessage(sightings: readonly Sighting[], dom: Dom, lexicon: Lexicon): readonly Sighting[] {
  const groupOf = ({ finding: { role }, element }: Sighting) => (FLEETING.has(role) ? 'dialog' : (dom.parent(element) ?? element));
  const groups = Map.groupBy(sightings, groupOf);
  return [...groups.values()].flatMap((group) => {
    const said = group.map(({ finding: { signal } }) => ({ signal, start: 0, end: 0 }));
    const kept = new Set(withoutWeaker(said, lexicon).map(({ signal }) => signal));
    return group.filter(({ finding: { signal } }) => kept.has(signal));
  });
}

/** The same signal said twice, or once with and once without its label, is one thing. */
function onePerThing(sightings: readonly Sighting[]): readonly Sighting[] {
  const kept: Sighting[] = [];
  const shortestFirst = [...sightings].sort((a, b) => a.finding.quote.length - b.finding.quote.length);
  for (const each of shortestFirst) {
    const same = kept.some(({ finding }) => finding.signal === each.finding.signal && each.finding.quote.includes(finding.quote));
    if (!same) kept.push(each);
  }
  return sightings.filter((each) => kept.includes(each));
}
