import { launchIconBrowser } from '../support/click-icon.ts';
import { expect, test } from './fixtures.ts';
import { at, html } from './hostile-pages.ts';

const MODES = ['open', 'closed'] as const;
/** A hidden part of a page holds a shadow root whose message stands there from the beginning; only scripts that kept the root can change it. */
const page = (mode: (typeof MODES)[number], style = 'display: none') =>
  html(`<p>查询</p><section style="${style}"><account-card></account-card></section><script>
    window.roots = [];
    customElements.define('account-card', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: '${mode}' });
        root.innerHTML = '<p role="alert">医保账户已冻结</p>';
        roots.push(root);
      }
    });
  </script>`);

// Run in the page.
const show = () => document.querySelector('section')!.removeAttribute('style');
const hide = () => void (document.querySelector('section')!.style.display = 'none');
const sayMore = () => {
  const [root] = (window as unknown as { roots: ShadowRoot[] }).roots;
  root!.append(Object.assign(document.createElement('p'), { textContent: '您的医保已暂停参保' }));
};

/** Nothing while it is hidden, one message when it is shown, two when it says more, and nothing again. */
async function expectFollowed(tab: { evaluate(run: () => void): Promise<void> }, badge: () => Promise<string>): Promise<void> {
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await badge()).toBe('');
  await tab.evaluate(show);
  await expect.poll(badge).toBe('1');
  await tab.evaluate(sayMore);
  await expect.poll(badge).toBe('2');
  await tab.evaluate(hide);
  await expect.poll(badge).toBe('');
}

for (const mode of MODES) {
  test(`a known ${mode} shadow root is read when what is around it is shown, followed, and left when it is hidden`, async ({
    tabs,
    portal,
  }) => {
    portal.serve('/hostile/known-root.html', page(mode));
    const tab = await tabs.open(at('/hostile/known-root.html'));
    await expectFollowed(tab, () => tabs.badge(tab));
  });

  test(`in Firefox a known ${mode} shadow root is read when what is around it is shown, followed, and left when it is hidden`, async ({
    firefox,
    portal,
  }) => {
    portal.serve('/hostile/known-root.html', page(mode));
    const tab = await firefox.open(at('/hostile/known-root.html'));
    await expectFollowed(tab, () => firefox.badge(tab));
    await tab.close();
  });
}

test('a closed shadow root that stands there before the reader comes is read when the icon is clicked', async ({ portal }) => {
  portal.serve('/known-root.html', page('closed', ''));
  const icon = await launchIconBrowser(portal);
  try {
    const tab = await icon.browser.newPage();
    await tab.goto('https://pay.renmin-hospital.example/known-root.html');
    const popup = await icon.clickIcon(tab);
    await popup.waitForSelector('[data-finding="account-frozen"]');
  } finally {
    await icon.close();
  }
});
