import type { Page } from '@playwright/test';

/** An element below the closed shadow root of `yibao-hint`, as the screen shows it. */
export interface HintElement {
  readonly name: string;
  /** aria-label, else the text. */
  readonly label: string;
  readonly role: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Hint {
  readonly text: string;
  /** Visible buttons and links, in document order. */
  readonly controls: readonly HintElement[];
  /** Boxes of everything visible that the hint draws. */
  readonly boxes: readonly HintElement[];
}

interface TreeNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly TreeNode[];
  readonly contentDocument?: TreeNode;
}

function* descend(node: TreeNode): Generator<TreeNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* descend(child);
  if (node.contentDocument) yield* descend(node.contentDocument);
}

/** Runs in the page, on the shadow root. */
function readRoot(this: ShadowRoot): Hint {
  const visible = [...this.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  const describe = (element: Element): HintElement => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const text = element instanceof HTMLElement ? element.innerText.trim() : '';
    return {
      name: element.localName,
      label: element.getAttribute('aria-label') ?? text,
      role: element.getAttribute('role') ?? '',
      box: { x, y, width, height },
    };
  };
  const drawn = visible.map(describe).filter(({ box }) => box.width > 0 && box.height > 0);
  const tops = [...this.children].filter((element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility());
  return {
    text: tops
      .map((element) => element.innerText)
      .join('\n')
      .trim(),
    controls: drawn.filter(({ name, role }) => ['button', 'a', 'summary'].includes(name) || role === 'button'),
    boxes: drawn,
  };
}

/** Runs a function on every closed root of a hint. */
async function inRoots<T>(page: Page, work: (this: ShadowRoot) => T): Promise<T[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const results: T[] = [];
    for (const node of descend(root)) {
      if (node.localName !== 'yibao-hint') continue;
      for (const shadow of node.shadowRoots ?? []) {
        const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
        const { result } = await cdp.send('Runtime.callFunctionOn', {
          objectId: object.objectId as string,
          functionDeclaration: work.toString(),
          returnByValue: true,
        });
        results.push(result.value as T);
      }
    }
    return results;
  } finally {
    await cdp.detach();
  }
}

/** What the extension shows inside a page; an empty list without a hint. Looks through the closed shadow root, which the page cannot. */
export const hintsOf = (page: Page): Promise<Hint[]> => inRoots(page, readRoot);

/** Presses every button of the hint by script, as no page can. */
export async function pressByScript(page: Page): Promise<void> {
  await inRoots(page, function press() {
    for (const button of this.querySelectorAll('button')) button.click();
  });
}

/** Whether the hint's element is in the page at all. */
export function hasHintElement(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('yibao-hint') !== null);
}

/** Clicks the middle of an element of the hint as a person would: with the mouse. */
export async function clickHint(page: Page, { box }: HintElement): Promise<void> {
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
