import { addRows, part, said, shadows, type Chooser } from './trees.ts';

/** All elements of a page that parts can be put into or taken from, in shadow roots too. */
function placesBelow(root: ParentNode): Element[] {
  return [...root.children].flatMap((element) => {
    const inner = shadows.get(element);
    return [element, ...placesBelow(inner ?? element)];
  });
}

/** What is put in anew or moved stands in one of these, never inside of a message or a row. */
const BOXES = new Set(['div', 'section', 'main', 'p', 'li']);
const isBox = (element: Element) => BOXES.has(element.localName) && !said.has(element) && element.querySelector('b,dt,td,label') === null;

/** Does a place lie in an element, also through shadow roots? */
function reaches(element: Element, place: Element): boolean {
  for (let at: Node | null = place; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) if (at === element) return true;
  return false;
}

/** What a script sets in a field: the other of two values, one of which says something. */
const VALUES: Readonly<Record<string, readonly [value: string, signal: string]>> = {
  暂停参保: ['正常参保', ''],
  正常参保: ['暂停参保', 'enrolment-suspended'],
  '0.00': ['128.30', ''],
  '128.30': ['0.00', 'balance-zero'],
};
function setValue(field: HTMLInputElement): void {
  const [value, signal] = VALUES[field.value]!;
  field.value = value;
  if (signal) said.set(field.parentElement!, signal);
  else said.delete(field.parentElement!);
}

/** Changes a page in one way, as its scripts do; tells which. */
export function change(body: HTMLElement, by: Chooser): string {
  const places = placesBelow(body);
  const boxes = [body, ...places.filter(isBox)];
  const box = by.of(boxes);
  const whole = by.of([...places.filter((each) => said.has(each)), ...boxes]);
  const ways: Readonly<Record<string, () => void>> = {
    'puts in': () => box.insertBefore(part(by, 2), by.chance(0.5) ? box.firstChild : null),
    'puts in more': () => box.append(part(by, 2), part(by, 2)),
    'takes away': () => void (whole !== body && whole.remove()),
    moves: () => void (whole !== body && !reaches(whole, box) && box.append(whole)),
    'hides by style': () => void (whole !== body && ((whole as HTMLElement).style.display = 'none')),
    'hides by attribute': () => void (whole !== body && whole.toggleAttribute('hidden')),
    shows: () => places.forEach((each) => each.removeAttribute('style')),
    'adds rows': () => {
      for (const table of places.filter(({ className }) => className === 'grid')) addRows(table, by);
    },
    'sets a value': () => {
      for (const field of places.filter(({ localName }) => localName === 'input')) setValue(field as HTMLInputElement);
      box.append(document.createComment('set'));
    },
    'draws anew': () => box.replaceChildren(part(by, 2)),
  };
  const way = by.of(Object.keys(ways));
  ways[way]!();
  return way;
}
