import type { Page } from '@playwright/test';
import { clickHint } from '../support/hint.ts';
import { expect, test } from './fixtures.ts';
import { at, controls, FROZEN, hintText, html, untilMarked } from './hostile-pages.ts';

/** Where a page keeps what it got hold of. */
interface Loot {
  readonly loot: unknown[];
  readonly texts: () => string[];
}

/** Set up before anything of ours runs: hooks on all that might hand over the closed root. */
const HOOKS = `
  window.loot = [];
  const keep = (...things) => window.loot.push(...things);
  for (const name of ['attachShadow', 'attachInternals', 'append', 'appendChild', 'showPopover', 'matches', 'focus'])
    for (const prototype of [Element.prototype, HTMLElement.prototype, Node.prototype]) {
      const native = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      if (native) prototype[name] = function (...given) { const got = native.apply(this, given); keep(this, got); return got; };
    }
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (...given) { const made = create.apply(this, given); keep(made); return made; };
  customElements.define('yibao-hint', class extends HTMLElement {
    static observedAttributes = ['popover', 'style', 'class'];
    constructor() { super(); this.look(); }
    connectedCallback() { this.look(); }
    attributeChangedCallback() { this.look(); }
    look() {
      try { this.held ??= this.attachInternals(); } catch (error) { keep(String(error)); }
      keep(this.shadowRoot, this.held?.shadowRoot);
    }
  });
  for (const type of ['pointerover', 'pointerdown', 'mousedown', 'click', 'focusin', 'toggle', 'beforetoggle', 'keydown', 'slotchange'])
    addEventListener(type, (event) => {
      keep(...event.composedPath(), event.target, event.relatedTarget, event.srcElement, event.currentTarget, event.submitter, event.source);
      keep(event.target?.shadowRoot, event.target?.getRootNode?.({ composed: true }));
    }, { capture: true });
  new MutationObserver((records) => { for (const { addedNodes, target } of records) keep(target, ...addedNodes); })
    .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const type of ['element', 'largest-contentful-paint', 'layout-shift', 'event', 'first-input'])
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) keep(entry.element, entry.target, ...(entry.sources ?? []).map(({ node }) => node));
      }).observe({ type, buffered: true });
    } catch { keep(type); }
`;

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

/** Texts of whatever was got hold of, as far as it leads below the closed root. */
const READ = `(things) => {
  const texts = [];
  const seen = new Set();
  const read = (thing) => {
    if (typeof thing === 'string') return void texts.push(thing);
    if (!thing || seen.has(thing) || typeof thing !== 'object') return;
    seen.add(thing);
    if (Array.isArray(thing)) return thing.forEach(read);
    if (thing instanceof ShadowRoot) texts.push('ROOT', thing.textContent);
    else if (thing instanceof Node) {
      if (thing.getRootNode() instanceof ShadowRoot) texts.push('INSIDE', thing.textContent);
      if (thing.shadowRoot) read(thing.shadowRoot);
    }
  };
  read(things);
  return texts;
}`;

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
