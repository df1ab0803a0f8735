/**
 * What stands against a page that wants a click for our mark that was meant for something else, beside what other tests hold:
 * clicks by script, keys by script, a page that removes or hides the element for ever (hostile-mark), the closed root and an
 * element of our name that the page defines (hostile-root).
 */
const DEFENCES = {
  looks: 'important rules inside our root win over every style and animation that the page gives our element',
  top: 'the element is in the top layer, where no style of root or body reaches it and nothing of the page lies above it by its index',
  root: 'the element hangs on the root and goes back there when it is taken elsewhere',
  modal: 'beside a modal dialog the browser lets nothing be clicked',
  sight: 'a click counts only on what has been in plain sight for half a second: no dot, and under nothing (Chromium tells)',
} as const;

type Defence = keyof typeof DEFENCES;

interface Attack {
  /**
   * The defence without which the page has its way; of two, each is enough. With "sight" and "modal" the mark is out of sight and its
   * clicks count for nothing; with all others it stays in sight.
   */
  readonly by: Defence | 'top or root';
  /** Runs in the page. */
  readonly run: () => void;
}

export const ATTACKS: Readonly<Record<string, Attack>> = {
  'makes our element transparent': {
    by: 'looks',
    run: () => document.querySelector<HTMLElement>('yibao-hint')!.style.setProperty('opacity', '0', 'important'),
  },
  'makes our element transparent by an animation': {
    by: 'looks',
    run: () => void document.querySelector('yibao-hint')!.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'both' }),
  },
  'clips our element': {
    by: 'looks',
    run: () => document.querySelector<HTMLElement>('yibao-hint')!.style.setProperty('clip-path', 'inset(100%)', 'important'),
  },
  'mixes our element into its ground': {
    by: 'looks',
    run: () => {
      const sheet = document.createElement('style');
      sheet.textContent =
        'yibao-hint { mix-blend-mode: destination-over !important; filter: opacity(0) !important; mask: none 0 !important }';
      document.head.append(sheet);
    },
  },
  'moves our element': {
    by: 'looks',
    run: () => document.querySelector<HTMLElement>('yibao-hint')!.style.setProperty('transform', 'translateX(300px)', 'important'),
  },
  'draws our element so small that nobody sees it': {
    by: 'looks',
    run: () => document.querySelector<HTMLElement>('yibao-hint')!.style.setProperty('scale', '0.01', 'important'),
  },
  'takes our element out of the picture': {
    by: 'looks',
    run: () => document.querySelector<HTMLElement>('yibao-hint')!.style.setProperty('display', 'none', 'important'),
  },
  'makes the root transparent': {
    by: 'top',
    run: () => document.documentElement.style.setProperty('opacity', '0.01', 'important'),
  },
  'makes the body transparent': {
    by: 'top or root',
    run: () => document.body.style.setProperty('opacity', '0.01', 'important'),
  },
  'filters the root away': {
    by: 'top',
    run: () => document.documentElement.style.setProperty('filter', 'opacity(0)', 'important'),
  },
  'clips the root away': {
    by: 'top',
    run: () => document.documentElement.style.setProperty('clip-path', 'inset(100%)', 'important'),
  },
  // Of a mask Chromium does not tell, so that sight alone would let this through.
  'masks the root': {
    by: 'top',
    run: () => document.documentElement.style.setProperty('mask', 'linear-gradient(transparent, transparent)', 'important'),
  },
  'turns the root out of sight': {
    by: 'top',
    run: () => document.documentElement.style.setProperty('transform', 'rotateY(90deg)', 'important'),
  },
  'draws the root so small that nobody sees it': {
    by: 'sight',
    run: () => document.documentElement.style.setProperty('zoom', '0.01'),
  },
  'takes our element into a transparent part of its own': {
    by: 'top or root',
    run: () => {
      const host = document.querySelector<HTMLElement>('yibao-hint')!;
      const part = document.createElement('div');
      part.style.opacity = '0.01';
      document.body.append(part);
      part.append(host);
      if (host.popover) host.showPopover();
    },
  },
  'lays a picture over everything that no pointer meets': {
    by: 'top',
    run: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:2147483647';
      document.documentElement.append(cover);
    },
  },
  'lays a popover over everything that no pointer meets': {
    by: 'sight',
    run: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
  },
  'lays a dialog over everything that no pointer meets': {
    by: 'modal',
    run: () => {
      const cover = document.createElement('dialog');
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;pointer-events:none';
      document.body.append(cover);
      cover.showModal();
    },
  },
  'lays a copy of our element over ours, in a popover': {
    by: 'sight',
    run: () => {
      const copy = document.querySelector<HTMLElement>('yibao-hint')!.cloneNode(true) as HTMLElement;
      copy.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none';
      document.documentElement.append(copy);
      copy.showPopover();
    },
  },
};
