import type { Portal } from './load.ts';

/**
 * Hosts that content scripts read without a click: service halls that a source confirms.
 * Everything else (news, procurement, tax, human resources, apps, unconfirmed halls) is read only when the person asks.
 * @returns bare host names, each once, sorted
 */
export function readableHosts(portals: readonly Portal[]): string[] {
  const halls = portals.filter(({ kind, tier }) => kind === 'hall' && tier !== 'D');
  return [...new Set(halls.flatMap(({ hosts }) => hosts))].toSorted();
}
