import type { Block } from './blocks.ts';
import type { Dom } from './dom.ts';
import type { Layout } from './layout.ts';
import { isWithin } from './within.ts';

/** A paragraph: longer than any label, status or message of a form. Chinese says about three times as much in a character. */
const PARAGRAPH = { chinese: 45, latin: 120 };
/** Paragraphs side by side that make an article, and below one more level of wrapping. */
const SIDE_BY_SIDE = 3;
const WRAPPED = 5;
/** One block this long is an article by itself. */
const WALL_OF_TEXT = 600;
const CHINESE = /[\u4e00-\u9fff]/g;

export function isParagraph(text: string): boolean {
  if (text.length < PARAGRAPH.chinese) return false;
  return (text.match(CHINESE)?.length ?? 0) >= PARAGRAPH.chinese || text.length >= PARAGRAPH.latin;
}

/** Tells whether an element stands in running text about a subject. Containers are found once, from all paragraphs. */
export function createArticleTest(blocks: readonly Block[], dom: Dom, layout: Layout): (element: Element) => boolean {
  const parents = new Map<Element, number>();
  const grandparents = new Map<Element, number>();
  const containers = new Set<Element>();
  const count = (map: Map<Element, number>, element: Element | null, limit: number) => {
    if (!element) return;
    const sum = (map.get(element) ?? 0) + 1;
    map.set(element, sum);
    if (sum >= limit) containers.add(element);
  };
  for (const { element, text } of blocks) {
    if (!isParagraph(text)) continue;
    if (text.length >= WALL_OF_TEXT) containers.add(element);
    const parent = dom.parent(element);
    count(parents, parent, SIDE_BY_SIDE);
    count(grandparents, parent && dom.parent(parent), WRAPPED);
  }
  return (element) => isWithin(element, containers, dom) || dom.closest(element, layout.article) !== null;
}
