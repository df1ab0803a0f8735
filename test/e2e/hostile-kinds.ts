import type { Portal } from '../support/portal-server.ts';
import { html } from './hostile-pages.ts';
import { saidIn } from './hostile-worlds.ts';

/** What the frames say, each one number. */
export const KINDS = Array.from({ length: 12 }, (_, index) => [index + 1]);

/** Serves what those frames show that have an address. */
export function serveKinds(portal: Portal): void {
  for (const number of [1, 2, 3, 4, 8, 11, 12])
    portal.serve(`/hostile/kinds-${number}.html`, html(`<div role="alert">账户已冻结 ${number}</div>`));
}

/** The numbers that a stored case has from each frame that says something. */
export function numbersIn(stored: unknown): number[][] {
  return saidIn(stored)
    .map(([, said]) => said.map((each) => Number(each.match(/(\d+)$/)?.[1])))
    .filter(({ length }) => length > 0)
    .toSorted(([a = 0], [b = 0]) => a - b);
}

/** Frames of every kind that a page can make, each saying something of its own. Runs in the page. */
export function makeFrames(other: string): void {
  const add = (attributes: Record<string, string>, name = 'iframe') => {
    const frame = document.createElement(name);
    for (const [key, value] of Object.entries({ width: '700', height: '120', ...attributes })) frame.setAttribute(key, value);
    document.body.append(frame);
    return frame as HTMLIFrameElement;
  };
  const says = (number: number) =>
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>医保服务</title><div role="alert">账户已冻结 ${number}</div></html>`;
  add({ src: '/hostile/kinds-1.html' });
  add({ src: `${other}/hostile/kinds-2.html` });
  add({ src: '/hostile/kinds-3.html', sandbox: '' });
  add({ src: '/hostile/kinds-4.html', sandbox: 'allow-scripts' });
  add({ srcdoc: says(5) });
  add({ srcdoc: says(6), sandbox: 'allow-scripts' });
  const written = add({}).contentDocument!;
  written.write(says(7));
  written.close();
  add({ srcdoc: '<iframe srcdoc="<iframe src=/hostile/kinds-8.html width=600></iframe>" width="650"></iframe>' });
  add({ src: `data:text/html;charset=utf-8,${encodeURIComponent(says(9))}` });
  add({ src: URL.createObjectURL(new Blob([says(10)], { type: 'text/html' })) });
  add({ data: '/hostile/kinds-11.html', type: 'text/html' }, 'object');
  add({ src: '/hostile/kinds-12.html', type: 'text/html' }, 'embed');
}
