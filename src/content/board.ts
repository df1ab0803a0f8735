import type { Sighting } from '../detect/detect.ts';
import type { Dom } from '../detect/dom.ts';
import type { MessageInput } from '../messaging/table.ts';

type Reported = MessageInput<'findings/report'>['findings'][number];

interface Entry {
  readonly sighting: Sighting;
  /** Text of the element when it was seen; another text is another statement. */
  readonly text: string;
  readonly seenAt: number;
  vanished: boolean;
}

/** More than a person could read; a page that makes up findings without end stops here. */
const MOST = 50;
/** A message that came just before a change of view belongs to that change and stays for the new view. */
const CARRIED_MS = 3_000;

/** What the page says now, and what it said for a moment. */
export interface Board {
  add(sighting: Sighting, now: number): boolean;
  /** Looks whether everything still stands where it was. Answers whether anything changed. */
  refresh(): boolean;
  /** Another view of the same page: what had vanished before is over. Answers whether anything changed. */
  leaveView(now: number): boolean;
  clear(): void;
  reported(): readonly Reported[];
  /** Where each thing that stands on the page is shown, by key. */
  places(): ReadonlyMap<string, Element>;
}

export function createBoard(dom: Dom): Board {
  const entries = new Map<string, Entry>();
  const stands = ({ sighting: { element }, text }: Entry) => dom.connected(element) && dom.text(element) === text && dom.visible(element);
  return {
    add(sighting, now) {
      const { key } = sighting.finding;
      const known = entries.get(key);
      if (known && !known.vanished && stands(known)) return false;
      if (!known && entries.size >= MOST) return false;
      entries.set(key, { sighting, text: dom.text(sighting.element), seenAt: now, vanished: !dom.connected(sighting.element) });
      return true;
    },
    refresh() {
      let changed = false;
      for (const [key, entry] of entries) {
        if (entry.vanished || stands(entry)) continue;
        changed = true;
        if (entry.sighting.finding.fleeting) entry.vanished = true;
        else entries.delete(key);
      }
      return changed;
    },
    leaveView(now) {
      let changed = false;
      for (const [key, entry] of entries) {
        if (!entry.vanished || now - entry.seenAt < CARRIED_MS) continue;
        entries.delete(key);
        changed = true;
      }
      return changed;
    },
    clear: () => entries.clear(),
    reported: () =>
      [...entries.values()].map(({ sighting: { finding }, vanished }) => {
        const { key, signal, quote, role, sheet } = finding;
        return { key, signal, quote, role, vanished, ...(sheet && { sheet }) };
      }),
    places: () => new Map([...entries].filter(([, { vanished }]) => !vanished).map(([key, { sighting }]) => [key, sighting.element])),
  };
}
