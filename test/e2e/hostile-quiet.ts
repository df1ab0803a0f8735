import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { html } from './hostile-pages.ts';

/** A page of a listed hall on which nothing is wrong. */
export const QUIET = html('<p>账户余额 1,523.20 元</p>');

/** Notes all that happens in a page from its beginning. Runs in the page, before its own scripts. */
export function noteAll(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const note = (records: readonly MutationRecord[]) => records.forEach(({ type, target }) => seen.push(`${type} ${target.nodeName}`));
  new MutationObserver(note).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  addEventListener('message', ({ data }) => seen.push(`message ${JSON.stringify(data)}`));
}

/** Notes who uses functions of the page's world from its beginning, and how those are. Runs in the page, after `noteAll`. */
export function keepFunctions(): void {
  const { seen } = window as unknown as { seen: string[] };
  for (const name of ['addEventListener', 'dispatchEvent'] as const) {
    const native = EventTarget.prototype[name] as (...given: unknown[]) => unknown;
    EventTarget.prototype[name] = function noting(this: EventTarget, ...given: unknown[]) {
      seen.push(`${name} ${String((given[0] as Event | undefined)?.type ?? given[0])}`);
      return native.apply(this, given);
    } as never;
  }
  Object.assign(window, { first: [alert, confirm, prompt, open, fetch, Element.prototype.attachShadow] });
}

/** Which of those are others now. Runs in the page. */
export function changedFunctions(): readonly string[] {
  const { first } = window as unknown as { first: readonly { name: string }[] };
  return [alert, confirm, prompt, open, fetch, Element.prototype.attachShadow]
    .filter((each, at) => each !== first[at])
    .map(({ name }) => `another ${name}`);
}

/** What was noted beside the page's own making, and what of the page names an extension. Runs in the page. */
export function noticed(): readonly string[] {
  const { seen } = window as unknown as { seen: readonly string[] };
  const named = document.documentElement.outerHTML.match(/yibao|(?:chrome|moz)-extension/i) ?? [];
  return [...seen.filter((each) => !/^childList (?:HTML|HEAD|TITLE|BODY|P|#document)$/.test(each)), ...named];
}

/** All files of a build, as addresses name them. */
export async function filesOf(build: string): Promise<readonly string[]> {
  const listed = await readdir(build, { recursive: true, withFileTypes: true });
  return listed.filter((entry) => entry.isFile()).map((entry) => relative(build, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Those of the files that a page can fetch or show. Runs in the page. */
export async function readable([base, names]: readonly [base: string, names: readonly string[]]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    const asked = await fetch(`${base}/${name}`).then(
      ({ ok }) => ok,
      () => false,
    );
    const drawn = await new Promise<boolean>((done) => {
      const image = new Image();
      image.onload = () => done(true);
      image.onerror = () => done(false);
      image.src = `${base}/${name}`;
    });
    if (asked || drawn) found.push(name);
  }
  return found;
}
