/** Sends whatever a page could take for our own messages and events, and for WXT's. Runs in the page. */
export function forge(id: string): void {
  const names = ['wxt:content-script-started', `${id}:content:wxt:content-script-started`, `${id}:portal:wxt:content-script-started`];
  for (const name of [
    ...names,
    'yibao:dialog',
    'page/document',
    'findings/report',
    'hint/close',
    'pagehide',
    'unload',
    'abort',
    'freeze',
  ]) {
    const forged = new CustomEvent(name, { detail: { contentScriptName: 'portal', messageId: 'x', __proto__: null }, bubbles: true });
    document.dispatchEvent(forged);
    dispatchEvent(forged);
    for (const message of [{ type: name, name, contentScriptName: 'portal', input: {} }, name, JSON.stringify({ name })])
      postMessage(message, '*');
  }
  for (const detail of [null, 7, {}, [], 'x'.repeat(10_000_000)]) document.dispatchEvent(new CustomEvent('yibao:dialog', { detail }));
}
