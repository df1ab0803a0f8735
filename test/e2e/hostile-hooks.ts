/** Set up before anything of ours runs: hooks on all that might hand over the closed root. */
export const HOOKS = `
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

/** Texts of whatever was got hold of, as far as it leads below the closed root. */
export const READ = `(things) => {
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
