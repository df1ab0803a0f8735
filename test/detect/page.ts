import { Window } from 'happy-dom';
import { detect } from '../../src/detect/detect.ts';
import { createDom } from '../../src/detect/dom.ts';
import type { Finding } from '../../src/domain/findings.ts';
import { lexicon } from './lexicon.ts';

const window = new Window();
const dom = createDom(window as unknown as typeof globalThis);

/** What a piece of HTML says. */
export function findingsOf(html: string, { portal = true, title = '', chinese = true } = {}): readonly Finding[] {
  const document = new window.DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html') as unknown as Document;
  const page = { portal, title, chinese, text: () => document.body.textContent };
  return detect(document.documentElement, dom, lexicon, page).map(({ finding }) => finding);
}

/** Signals that a piece of HTML gives, sorted, each once. */
export const signalsOf = (html: string, page: Parameters<typeof findingsOf>[1] = {}): string[] =>
  [...new Set(findingsOf(html, page).map(({ signal }) => signal))].sort();

/** Reads a page of one paragraph with this text; gives the number of findings. */
export function pageOfText(text: string): () => number {
  const document = new window.DOMParser().parseFromString('<!doctype html>', 'text/html');
  document.body.append(text);
  const root = document.documentElement as unknown as Element;
  return () => detect(root, dom, lexicon, { portal: true, title: '', chinese: true, text: () => '' }).length;
}
