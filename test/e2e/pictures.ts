/** What a person saw of one of our pages since the last click, picture by picture. */
export interface Pictures {
  /** What came into sight, for each picture in which what is in sight was another than before. */
  readonly log: readonly string[];
}

/** Counts, from the next click on, in which pictures the page changes. Runs in the page; `readPictures` gives the count. */
export function countPictures(): void {
  const app = document.querySelector('#app')!;
  const range = document.createRange();
  /** Every text that is in the window, with its place, and what is ticked. */
  const inSight = (): string[] => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!data.trim() || parentElement!.closest('.visually-hidden')) continue;
      range.selectNodeContents(walker.currentNode);
      const { left, top, bottom } = range.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) lines.push(`${Math.round(left)} ${Math.round(top)} ${data}`);
    }
    const ticked = [...app.querySelectorAll<HTMLInputElement>('input')].filter(({ checked }) => checked);
    return [...lines, ...ticked.map(({ dataset }) => `ticked ${dataset['step']}`)];
  };
  const counted = { log: [] as string[] };
  Object.assign(window, { counted });
  let before: string[] | undefined;
  const look = () => {
    const now = inSight();
    if (before && now.join('\n') !== before.join('\n'))
      counted.log.push(
        now
          .filter((line) => !before!.includes(line))
          .slice(0, 4)
          .join(' | '),
      );
    before = now;
  };
  // The browser may paint after any task: what a task left is looked at in the next one, before any other that draws.
  const { port1, port2 } = new MessageChannel();
  let isAwaited = false;
  port1.addEventListener('message', () => {
    isAwaited = false;
    look();
  });
  port1.start();
  const onChange = () => {
    if (!isAwaited) port2.postMessage(null);
    isAwaited = true;
  };
  new MutationObserver(onChange).observe(app.querySelector('main')!, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  // What moves without a change of the document, as by the focus, is seen with the next picture.
  const everyPicture = () => {
    look();
    requestAnimationFrame(everyPicture);
  };
  requestAnimationFrame(everyPicture);
  addEventListener(
    'click',
    () => {
      Object.assign(counted, { log: [] });
      before = inSight();
    },
    { capture: true },
  );
}

/** Runs in the page, once it has been left alone for a while. */
export const readPictures = (): Pictures => (window as unknown as { counted: Pictures }).counted;
