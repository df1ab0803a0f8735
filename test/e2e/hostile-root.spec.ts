import type { Page } from '@playwright/test';
import { clickHint } from '../support/hint.ts';
import { expect, test } from './fixtures.ts';
import { HOOKS, READ } from './hostile-hooks.ts';
import { at, controls, FROZEN, hintText, html, untilMarked } from './hostile-pages.ts';

/** Where a page keeps what it got hold of. */
interface Loot {
  readonly loot: unknown[];
  readonly texts: () => string[];
}

/** What a page can try while the card is open; each gives texts or things that may lead to them. */
const WAYS: Readonly<Record<string, (host: HTMLElement) => unknown>> = {
  'the property': (host) => [host.shadowRoot, (host as unknown as { openOrClosedShadowRoot?: unknown }).openOrClosedShadowRoot],
  'its text': (host) => [host.textContent, host.innerText, host.outerHTML, document.documentElement.innerText],
  'its markup with shadow roots': (host) => [host, document.documentElement].map((each) => each.getHTML({ serializableShadowRoots: true })),
  'a copy': (host) =>
    [host.cloneNode(true), document.importNode(host, true)].map((copy) => [copy.textContent, (copy as Element).shadowRoot]),
  'another document': (host) => new XMLSerializer().serializeToString(host),
  'a second root': (host) => {
    try {
      return host.attachShadow({ mode: 'open' });
    } catch (error) {
      return String(error);
    }
  },
  'the selection of everything': () => {
    getSelection()?.selectAllChildren(document.documentElement);
    const all = getSelection()!;
    return [String(all), all.rangeCount ? all.getRangeAt(0).cloneContents().textContent : '', all.anchorNode, all.focusNode];
  },
  'selecting as by keyboard': () => {
    document.execCommand('selectAll');
    return String(getSelection());
  },
  'a copy to the clipboard': () => {
    let copied = '';
    document.addEventListener('copy', () => (copied = String(getSelection())), { once: true });
    document.execCommand('selectAll');
    document.execCommand('copy');
    return copied;
  },
  'the search of the window': () => {
    getSelection()?.removeAllRanges();
    const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
    return ['checklist', 'Likely', 'Source', '清单'].map((word) =>
      find(word) ? [word, String(getSelection()), getSelection()?.anchorNode] : '',
    );
  },
  'what lies under a point': (host) => {
    const found: unknown[] = [];
    for (let x = 5; x < innerWidth; x += 40)
      for (let y = 5; y < innerHeight; y += 40) {
        const caret = document.caretPositionFromPoint(x, y);
        found.push(...document.elementsFromPoint(x, y), caret?.offsetNode, document.caretRangeFromPoint(x, y)?.startContainer);
        found.push(document.caretPositionFromPoint(x, y, { shadowRoots: [] })?.offsetNode);
      }
    return [...found, host.getRootNode()];
  },
  'the focus': (host) => {
    host.focus();
    return [
      document.activeElement,
      document.activeElement?.shadowRoot,
      (host as { ariaActiveDescendantElement?: unknown }).ariaActiveDescendantElement,
    ];
  },
  'its children and a walk of the tree': (host) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const found: unknown[] = [
      ...host.childNodes,
      ...host.querySelectorAll('*'),
      ...document.querySelectorAll('yibao-hint *, .card, .mark'),
    ];
    while (walker.nextNode()) if (host.contains(walker.currentNode)) found.push(walker.currentNode);
    return found.filter((each) => each !== host);
  },
  'style sheets and animations': () => [
    [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
    document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target),
    document.documentElement.getAnimations({ subtree: true }).map(({ effect }) => (effect as KeyframeEffect).target),
  ],
  'a slot and a part of its own': (host) => {
    host.append(Object.assign(document.createElement('span'), { slot: 'x', textContent: ' ' }));
    const slot = (host.lastChild as Element).assignedSlot;
    host.lastChild?.remove();
    return [slot, slot?.getRootNode(), getComputedStyle(host, '::part(card)').content, getComputedStyle(host, '::before').content];
  },
  'an evaluated path': () => document.evaluate('//yibao-hint//*', document, null, XPathResult.ANY_TYPE).iterateNext(),
};

/** Sentences that only our card says. */
async function wordsOfCard(page: Page): Promise<string[]> {
  return (await hintText(page)).split('\n').filter((line) => line.trim().length > 6);
}

test('a page gets at nothing of what the mark and its card say', async ({ shared, portal }) => {
  portal.serve('/hostile/root.html', html(`<script>${HOOKS}</script>${FROZEN}`));
  const page = await shared.open(at('/hostile/root.html'));
  await untilMarked(page);
  await clickHint(page, (await controls(page))[0]!);
  await expect.poll(async () => (await wordsOfCard(page)).length).toBeGreaterThan(3);
  const words = await wordsOfCard(page);
  const got: Record<string, string> = {};
  const judge = async (way: string, texts: readonly string[]) => {
    const all = texts.join('\n');
    if (/^(?:ROOT|INSIDE)$/m.test(all) || words.some((word) => all.includes(word))) got[way] = all.slice(0, 300);
  };
  for (const [way, work] of Object.entries(WAYS)) {
    const texts = await page.evaluate<string[]>(`(${READ})([(${work.toString()})(document.querySelector('yibao-hint'))])`);
    await judge(way, texts);
  }
  await judge('the hooks', await page.evaluate<string[]>(`(${READ})(window.loot)`));
  expect(await page.evaluate(() => (window as unknown as Loot).loot.length)).toBeGreaterThan(10);
  expect(got).toEqual({});
  // The card is still there, and still ours.
  expect(await wordsOfCard(page)).toEqual(words);
  await page.close();
});
