/**
 * Reads the DOM through the getters of the prototypes. In Chromium a form field named "textContent" or "parentNode"
 * replaces that property on its form, also for content scripts; portals are full of forms.
 */

import { once } from './once.ts';

type Realm = typeof globalThis;

/** The function behind a property of a prototype, or that made for reading it. */
function behind(prototype: object, name: string): (this: Node, ...args: unknown[]) => unknown {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    const { get, value } = Object.getOwnPropertyDescriptor(at, name) ?? {};
    if (get ?? value) return (get ?? value) as () => unknown;
  }
  throw new Error(name);
}

/** A property, or a method with one argument at most. */
function caller<T, A = void>(prototype: object, name: string): (node: Node, argument: A) => T {
  const call = behind(prototype, name);
  return (node, argument) => call.call(node, argument) as T;
}

/** The few things detection asks of a document. */
export interface Dom {
  readonly text: (node: Node) => string;
  readonly data: (node: Node) => string;
  readonly type: (node: Node) => number;
  readonly name: (element: Node) => string;
  readonly parent: (node: Node) => Element | null;
  readonly first: (node: Node) => ChildNode | null;
  readonly next: (node: Node) => ChildNode | null;
  readonly connected: (node: Node) => boolean;
  readonly attribute: (element: Node, name: string) => string | null;
  readonly all: (element: Node, selector: string) => NodeListOf<Element>;
  readonly has: (element: Node, selector: string) => boolean;
  readonly closest: (element: Node, selector: string) => Element | null;
  readonly matches: (element: Node, selector: string) => boolean;
  /** Are there more elements below than this? Costs no more than counting so far. */
  readonly isLarger: (element: Node, size: number) => boolean;
  readonly value: (field: Node) => string;
  readonly shadow: (element: Node) => ShadowRoot | null;
  /** Laid out and not hidden. What is still fading in counts: it is read once, when it comes. */
  readonly visible: (element: Node) => boolean;
}

/**
 * @param realm the window whose nodes are read
 * @param openShadow gives the shadow root of an element, closed ones too where the browser lets extensions see them
 */
export function createDom(realm: Realm, openShadow: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot): Dom {
  const element = realm.HTMLElement.prototype;
  const nodeText = caller<string | null>(element, 'textContent');
  const data = caller<string>(realm.Text.prototype, 'data');
  const byTag = caller<HTMLCollectionOf<Element>, string>(element, 'getElementsByTagName');
  const one = caller<Element | null, string>(element, 'querySelector');
  const { item } = realm.HTMLCollection.prototype;
  // Many frames hold no field, and to make the interface of one takes a browser long.
  const input = once(() => caller<string>(realm.HTMLInputElement.prototype, 'value'));
  const area = once(() => caller<string>(realm.HTMLTextAreaElement.prototype, 'value'));
  const name = caller<string>(element, 'localName');
  const plainShadow = caller<ShadowRoot | null>(element, 'shadowRoot');
  const visible = 'checkVisibility' in element ? caller<boolean, object>(element, 'checkVisibility') : () => true;
  return {
    text: (node) => nodeText(node) ?? '',
    data,
    type: caller(element, 'nodeType'),
    name,
    parent: caller(element, 'parentElement'),
    first: caller(element, 'firstChild'),
    next: caller(element, 'nextSibling'),
    connected: caller(element, 'isConnected'),
    attribute: caller(element, 'getAttribute'),
    all: caller(element, 'querySelectorAll'),
    has: (node, selector) => one(node, selector) !== null,
    closest: caller(element, 'closest'),
    matches: caller(element, 'matches'),
    // An index would have the browser count all of them first.
    isLarger: (node, size) => item.call(byTag(node, '*'), size) !== null,
    value: (node) => (name(node) === 'textarea' ? area : input)()(node),
    // To ask the browser for closed ones takes long, so it is asked for elements of the page's own only.
    shadow: (node) => (name(node).includes('-') ? openShadow(node as Element) : plainShadow(node)),
    visible: (node) => visible(node, { visibilityProperty: true }),
  };
}

export const ELEMENT = 1;
export const TEXT = 3;
