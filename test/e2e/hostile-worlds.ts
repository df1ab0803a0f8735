import { FROZEN } from './hostile-pages.ts';

interface Frame {
  readonly findings: readonly { readonly signal: string; readonly quote: string }[];
}

/** What the frames of a stored case say, by the number of the frame. */
export function saidIn(stored: unknown): readonly (readonly [number, readonly string[]])[] {
  const { frames = {} } = (stored ?? {}) as { frames?: Record<string, Frame> };
  return Object.entries(frames).map(([frame, { findings }]) => [
    Number(frame),
    findings.map(({ signal, quote }) => `${signal}: ${quote}`).toSorted(),
  ]);
}

/** Properties of forms that a field of the same name hides from scripts, also from ours in Chromium. */
const PROPERTIES =
  'textContent innerText innerHTML nodeName tagName localName nodeType nodeValue childNodes children firstChild lastChild nextSibling previousSibling firstElementChild parentNode parentElement ownerDocument shadowRoot attributes id className classList style hidden getAttribute hasAttribute querySelector querySelectorAll closest matches contains isConnected checkVisibility getBoundingClientRect getClientRects getRootNode getElementsByTagName addEventListener elements length'.split(
    ' ',
  );
const KINDS = ['input', 'button', 'select', 'textarea', 'output'];

const SAYS = `<table><tr><th>个人账户余额</th><td>0.00</td></tr></table>
  <dl><dt>参保状态</dt><dd>暂停参保</dd></dl>${FROZEN}`;

/** Names of a script that a page could make globals of, in Chromium in our own world too, by an element's id. */
const wordsOf = (script: string): readonly string[] => [...new Set(script.match(/[A-Za-z_$][\w$]{2,24}/g))];

/** Pages that say the same, by path: the first as it is, the others amid names that hide properties and globals. */
export function clobberedFrames(script: string): Record<string, string> {
  const form = (fields: string) => `<form>${fields}${SAYS}</form>`;
  const named = (kind: string) => PROPERTIES.map((name) => `<${kind} name="${name}"></${kind}>`.replace('></input>', '>')).join('');
  const globals = wordsOf(script)
    .map((word) => `<a id="${word}"></a>`)
    .join('');
  // The document itself takes names from pictures and forms.
  const onDocument = ['implementation', 'documentElement', 'body', 'title', 'readyState', 'querySelectorAll', 'createElement', 'location']
    .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
    .join('');
  return {
    '/hostile/clobbered-0.html': form(''),
    ...Object.fromEntries(KINDS.map((kind) => [`/hostile/clobbered-${kind}.html`, form(named(kind))])),
    '/hostile/clobbered-globals.html': globals + form(''),
    '/hostile/clobbered-document.html': onDocument + form(''),
  };
}

const refused = '() => { throw new Error("taken") }';
const METHODS = {
  'Array.prototype': 'map filter forEach push includes indexOf slice join sort some every flatMap',
  'String.prototype': 'includes replace replaceAll slice split trim normalize match',
  'RegExp.prototype': 'exec test',
  'Function.prototype': 'call apply bind',
  'Map.prototype': 'get set has',
  'Set.prototype': 'add has',
  'Promise.prototype': 'then catch',
  'EventTarget.prototype': 'addEventListener dispatchEvent',
  'Element.prototype': 'querySelectorAll matches closest checkVisibility getAttribute attachShadow',
  'Document.prototype': 'createElement createTreeWalker elementsFromPoint',
  Object: 'keys entries fromEntries assign hasOwn defineProperty getPrototypeOf',
  Reflect: 'apply get set construct',
  JSON: 'parse stringify',
  window: 'MutationObserver IntersectionObserver AbortController CustomEvent Proxy WeakMap requestAnimationFrame setTimeout queueMicrotask',
  crypto: 'getRandomValues randomUUID',
};

/** Statements of a page, each of which takes away or bends something that scripts rely on. */
export const OVERRIDES: readonly string[] = [
  ...Object.entries(METHODS).flatMap(([on, names]) => names.split(' ').map((name) => `try { ${on}.${name} = ${refused} } catch {}`)),
  ...['textContent', 'nodeType', 'firstChild', 'parentElement', 'isConnected'].map(
    (name) => `Node.prototype.__defineGetter__('${name}', () => '正常参保')`,
  ),
  'Date.now = performance.now = () => 0',
  'delete Array.prototype[Symbol.iterator]',
  ...['findings', 'key', 'quote', 'signal', 'reply', 'full', 'get', 'detail', 'length'].map(
    (name) => `Object.prototype.__defineGetter__('${name}', () => '正常参保')`,
  ),
];

/** Says three things in the document and one in a dialog. */
export const WITH_DIALOG = `<main>${SAYS}</main><script>alert('医保码未激活');</script>`;
