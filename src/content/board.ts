import type { Sighting } from '../detect/sighting.ts';
import { MOST_IN_FRAME } from '../domain/findings.ts';
import type { Dom } from '../detect/dom.ts';
import { isField } from '../detect/specials.ts';
import type { MessageInput } from '../messaging/table.ts';

type Reported = MessageInput<'findings/report'>['findings'][number];

interface Entry {
  sighting: Sighting;
  /** Text of the element when it was seen; another text is another statement. */
  readonly text: string;
  readonly seenAt: number;
  vanished: boolean;
  /** The same message elsewhere, as in a view that fades in while the one before fades out. */
  other?: Entry;
  /** Since when its element is no longer on the page. */
  goneAt?: number;
}

/** A message that came just before a change of view belongs to that change and stays for the new view. */
const CARRIED_MS = 3_000;
/** A page that draws itself anew says the same thing again within this time. */
export const REDRAWN_MS = 600;

/** What the page says now, and what it said for a moment. */
export interface Board {
  add(sighting: Sighting, now: number): boolean;
  /** Looks whether everything still stands where it was. Answers whether anything changed. */
  refresh(now: number): boolean;
  /** Another view of the same page: what had vanished before is over. Answers whether anything changed. */
  leaveView(now: number): boolean;
  reported(): readonly Reported[];
  /** Where each thing that stands on the page is shown, by key. */
  places(): ReadonlyMap<string, Element>;
}

export function createBoard(dom: Dom): Board {
  const entries = new Map<string, Entry>();
  const textOf = (element: Element) => (isField(dom.name(element)) ? dom.value(element) : dom.text(element));
  const isShown = (element: Element) => dom.connected(element) && dom.visible(element);
  const stands = ({ sighting: { element, label = element }, text }: Entry) =>
    isShown(element) && isShown(label) && textOf(element) === text;
  const entryOf = (sighting: Sighting, now: number): Entry => ({
    sighting,
    text: textOf(sighting.element),
    seenAt: now,
    vanished: !dom.connected(sighting.element),
  });
  return {
    add(sighting, now) {
      const { key } = sighting.finding;
      const known = entries.get(key);
      if (known && !known.vanished && stands(known)) {
        // What the page says beside a message may come later; a reading that saw less takes nothing away.
        const { element, finding: before } = known.sighting;
        if (element !== sighting.element) known.other = entryOf(sighting, now);
        const finding = { ...before, ...sighting.finding };
        if (element !== sighting.element || JSON.stringify(finding) === JSON.stringify(before)) return false;
        known.sighting = { ...sighting, finding };
        return true;
      }
      if (!known && entries.size >= MOST_IN_FRAME) {
        // What was shown for a moment makes room for what comes.
        const old = [...entries].find(([, { vanished }]) => vanished);
        if (!old) return false;
        entries.delete(old[0]);
      }
      entries.set(key, entryOf(sighting, now));
      return true;
    },
    refresh(now) {
      let changed = false;
      for (const [key, entry] of entries) {
        if (entry.vanished) continue;
        if (stands(entry)) {
          delete entry.goneAt;
          if (entry.other && !stands(entry.other)) delete entry.other;
          continue;
        }
        const { element, finding } = entry.sighting;
        if (entry.other && stands(entry.other)) entries.set(key, entry.other);
        else if (finding.fleeting) entry.vanished = true;
        else if (!dom.connected(element) && now - (entry.goneAt ??= now) < REDRAWN_MS) continue;
        else entries.delete(key);
        changed = true;
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
    reported: () =>
      [...entries.values()].map(({ sighting: { finding }, vanished }) => {
        const { fleeting: _known, ...said } = finding;
        return { ...said, vanished };
      }),
    places: () => new Map([...entries].filter(([, { vanished }]) => !vanished).map(([key, { sighting }]) => [key, sighting.element])),
  };
}
