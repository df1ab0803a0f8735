import { TEXT_MAX } from '../detect/blocks.ts';
import type { Dom } from '../detect/dom.ts';
import type { Gate } from '../detect/gate.ts';
import { specialsBelow } from '../detect/specials.ts';
import { OBSERVED } from './watch.ts';

/** A document of more elements is read in steps. */
const SMALL = 400;

/** Calls back as soon as something in a document may be a statement: at once, or when anything changes there. */
export function whenItMaySpeak(document: Document, dom: Dom, gate: Gate, act: () => void, signal: AbortSignal): void {
  if (maySpeak(document.documentElement, dom, gate)) return act();
  const observer = new MutationObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(document, OBSERVED);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Fields and elements with a shadow root change without a trace, and a table says by its columns what no text says. */
function maySpeak(root: Element, dom: Dom, gate: Gate): boolean {
  if (dom.isLarger(root, SMALL)) return true;
  const { hasTable, fields, hosts } = specialsBelow(root, dom);
  if (hasTable || fields.length || hosts.length) return true;
  const text = dom.text(root);
  return text.length > TEXT_MAX || gate.mayHold(text);
}
