/** Random pages, the same for the same number, built node by node as a page's own scripts do. */

/** mulberry32: small, and good enough to choose by. */
export function chooser(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, of: <T>(list: readonly T[]): T => list[below(list.length)]!, chance: (share: number) => next() < share };
}
export type Chooser = ReturnType<typeof chooser>;

/** Shadow roots by their host, closed ones too, as an extension sees them. */
export const shadows = new WeakMap<Element, ShadowRoot>();
/** What an element says as it was made, wherever it stands now. */
export const said = new WeakMap<Node, string>();

/** Messages which each say by themselves what is the matter, and none of which makes another one superfluous. */
const MESSAGES = [
  ['您的医保已暂停参保', 'enrolment-suspended'],
  ['您所在单位已欠费', 'employer-in-arrears'],
  ['您的医保码未激活', 'credential-inactive'],
  ['您的社保卡已挂失', 'card-reported-lost'],
] as const;
const QUIET = [
  '医保服务',
  '缴费记录',
  '查询',
  '参保地：福建省福州市',
  '欢迎',
  '2026年10月',
  '门诊结算',
  '120.50',
  '正常',
  '足额到账',
  '\n    ',
  '',
];
const PAIRS = [
  ['参保状态', '暂停参保', 'enrolment-suspended'],
  ['参保状态', '正常参保', ''],
  ['医保个人账户余额', '0.00', 'balance-zero'],
  ['医保个人账户余额', '128.30', ''],
] as const;
const INLINE = ['span', 'b', 'em', 'font', 'i'];
const BLOCK = ['div', 'p', 'section', 'main', 'li'];

const make = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

/** A text cut over inline elements, as frameworks do. */
function message(by: Chooser): Node {
  const [text, signal] = by.of(MESSAGES);
  const box = make(by.of(BLOCK));
  said.set(box, signal);
  for (let at = 0; at < text.length;) {
    const length = 1 + by.below(text.length - at);
    const piece = text.slice(at, at + length);
    box.append(by.chance(0.5) ? piece : make(by.of(INLINE), piece));
    if (by.chance(0.2)) box.append(document.createComment('empty'));
    at += length;
  }
  return box;
}

function pair(by: Chooser): Node {
  const [label, value, signal] = by.of(PAIRS);
  const field = () => {
    const input = make('input') as HTMLInputElement;
    input.readOnly = true;
    input.value = value;
    return input;
  };
  const made = by.of<() => Node>([
    () => make('dl', make('dt', label), make('dd', value)),
    () => make('div', make('span', `${label}：`), make('span', value)),
    () => make('table', make('tr', make('th', '姓名'), make('th', label)), make('tr', make('td', '某某'), make('td', value))),
    () => make('table', make('tr', make('td', label), make('td', value))),
    () => make('form', make('label', label), field()),
  ])();
  if (signal) said.set(made, signal);
  return made;
}

/** A table whose rows come later, and whose amounts stand behind other numbers. */
function grid(by: Chooser): Node {
  const head = make('tr', make('th', '日期'), make('th', '姓名'), make('th', '医保个人账户余额'));
  const table = make('table', make('thead', head), make('tbody'));
  table.className = 'grid';
  if (by.chance(0.5)) addRows(table, by);
  return table;
}

/** Puts rows into such a table, at once or one after the other; one row of a table says at most that there is nothing. */
export function addRows(table: Element, by: Chooser): void {
  const amounts = Array.from({ length: by.of([1, 3, 30, 150]) }, () => '128.30');
  if (!said.has(table) && by.chance(0.5)) {
    amounts[by.below(amounts.length)] = '0.00';
    said.set(table, 'balance-zero');
  }
  const rows = amounts.map((amount) => make('tr', make('td', '2026-10-12'), make('td', '某某'), make('td', amount)));
  const body = table.querySelector('tbody')!;
  if (by.chance(0.5)) body.append(...rows);
  else for (const row of rows) body.append(row);
}

/** What says nothing and is much, so that a reader cannot take the page in one piece. */
function bulk(by: Chooser): Node {
  const rows = Array.from({ length: 20 + by.below(120) }, () => make('div', make('span', by.of(QUIET)), make('b', by.of(QUIET))));
  return make(by.of(['div', 'section', 'ul']), ...rows);
}

/** What no reader may take for a part of the page. */
function silent(by: Chooser): Node {
  const [text, signal] = by.of(MESSAGES);
  /** It would say this, were it shown. */
  const kept = <T extends Node>(node: T): T => {
    said.set(node, signal);
    return node;
  };
  return by.of<() => Node>([
    () => Object.assign(make('script', text), { type: 'text/plain' }),
    () => make('style', `/* ${text} */`),
    () => make('template', text),
    () => make('noscript', text),
    () => Object.assign(kept(make('div', text)), { hidden: true }),
    () => Object.assign(make('div', kept(make('p', text))), { style: 'display: none' }),
    () => Object.assign(kept(make('p', text)), { style: 'visibility: hidden' }),
    () => document.createComment(text),
  ])();
}

function host(by: Chooser, depth: number): Node {
  const element = make('page-part');
  const shadow = element.attachShadow({ mode: by.chance(0.5) ? 'open' : 'closed' });
  shadows.set(element, shadow);
  shadow.append(...parts(by, depth));
  return element;
}

const parts = (by: Chooser, depth: number): Node[] => Array.from({ length: 1 + by.below(4) }, () => part(by, depth));

/** A part of a page: a message, a label with its value, a field, what is hidden, what is much, or parts in parts. */
export function part(by: Chooser, depth = 4): Node {
  const kinds: (() => Node)[] = [
    () => message(by),
    () => make(by.of(BLOCK), by.of(QUIET)),
    () => make(by.of(BLOCK), by.of(QUIET)),
    () => make(by.of(BLOCK), by.of(QUIET)),
    () => document.createTextNode(by.of(QUIET)),
    () => pair(by),
    () => grid(by),
    () => silent(by),
    () => bulk(by),
  ];
  if (depth > 0)
    kinds.push(
      () => make(by.of(BLOCK), ...parts(by, depth - 1)),
      () => make(by.of(BLOCK), ...parts(by, depth - 1)),
      () => make(by.of(BLOCK), ...parts(by, depth - 1)),
      () => host(by, depth - 1),
    );
  return by.of(kinds)();
}
