import type { Predicates } from './predicates.ts';
import { amountsOf, signalsOfSheet, type Sheet } from './settlement.ts';
import type { Sighting } from './sighting.ts';

/** A form of nothing but zeros has not received its data yet. */
export function isLoading(pairs: readonly string[], { empty, labelled }: Predicates): boolean {
  const filled = pairs.filter((pair) => !empty.test(pair));
  const amounts = filled.map((pair) => labelled.exec(pair)?.[1]);
  return amounts.length >= 3 && amounts.every((amount) => amount !== undefined && Number(amount.replaceAll(',', '')) === 0);
}

/** An amount of 0 on a bill means something only when there was something to pay and the fund left it to the person. */
export function isBill(signal: string, sheet: Sheet): boolean {
  if ((sheet.total ?? sheet.cash ?? 1) <= 0) return false;
  if (signal !== 'account-paid-zero') return (sheet.fund ?? 0) <= 0;
  return sheet.fund === undefined && ((sheet.total ?? 0) > 0 || (sheet.cash ?? 0) > 0);
}

/** The sheet goes with the zero of the fund, else with the first finding; with it goes what follows from its amounts. */
export function withSheet(sightings: readonly Sighting[], sheet: () => Sheet): readonly Sighting[] {
  const zero = sightings.find(({ finding: { signal } }) => signal === 'fund-paid-zero' || signal === 'insurance-paid-zero');
  const bearer = zero ?? sightings[0];
  const amounts = bearer && amountsOf(sheet());
  if (!amounts) return sightings;
  const onSheet = { ...bearer, finding: { ...bearer.finding, sheet: amounts } };
  const deduced = (zero ? signalsOfSheet(sheet()) : []).map((signal) => ({
    ...onSheet,
    finding: { ...onSheet.finding, signal, key: bearer.finding.key.replace(/^[^:]+/, signal) },
  }));
  return [...sightings.map((each) => (each === bearer ? onSheet : each)), ...deduced];
}
