import { Window } from 'happy-dom';
import { detect } from '../../src/detect/detect.ts';
import { createDom } from '../../src/detect/dom.ts';
import { lexicon } from './lexicon.ts';

const window = new Window();
const dom = createDom(window as unknown as typeof globalThis);

/** Signals that a piece of HTML gives, sorted, each once. */
export function signalsOf(html: string, { portal = true, title = '' } = {}): string[] {
  const document = new window.DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html') as unknown as Document;
  const sightings = detect(document.documentElement, dom, lexicon, { portal, title, chinese: true });
  return [...new Set(sightings.map(({ finding }) => finding.signal))].sort();
}
